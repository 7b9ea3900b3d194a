"""Tooltips, which Qt would draw as HTML wherever what people typed looks like it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.core.text import shown_plain


def set_tip(widget: QWidget, text: str) -> None:
    """Show a text over a widget as it was typed; the only place that sets a tooltip."""
    widget.setToolTip(shown_plain(text))
