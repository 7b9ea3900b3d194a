"""Twelve months of one figure of a site, a bar each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.core.wording import month_name, month_short
from kiosk.figures.overview import COUNT, SHARE, UP, Figure
from kiosk.network.overview import FIGURES, MonthFigures
from ui.manager.figures.cells import Cell, Cells
from ui.manager.network import words
from ui.shell.languages import language_of
from ui.theme.fonts import SEMIBOLD
from ui.widgets.paint import CENTER, draw_text, is_rtl, mirrored, rounded

HEAD, FOOT = 22.0, 20.0
_UNITS = {name: unit for name, unit, _ in FIGURES}


class MonthBars(Cells):
    """Time runs as text does; the month that runs is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months: tuple[MonthFigures, ...] = ()
        self.name = FIGURES[0][0]

    def show_months(self, months: tuple[MonthFigures, ...], name: str) -> None:
        """Show a figure of them."""
        self.months, self.name = months, name
        self.settle()

    def shape(self) -> Cell:
        return (1 if self.months else 0), len(self.months)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 110)

    def said(self, n: int) -> str:
        """The figure of a month."""
        figure = Figure(self.name, _UNITS.get(self.name, COUNT), self._value(n), None, UP)
        return words.value(figure, language_of(self))

    def words_of(self, cell: Cell) -> str:
        month, language = self.months[cell[1]], language_of(self)
        told = self.tr("{month} : {value}")
        return told.format(month=month_name(month.first, language), value=self.said(cell[1]))

    def _value(self, n: int) -> float | None:
        return self.months[n].of(self.name)

    def _top(self) -> float:
        if _UNITS.get(self.name) == SHARE:
            return 1.0
        return max((self._value(n) or 0 for n in range(len(self.months))), default=0) or 1.0

    def box_of(self, cell: Cell) -> QRectF:
        slot, room = self.width() / max(1, len(self.months)), self.height() - HEAD - FOOT
        high = max(2.0, room * (self._value(cell[1]) or 0) / self._top())
        wide = min(44.0, slot * 0.7)
        box = QRectF(cell[1] * slot + (slot - wide) / 2, HEAD + room - high, wide, high)
        return mirrored(box, QRectF(self.rect()), is_rtl(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), is_rtl(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        last = len(self.months) - 1
        for n, month in enumerate(self.months):
            box = self.box_of((0, n))
            rounded(painter, box, 2, "accent" if n == last else "past")
            slot = self.width() / len(self.months)
            over = QRectF(box.center().x() - slot / 2, box.top() - 18, slot, 16)
            weight = {"weight": SEMIBOLD} if n == last else {}
            draw_text(painter, over, self.said(n), 12, "ink", align=CENTER, rtl=rtl, **weight)
            under = QRectF(over.left(), self.height() - FOOT + 3, slot, 17)
            name = month_short(month.first, language_of(self))
            draw_text(painter, under, name, 11.5, "muted", align=CENTER, rtl=rtl)
        self.draw_ring(painter)
