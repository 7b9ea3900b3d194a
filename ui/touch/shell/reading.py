"""The order in which the keyboard goes through a screen: as it is read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.widgets.paint import is_rtl


def reading_order(parts: Iterable[QWidget]) -> list[QWidget]:
    """What takes the focus in each part, line by line from where the language begins."""
    return [
        widget
        for part in parts
        for widget in _read(
            part, [each for each in part.findChildren(QWidget) if takes_focus(each)]
        )
    ]


def following(order: list[QWidget], now: QWidget | None, *, forward: bool) -> QWidget | None:
    """The one after or before; the first, or the last, where none of them has the focus."""
    if not order:
        return None
    if now not in order:
        return order[0 if forward else -1]
    return order[(order.index(now) + (1 if forward else -1)) % len(order)]


def _read(part: QWidget, widgets: list[QWidget]) -> list[QWidget]:
    """Line by line; what scrolls is read through where its area stands, however far it is now."""
    blocks: dict[QWidget, list[QWidget]] = {}
    for widget in widgets:
        blocks.setdefault(_area(widget, part) or widget, []).append(widget)
    return [
        widget
        for line in _lines(part, list(blocks))
        for block in line
        for widget in _of_block(block, blocks[block])
    ]


def _of_block(block: QWidget, widgets: list[QWidget]) -> list[QWidget]:
    itself = [widget for widget in widgets if widget is block]
    within = [widget for widget in widgets if widget is not block]
    if within and isinstance(block, QScrollArea):
        within = _read(block.widget() or block, within)
    return itself + within


def _area(widget: QWidget, part: QWidget) -> QScrollArea | None:
    """The outermost area of a part that a widget scrolls in."""
    found = None
    above = widget.parentWidget()
    while above is not None and above is not part:
        found = above if isinstance(above, QScrollArea) else found
        above = above.parentWidget()
    return found


def _lines(part: QWidget, blocks: list[QWidget]) -> list[list[QWidget]]:
    found = [(_place(block), block) for block in blocks]
    lines: list[list[tuple[QRect, QWidget]]] = []
    for box, block in sorted(found, key=lambda each: (each[0].top(), each[0].left())):
        line = lines[-1] if lines else []
        if line and box.center().y() < line[0][0].bottom():
            line.append((box, block))
        else:
            lines.append([(box, block)])
    turned = is_rtl(part)
    return [
        [block for _, block in sorted(line, key=lambda e: e[0].left(), reverse=turned)]
        for line in lines
    ]


def takes_focus(widget: QWidget) -> bool:
    """Whether the keyboard comes to it as it is now."""
    tab = Qt.FocusPolicy.TabFocus.value
    return bool(
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy().value & tab
        and widget.focusProxy() is None
    )


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
