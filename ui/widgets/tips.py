"""Tooltips, which Qt would draw as HTML wherever what people typed looks like it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from kiosk.core.text import shown_plain
from ui.theme.letters import drawable


def set_tip(widget: QWidget, text: str) -> None:
    """Show a text over a widget as it was typed; one of two places that make tooltips."""
    widget.setToolTip(shown_plain(drawable(text)))


def tell_over(widget: QWidget, where: QPoint, text: str) -> None:
    """Show a text now over what a widget has painted there; nothing without a text."""
    if text:
        QToolTip.showText(where, shown_plain(drawable(text)), widget)
    else:
        QToolTip.hideText()
