"""Rows put in another order: by Alt and the arrows, or by dragging one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame

from ui.theme import theme
from ui.widgets.rows import RowList

FAR = 8
"""Px that a row is dragged before it counts."""


class RowOrder(QObject):
    """`moved(ids, before)` once a row stands elsewhere; a line shows where it would."""

    def __init__(self, rows: RowList, moved: Callable[[list[UUID], list[UUID]], None]) -> None:
        super().__init__(rows)
        self._rows, self._moved = rows, moved
        self._pressed: tuple[QPoint, int] | None = None
        self._line = QFrame(rows.viewport())
        self._line.setFixedHeight(3)
        self._line.hide()
        self.editable = True
        rows.installEventFilter(self)
        rows.viewport().installEventFilter(self)

    def offer(self, editable: bool) -> None:
        """Let rows be moved, or not."""
        self.editable = editable

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.editable:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QMouseEvent) and watched is self._rows.viewport():
            return self._mouse(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        here = self._rows.currentIndex().row()
        if here >= 0:
            self._put(here, here + step)
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        kinds, at = QEvent.Type, event.position().toPoint()
        if event.type() == kinds.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            index = self._rows.indexAt(at)
            self._pressed = (at, index.row()) if index.isValid() else None
        elif event.type() == kinds.MouseMove and self._pressed is not None:
            if not event.buttons() & Qt.MouseButton.LeftButton:
                self._stop()
            elif self._line.isVisible() or abs(at.y() - self._pressed[0].y()) >= FAR:
                self._show_line(at)
                return True
        elif event.type() == kinds.MouseButtonRelease and self._pressed is not None:
            shown, row = self._line.isVisible(), self._pressed[1]
            self._stop()
            if shown:
                below = self._below(at)
                self._put(row, below if below <= row else below - 1)
                return True
        return False

    def _stop(self) -> None:
        self._pressed = None
        self._line.hide()

    def _below(self, at: QPoint) -> int:
        """The row before which it would stand."""
        count = len(self._rows.items)
        model = self._rows.model()
        for row in range(count):
            box = self._rows.visualRect(model.index(row, 0))
            if at.y() < box.center().y():
                return row
        return count

    def _show_line(self, at: QPoint) -> None:
        below, model = self._below(at), self._rows.model()
        last = self._rows.visualRect(model.index(len(self._rows.items) - 1, 0)).bottom()
        y = (
            last
            if below >= len(self._rows.items)
            else (self._rows.visualRect(model.index(below, 0)).top())
        )
        self._line.setStyleSheet(f"background: {theme.colour('accent').name()};")
        self._line.setGeometry(0, max(0, y - 1), self._rows.viewport().width(), 3)
        self._line.show()
        self._line.raise_()

    def _put(self, row: int, place: int) -> None:
        items: list[Any] = list(self._rows.items)
        place = max(0, min(place, len(items) - 1))
        if place == row:
            return
        before = [item.id for item in items]
        items.insert(place, items.pop(row))
        self._rows.set_items(items)
        self._moved([item.id for item in items], before)
