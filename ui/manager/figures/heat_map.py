"""The heat of the week: a row a weekday, a column an hour, its number always written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.wording import number, weekday_name
from kiosk.figures.coming import Heat
from ui.manager.figures.cells import Cell, Cells
from ui.manager.figures.words import hour_words
from ui.shell.languages import language_of
from ui.theme.tokens import HEAT
from ui.widgets.paint import CENTER, draw_text, is_rtl, mirrored, rounded, text_width

GAP, FOOT, LEAST_ROW, MOST_ROW = 2.0, 22.0, 20.0, 40.0
SIDE = 12
"""Px between the name of a day and its cells."""
DARK_FROM = 4
"""White is read on the colours from the fifth on."""
_NICE = (1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400, 500, 600, 800)


@dataclass(frozen=True, slots=True)
class Scale:
    """From nothing to a round number at or above the most there is."""

    top: int

    @classmethod
    def of(cls, most: float) -> Scale:
        """The scale on which the most there is has its place."""
        return cls(next((nice for nice in _NICE if nice >= most), 1000 * (int(most) // 1000 + 1)))

    def step(self, value: float) -> int:
        """Which of the seven colours."""
        return min(len(HEAT) - 1, int(len(HEAT) * value / self.top)) if value > 0 else 0

    def colours(self, value: float) -> tuple[str, str]:
        """The ground of a value, and the colour in which it is written."""
        step = self.step(value)
        return HEAT[step], "#FFFFFF" if step >= DARK_FROM else "#10201F"


class HeatMap(Cells):
    """Cells by the keys; an hour begins where the language does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = Heat(0, (), 0)
        self.scale = Scale(1)

    def show_heat(self, heat: Heat) -> None:
        """Show a period."""
        self.heat, self.scale = heat, Scale.of(heat.most)
        self.settle()
        self.updateGeometry()

    def shape(self) -> Cell:
        return len(self.heat.rows), len(self.heat.hours)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, int(FOOT + LEAST_ROW * max(1, len(self.heat.rows))))

    def words_of(self, cell: Cell) -> str:
        row, hour = self.heat.rows[cell[0]], self.heat.hours[cell[1]]
        language = language_of(self)
        mean = row.means[cell[1]]
        said = number(mean, language, digits=0 if mean >= 10 else 1)
        days = self.tr("%n jour(s) compté(s)", "", row.days)
        words = self.tr("{day}, {hour} : {mean} personnes en moyenne, {days}")
        day = weekday_name(row.weekday, language)
        return words.format(day=day, hour=hour_words(hour, language), mean=said, days=days)

    # -- painting ------------------------------------------------------------------------------

    def _names(self) -> float:
        names = (self._short(row.weekday) for row in self.heat.rows)
        return max((text_width(name, 12, rtl=is_rtl(self)) for name in names), default=0) + SIDE

    def _short(self, weekday: int) -> str:
        name = weekday_name(weekday, language_of(self))
        return name if is_rtl(self) else name[:3].capitalize()

    def box_of(self, cell: Cell) -> QRectF:
        rows, columns = self.shape()
        names = self._names()
        wide = (self.width() - names - 2) / max(1, columns)
        high = min(MOST_ROW, (self.height() - FOOT - 2) / max(1, rows))
        box = QRectF(names + cell[1] * wide, 2 + cell[0] * high, wide - GAP, high - GAP)
        return mirrored(box, QRectF(self.rect()), is_rtl(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rows, columns = self.shape()
        rtl, language = is_rtl(self), language_of(self)
        for row in range(rows):
            for column in range(columns):
                box, value = self.box_of((row, column)), self.heat.rows[row].means[column]
                ground, ink = self.scale.colours(value)
                rounded(painter, box, 3, ground)
                said = number(round(value), language)
                draw_text(painter, box, said, 12, ink, align=CENTER, rtl=rtl)
            first = self.box_of((row, 0))
            name = QRectF(0, first.y(), self._names(), first.height())
            name = mirrored(name, QRectF(self.rect()), rtl)
            draw_text(painter, name, self._short(self.heat.rows[row].weekday), 12, "muted", rtl=rtl)
        for column in range(columns if rows else 0):
            last = self.box_of((rows - 1, column))
            under = QRectF(last.x() - 6, last.bottom() + 3, last.width() + 12, FOOT - 4)
            hour = hour_words(self.heat.hours[column], language)
            draw_text(painter, under, hour, 11.5, "muted", align=CENTER, rtl=rtl)
        self.draw_ring(painter)


class HeatScale(QWidget):
    """The seven colours, from nothing to the most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_scale(self, scale: Scale) -> None:
        """Show another."""
        self.scale = scale
        most = number(scale.top, language_of(self))
        self.setAccessibleName(self.tr("De 0 à {most} personnes par heure").format(most=most))
        self.updateGeometry()
        self.update()

    def _top(self) -> float:
        return text_width(number(self.scale.top), 12, rtl=False) + 4

    def sizeHint(self) -> QSize:
        return QSize(int(14 + len(HEAT) * 21 + self._top()), 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, rtl = QPainter(self), QRectF(self.rect()), is_rtl(self)
        zero = mirrored(QRectF(0, 0, 12, box.height()), box, rtl)
        draw_text(painter, zero, "0", 12, "muted", rtl=rtl)
        for n, colour in enumerate(HEAT):
            step = mirrored(QRectF(13 + n * 21, 4, 18, 10), box, rtl)
            rounded(painter, step, 2, colour)
        top = mirrored(QRectF(14 + len(HEAT) * 21, 0, self._top(), box.height()), box, rtl)
        draw_text(painter, top, number(self.scale.top, language_of(self)), 12, "muted", rtl=rtl)
