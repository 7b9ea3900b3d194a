"""Places taken day by day under the capacity; where days are many, a bar is a mean of several."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.core.wording import number, period, short_date
from kiosk.figures.use import CoworkingDay
from ui.manager.figures.cells import Cell, Cells
from ui.reception.bookings.blocks import draw_dashed_line
from ui.shell.languages import language_of
from ui.theme.fonts import SEMIBOLD
from ui.widgets.paint import CENTER, END, draw_text, is_rtl, mirrored, rounded, text_width

BY_WEEK_FROM, BY_MONTH_FROM = 46, 200
HEAD, FOOT, WIDEST = 26.0, 20.0, 26.0
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Bar:
    """The mean of the days from `first` to `last`."""

    first: date
    last: date
    taken: float


def bars_of(days: tuple[CoworkingDay, ...]) -> list[Bar]:
    """A bar a day; of weeks or of months where days are many."""

    def together(day: CoworkingDay) -> date:
        if len(days) >= BY_MONTH_FROM:
            return day.day.replace(day=1)
        return day.day - day.day.weekday() * _DAY if len(days) >= BY_WEEK_FROM else day.day

    found = []
    for _, group in groupby(days, together):
        some = list(group)
        mean = sum(day.taken for day in some) / len(some)
        found.append(Bar(some[0].day, some[-1].day, mean))
    return found


class PlaceBars(Cells):
    """Time runs as text does; weeks stand apart; today is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: list[Bar] = []
        self.capacity, self.today = 0, date.min

    def show_days(self, days: tuple[CoworkingDay, ...], capacity: int, today: date) -> None:
        """Show a period."""
        self.bars, self.capacity, self.today = bars_of(days), capacity, today
        self.settle()

    def shape(self) -> Cell:
        return (1 if self.bars else 0), len(self.bars)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 96)

    def words_of(self, cell: Cell) -> str:
        bar, language, taken = self.bars[cell[1]], language_of(self), self.count_of(cell[1])
        words = self.tr("{day} : {taken} postes pris sur {places}")
        day = period(bar.first, bar.last, language)
        return words.format(day=day, taken=taken, places=number(self.capacity, language))

    def count_of(self, n: int) -> str:
        """The places that a bar says are taken."""
        taken = self.bars[n].taken
        return number(taken, language_of(self), digits=0 if taken == round(taken) else 1)

    # -- painting ------------------------------------------------------------------------------

    def _slots(self) -> list[float]:
        """The place of each bar in slots; a week's beginning leaves one free."""
        places, at = [], 0.0
        for n, bar in enumerate(self.bars):
            before = self.bars[n - 1].first if n else bar.first
            if bar.first == bar.last and bar.first.isocalendar()[1] != before.isocalendar()[1]:
                at += 1
            places.append(at)
            at += 1
        return places

    @property
    def _top(self) -> float:
        most = max((bar.taken for bar in self.bars), default=0)
        return max(float(self.capacity), most, 1.0)

    def _line(self) -> float:
        """Where the capacity is."""
        room = self.height() - HEAD - FOOT
        return HEAD + room * (1 - self.capacity / self._top)

    def box_of(self, cell: Cell) -> QRectF:
        slots = self._slots()
        slot = min(WIDEST + 8, self.width() / (slots[-1] + 1))
        wide = max(1.0, slot * 0.72 if slot > 4 else slot - 1)
        bar, room = self.bars[cell[1]], self.height() - HEAD - FOOT
        high = max(1.0, room * bar.taken / self._top)
        x = slots[cell[1]] * slot + (slot - wide) / 2
        box = QRectF(x, HEAD + room - high, wide, high)
        return mirrored(box, QRectF(self.rect()), is_rtl(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.bars:
            return
        painter, rtl, language = QPainter(self), is_rtl(self), language_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_dashed_line(painter, self._line(), 0, self.width())
        words = self.tr("capacité {places}").format(places=number(self.capacity, language))
        over = QRectF(0, self._line() - 19, self.width(), 17)
        draw_text(painter, over, words, 11.5, "muted", align=END, rtl=rtl)
        for n, bar in enumerate(self.bars):
            now = bar.first <= self.today <= bar.last
            rounded(painter, self.box_of((0, n)), 2, "accent" if now else "past")
        self._write(painter)
        self._paint_days(painter)
        self.draw_ring(painter)

    def _write(self, painter: QPainter) -> None:
        """The number of the fullest bar, and of the last one."""
        last = len(self.bars) - 1
        fullest = max(range(len(self.bars)), key=lambda n: self.bars[n].taken)
        written: list[QRectF] = []
        for n in dict.fromkeys((last, fullest)):
            box = self.box_of((0, n))
            place = QRectF(box.center().x() - 16, box.top() - 17, 32, 15)
            place.moveLeft(max(0.0, min(place.left(), self.width() - place.width())))
            if any(place.intersects(other) for other in written):
                continue
            written.append(place)
            said = number(round(self.bars[n].taken), language_of(self))
            draw_text(
                painter, place, said, 12, "ink", weight=SEMIBOLD, align=CENTER, rtl=is_rtl(self)
            )

    def _paint_days(self, painter: QPainter) -> None:
        """The day under the first bar of each week, as far as there is room."""
        rtl, slots, free = is_rtl(self), self._slots(), -1.0
        inside = QRectF(self.rect())
        for n, bar in enumerate(self.bars):
            if n and bar.first == bar.last and slots[n] == slots[n - 1] + 1:
                continue
            words = short_date(bar.first, language_of(self))
            wide = text_width(words, 11.5, rtl=rtl)
            from_start = mirrored(self.box_of((0, n)), inside, rtl).left()
            start = min(from_start, max(0.0, self.width() - wide))
            if start < free:
                continue
            free = start + wide + 8
            box = mirrored(QRectF(start, self.height() - FOOT + 3, wide, 17), inside, rtl)
            draw_text(painter, box, words, 11.5, "muted", rtl=rtl)
