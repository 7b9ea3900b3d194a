"""The time axis of the room sheet: a lane a room, from the right in Arabic."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.bookings.queries import BookingView, DayPlan, Lane
from kiosk.core.clock import wall
from kiosk.core.languages import in_language
from kiosk.paper.drawing.sheet import WHITE, Pen
from kiosk.paper.drawing.text import Style, line, wrapped
from kiosk.paper.reports.frame import GREY, INNER, MARGIN, PALE, RULE, Pages
from kiosk.paper.reports.rooms_plans import MAINTENANCE, room_name, shown, span_on

NAMES = 80.0
HEADER = 16.0
TALLEST, LOWEST = 38.5, 24.0
ROOMS_AT_FULL_HEIGHT = 8
INSET = 3.2
TIMED_FROM = timedelta(minutes=90)
DEFAULT_HOURS = (8, 20)
SMALLEST = 5.0


class Grid:
    """The lanes of a day; hours that a booking needs are added to those of the doors."""

    def __init__(self, pages: Pages, plan: DayPlan, zone: str) -> None:
        self.pages, self.plan, self.zone = pages, plan, zone
        self.first, self.last = self._hours()
        self.hour = (INNER - NAMES) / (self.last - self.first)
        rooms = max(len(plan.lanes), 1)
        full = TALLEST * ROOMS_AT_FULL_HEIGHT
        self.height = TALLEST if rooms <= ROOMS_AT_FULL_HEIGHT else max(LOWEST, full / rooms)

    def capacity(self, space: float) -> int:
        """How many lanes a height has room for."""
        return max(1, int((space - HEADER) // self.height))

    def draw(self, lanes: Sequence[Lane], y: float) -> float:
        """Draw some lanes with their header from `y`; returns where they end."""
        sheet, total = self.pages.sheet, HEADER + len(lanes) * self.height
        self._header(y)
        for hour in range(1, self.last - self.first):
            x = MARGIN + NAMES + hour * self.hour
            sheet.post(x, y + HEADER, total - HEADER, thick=0.4, colour=RULE, dashes=(1, 1))
        top = y + HEADER
        for n, lane in enumerate(lanes):
            if n:
                sheet.rule(MARGIN, top, INNER, thick=0.6, colour=RULE)
            self._name(lane, top)
            for booking in lane.beside:
                self._beside(booking, top)
            for booking in lane.bookings:
                self._block(booking, top)
            top += self.height
        sheet.post(MARGIN + NAMES, y + HEADER, total - HEADER, thick=0.6)
        sheet.box(MARGIN, y, INNER, total, pen=Pen(0.75))
        return y + total

    def _hours(self) -> tuple[int, int]:
        """The hours of the axis: the first one shown and the one at its end."""
        spans = self.plan.hours.spans
        first = min((span.opens.hour for span in spans), default=DEFAULT_HOURS[0])
        ends = (divmod(min(s.closing_minute, 24 * 60), 60) for s in spans)
        last = max((_full_hours(*each) for each in ends), default=0)
        last = last or DEFAULT_HOURS[1]
        for lane in self.plan.lanes:
            for booking in (*lane.bookings, *lane.beside):
                first = min(first, int(self._at(booking.starts)))
                last = max(last, -int(-self._at(booking.ends) // 1))
        return max(first, 0), min(max(last, first + 1), 24)

    def _at(self, instant: datetime) -> float:
        """The hour of the day on the wall, kept within the day."""
        at = wall(instant, self.zone)
        if at.date() != self.plan.day:
            return 0.0 if at.date() < self.plan.day else 24.0
        return at.hour + at.minute / 60

    def _header(self, y: float) -> None:
        pages, base = self.pages, y + HEADER - 5
        pages.text(MARGIN + 7, base, pages.say("rooms.room"), Style(7.8))
        for n in range(self.last - self.first):
            said = pages.say("sheet.hour", hour=self.first + n)
            pages.text(MARGIN + NAMES + n * self.hour + 3, base, said, Style(7.2))
        pages.sheet.rule(MARGIN, y + HEADER, INNER, thick=0.75)

    def _name(self, lane: Lane, top: float) -> None:
        pages, room = self.pages, lane.resource
        middle = top + self.height / 2
        name = room_name(room, pages.language)
        pages.sheet.text(MARGIN + 7, middle - 1.5, name, Style(9, "SemiBold"), width=NAMES - 10)
        seats = pages.counted("rooms.seats", room.capacity)
        pages.text(MARGIN + 7, middle + 8.5, seats, Style(7.5), width=NAMES - 10)

    def _beside(self, booking: BookingView, top: float) -> None:
        """The room cannot be had: what it is a part of is held, or a part of it."""
        starts, ends = self._at(booking.starts), self._at(booking.ends)
        x = MARGIN + NAMES + (starts - self.first) * self.hour + 0.8
        wide, high = (ends - starts) * self.hour - 1.6, self.height - 2 * INSET
        sheet, y = self.pages.sheet, top + INSET
        sheet.box(x, y, wide, high, fill=WHITE, pen=Pen(0.6, RULE, (2, 2)), radius=2)
        style = Style(6.5)
        lines = wrapped(in_language(booking, self.pages.language, "resource_name"), style, wide - 5)
        sheet.lines(x + 3, y + 8.5, lines[:2], style, leading=7.6, width=wide - 5)

    def _block(self, booking: BookingView, top: float) -> None:
        starts, ends = self._at(booking.starts), self._at(booking.ends)
        x = MARGIN + NAMES + (starts - self.first) * self.hour + 0.8
        wide, high = (ends - starts) * self.hour - 1.6, self.height - 2 * INSET
        y, sheet = top + INSET, self.pages.sheet
        if booking.kind == MAINTENANCE:
            sheet.box(x, y, wide, high, fill=WHITE, radius=2)
            sheet.hatch(x, y, wide, high, colour=GREY)
        sheet.box(
            x,
            y,
            wide,
            high,
            fill=None if booking.kind == MAINTENANCE else PALE,
            pen=Pen(0.7),
            radius=2,
        )
        self._words(booking, x + 3, y, wide - 5, high)

    def _words(self, booking: BookingView, x: float, y: float, wide: float, high: float) -> None:
        """The holder on as many lines as there are; the time where the block is long enough."""
        timed = booking.ends - booking.starts >= TIMED_FROM
        name = shown(booking, self.pages.language)
        bold = _whole_words(name, Style(7.2 if timed else 6.5, "SemiBold"), wide)
        leading = bold.size * 1.17
        room = int((high - 3.5) // leading)
        lines = wrapped(name, bold, wide, most=max(1, room - 1 if timed and room > 1 else room))
        base = y + bold.size + 2
        base = self.pages.sheet.lines(x, base, lines, bold, leading=leading, width=wide)
        span, plain = span_on(booking, self.zone, self.plan.day), Style(6.5)
        if timed and base <= y + high - 1 and line(span, plain).width <= wide:
            self.pages.sheet.text(x, base, span, plain, width=wide, rtl=False)


def _whole_words(text: str, style: Style, width: float) -> Style:
    """A size at which no word has to be broken, unless it would be too small to read."""
    widest = max(line(word, style).width for word in text.split() or [""])
    if widest <= width:
        return style
    return style.sized(max(SMALLEST, int(style.size * width / widest * 10) / 10))


def _full_hours(hour: int, minute: int) -> int:
    return hour + (1 if minute else 0)
