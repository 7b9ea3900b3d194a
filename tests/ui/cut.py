"""Texts of a window that are cut, squeezed, off its edge or over one another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from ui.widgets import label, paint

ROUNDING = 2


def cut_texts(window: QWidget) -> list[str]:
    """What is seen in a window and cannot be read whole."""
    found = []
    said = seen(window)
    for widget, place in said:
        if not window.rect().contains(place):
            found.append(f"{widget.text()!r} leaves the window")
        elif _is_cut(widget):
            found.append(f"{widget.text()!r} is cut")
    for (one, here), (other, there) in combinations(said, 2):
        apart = one.isAncestorOf(other) or other.isAncestorOf(one)
        over = here.intersected(there)
        if not apart and min(over.width(), over.height()) > ROUNDING:
            found.append(f"{one.text()!r} is over {other.text()!r}")
    return found


def seen(window: QWidget) -> list[tuple[Any, QRect]]:
    """The texts of a window that are in sight, with where they stand in it."""
    texts: list[Any] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    return [
        (widget, _place(widget, window))
        for widget in texts
        if widget.text() and not widget.visibleRegion().isEmpty()
    ]


def _place(widget: QWidget, window: QWidget) -> QRect:
    """Where it stands; what has to be scrolled to is not in sight, and over nothing."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            port = above.viewport()
            place &= QRect(port.mapTo(window, QPoint()), port.size())
        above = above.parentWidget()
    return place


def _is_cut(widget: Any) -> bool:
    if widget.hasHeightForWidth():
        return bool(widget.heightForWidth(widget.width()) > widget.height() + ROUNDING)
    return bool(widget.sizeHint().width() > widget.width() + ROUNDING)


@contextmanager
def painted(patch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is painted with its end missing, in what is drawn inside of the block."""
    found: list[str] = []
    shorten = paint.elided

    def watched(rule: QFontMetricsF, text: str, width: float) -> str:
        shown = shorten(rule, text, width)
        if shown != text:
            found.append(f"{text} -> {shown}")
        return shown

    with patch.context() as inside:
        for module in (paint, label):
            inside.setattr(module, "elided", watched)
        yield found
