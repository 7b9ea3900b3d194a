"""Texts of a window that are cut, squeezed or off its edge."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.pill import Pill

ROUNDING = 2


def cut_texts(window: QWidget) -> list[str]:
    """What is seen in a window and cannot be read whole."""
    found = []
    for kind in (Label, Button, Pill):
        for widget in window.findChildren(kind):
            if widget.text() and not widget.visibleRegion().isEmpty():
                if not window.rect().contains(QRect(widget.mapTo(window, QPoint()), widget.size())):
                    found.append(f"{widget.text()!r} leaves the window")
                elif _is_cut(widget):
                    found.append(f"{widget.text()!r} is cut")
    return found


def _is_cut(widget: Label | Button | Pill) -> bool:
    if isinstance(widget, Label) and widget.wrap:
        return widget.heightForWidth(widget.width()) > widget.height() + ROUNDING
    return widget.sizeHint().width() > widget.width() + ROUNDING
