"""The order of Tab is the order of reading: what is laid out first comes first, whenever made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLayout, QScrollArea, QWidget

_LAID_OUT = (QEvent.Type.Show, QEvent.Type.LayoutRequest)


class ReadInOrder(QObject):
    """Keeps Tab in the order of reading in a block that was made, or is filled, in another."""

    def __init__(self, block: QWidget) -> None:
        super().__init__(block)
        self._block = block
        self._order: list[QWidget] = []
        block.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._block and event.type() in _LAID_OUT:
            order = reading_order(self._block)
            if order != self._order:
                self._order = order
                tab_in_order(order)
        return False


def reading_order(widget: QWidget) -> list[QWidget]:
    """All inside that Tab may come to, those included that are hidden or passed over now."""
    return list(_reached(widget))


def tab_in_order(order: Sequence[QWidget]) -> None:
    """Have Tab go from each to the next."""
    for here, following in pairwise(order):
        QWidget.setTabOrder(here, following)


def _reached(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QAbstractItemView | QComboBox):
        return
    if isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from _reached(inside)
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _reached(widget)
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
