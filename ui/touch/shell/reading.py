"""The order in which the keyboard goes through a screen: as it is read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.paint import is_rtl


def reading_order(parts: Iterable[QWidget]) -> list[QWidget]:
    """What takes the focus in each part, line by line from where the language begins."""
    return [widget for part in parts for line in _lines(part) for widget in line]


def following(order: list[QWidget], now: QWidget | None, *, forward: bool) -> QWidget | None:
    """The one after or before; the first, or the last, where none of them has the focus."""
    if not order:
        return None
    if now not in order:
        return order[0 if forward else -1]
    return order[(order.index(now) + (1 if forward else -1)) % len(order)]


def _lines(part: QWidget) -> list[list[QWidget]]:
    found = [(_place(widget), widget) for widget in part.findChildren(QWidget) if _takes(widget)]
    lines: list[list[tuple[QRect, QWidget]]] = []
    for box, widget in sorted(found, key=lambda each: (each[0].top(), each[0].left())):
        line = lines[-1] if lines else []
        if line and box.center().y() < line[0][0].bottom():
            line.append((box, widget))
        else:
            lines.append([(box, widget)])
    turned = is_rtl(part)
    return [
        [widget for _, widget in sorted(line, key=lambda e: e[0].left(), reverse=turned)]
        for line in lines
    ]


def _takes(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return bool(
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy().value & tab
        and widget.focusProxy() is None
    )


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
