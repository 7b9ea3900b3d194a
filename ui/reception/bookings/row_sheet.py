"""Rows under a head that stays: those in sight are painted, each once while it is as it was."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from ui.shell.languages import language_of
from ui.theme import theme
from ui.widgets.paint import is_rtl

HEAD, ROW, LEAST_ROW, TALL_ROW = 34, 58, 46, 96
FEWEST = 8
"""So many rows are seen at once at least, where there are as many."""
BAR = 10
_KEPT = 64
_HEAD = -1
_UNBOUND = 16_777_215


class RowSheet(QWidget):
    """Subclasses say how many rows there are by `lay_rows`, and paint the head and one row.

    What is painted over the rows, such as what a hand moves, is painted anew each time.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count, self._most = 0, ROW
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.valueChanged.connect(lambda _value: self.update())
        self.bar.hide()
        self._pictures: dict[int, QPixmap] = {}
        self._look: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # -- rows ----------------------------------------------------------------------------------

    def lay_rows(self, count: int, *, tall: bool = False) -> None:
        """Have so many rows; what was painted of them is painted anew.

        `tall` ones take what room there is; else the sheet is no higher than its rows.
        """
        self.count, self._most = count, TALL_ROW if tall else ROW
        self.setMinimumHeight(HEAD + LEAST_ROW * max(1, min(count, FEWEST)))
        self.setMaximumHeight(_UNBOUND if tall else HEAD + ROW * max(1, count))
        self._fit_bar()
        self.repaint_rows()

    @property
    def row_height(self) -> float:
        """The height of a row, in px."""
        room = (self.height() - HEAD) / max(1, self.count)
        return min(max(room, LEAST_ROW), self._most)

    @property
    def beyond(self) -> int:
        """What the bar takes of the width, at the end of each row."""
        return 0 if self.bar.isHidden() else BAR

    def top_of(self, number: int) -> float:
        """Where a row begins now, scrolled as it is."""
        return HEAD + round(number * self.row_height) - self.bar.value()

    def row_at(self, y: float) -> int | None:
        """The number of the row at a height; None where there is none."""
        number = int((y - HEAD + self.bar.value()) // self.row_height)
        return number if y >= HEAD and 0 <= number < self.count else None

    def in_sight(self) -> Iterator[int]:
        """The numbers of the rows that are seen, if only in part."""
        first = int(self.bar.value() // self.row_height)
        last = math.ceil((self.bar.value() + self.height() - HEAD) / self.row_height)
        return iter(range(max(first, 0), min(last, self.count)))

    def reveal(self, number: int) -> None:
        """Scroll as little as brings a row into sight."""
        top, bottom = round(number * self.row_height), round((number + 1) * self.row_height)
        room = self.height() - HEAD
        if top < self.bar.value():
            self.bar.setValue(top)
        elif bottom > self.bar.value() + room:
            self.bar.setValue(bottom - room)

    # -- painting ------------------------------------------------------------------------------

    def paint_head(self, painter: QPainter) -> None:
        """Paint what stays above the rows."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, number: int) -> None:
        """Paint a row whose top is at 0."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter) -> None:
        """Paint what is not kept: what is chosen, drawn or moved."""

    def paint_above(self, painter: QPainter) -> None:
        """Paint what lies over the head, too."""

    def repaint_rows(self) -> None:
        """What is shown has changed."""
        self._pictures.clear()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.count:
            return
        look = (
            *(self.width(), self.row_height, self.devicePixelRatioF(), is_rtl(self)),
            *(language_of(self), theme.colours, theme.zoom),
        )
        if look != self._look:
            self._pictures.clear()
            self._look = look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(QPointF(0, 0), self._picture(_HEAD, HEAD, self.paint_head))
        painter.save()
        painter.setClipRect(QRectF(0, HEAD, self.width(), self.height() - HEAD))
        high = math.ceil(self.row_height)
        for number in self.in_sight():
            picture = self._picture(number, high, partial(self._paint_one, number))
            painter.drawPixmap(QPointF(0, self.top_of(number)), picture)
        self.paint_over(painter)
        painter.restore()
        self.paint_above(painter)

    def _picture(self, key: int, high: int, paint: Callable[[QPainter], None]) -> QPixmap:
        if key in self._pictures:
            return self._pictures[key]
        ratio = self.devicePixelRatioF()
        picture = QPixmap(math.ceil(self.width() * ratio), math.ceil(high * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.colour("surface"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        if len(self._pictures) >= _KEPT:
            del self._pictures[next(iter(self._pictures))]
        self._pictures[key] = picture
        return picture

    def _paint_one(self, number: int, painter: QPainter) -> None:
        self.paint_row(painter, number)

    # -- scrolling -----------------------------------------------------------------------------

    def _fit_bar(self) -> None:
        room = self.height() - HEAD
        more = math.ceil(self.count * self.row_height) - room
        self.bar.setVisible(more > 1)
        self.bar.setRange(0, max(0, more))
        self.bar.setPageStep(max(room, 1))
        self.bar.setSingleStep(LEAST_ROW // 2)
        x = 0 if is_rtl(self) else self.width() - BAR
        self.bar.setGeometry(x, HEAD, BAR, max(room, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        self._fit_bar()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.bar.isHidden():
            event.ignore()
            return
        lines = event.angleDelta().y() / 120
        by = event.pixelDelta().y() or lines * 1.5 * LEAST_ROW
        self.bar.setValue(round(self.bar.value() - by))
        event.accept()
