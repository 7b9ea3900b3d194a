"""The time axis that the grid and the coworking band share: wall times to pixels and back."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.bookings.queries import BookingView, DayPlan
from kiosk.sites.hours import DayHours
from ui.theme.fonts import SEMIBOLD
from ui.widgets.paint import draw_text, mirrored

STEP = timedelta(minutes=15)
_HOUR = timedelta(hours=1)
USUAL_FIRST, USUAL_LAST = 8, 20
LABELS = 150
SMALL_HOURS = 30
"""What ends by 6:00 is of the evening before."""
MAINTENANCE = "maintenance"


@dataclass(frozen=True)
class Axis:
    """Hours `first` to `last` (wall time) of a day, over `width` px after the column of names.

    Time runs from the start side: from the right in Arabic. `end` px are left free at the other;
    with several `days`, those hours of each stand side by side.
    """

    day: date
    zone: ZoneInfo
    first: int
    last: int
    width: float
    rtl: bool
    end: int = 0
    days: int = 1

    @classmethod
    def of(cls, plan: DayPlan, zone: ZoneInfo, width: float, *, rtl: bool) -> Axis:
        """The axis that shows the site's hours of a day, and what is held outside of them."""
        return cls(plan.day, zone, *hours_of(plan, zone), width, rtl)

    @property
    def span(self) -> int:
        """How many hours of a day are shown."""
        return self.last - self.first

    @property
    def hour(self) -> float:
        """The width of an hour, in px."""
        return (self.width - LABELS - self.end) / (self.span * self.days)

    @property
    def step(self) -> timedelta:
        """What a hand can hit: a quarter of an hour, or half of one where days are narrow."""
        return STEP if self.days == 1 else 2 * STEP

    def x(self, at: datetime) -> float:
        """Where a moment stands, in px from the start side; beyond the days, at their edge."""
        return LABELS + self.hour * self._place(at)

    def box(self, starts: datetime, ends: datetime, top: float, height: float) -> QRectF:
        """A span of time as a box, on the side where the language has it."""
        left = self.x(starts)
        return self.turned(QRectF(left, top, self.x(ends) - left, height))

    def turned(self, box: QRectF) -> QRectF:
        """A box counted from the start side, where it is painted."""
        return mirrored(box, QRectF(0, 0, self.width, 1), self.rtl)

    def from_start(self, x: float) -> float:
        """A painted x, counted from the start side."""
        return self.width - x if self.rtl else x

    def at(self, x: float) -> datetime:
        """The step that begins at or before a painted x."""
        hours = (self.from_start(x) - LABELS) / self.hour
        hours = max(0.0, min(hours, self.span * self.days))
        day = min(int(hours // self.span), self.days - 1)
        steps = int((hours - day * self.span) / (self.step / _HOUR) + 1e-9)
        return self.opens_on(day) + steps * self.step

    def opens_on(self, number: int) -> datetime:
        """The first moment that is shown of a day."""
        midnight = datetime.combine(self.day + timedelta(days=number), time(), self.zone)
        return midnight + self.first * _HOUR

    def shows(self, at: datetime) -> bool:
        """Whether a moment is on the axis."""
        if self.days == 1:
            return 0 <= self._hours(at) <= self.span
        local = at.astimezone(self.zone)
        past = (local.date() - self.day).days
        hour = local.hour + local.minute / 60
        return 0 <= past < self.days and self.first <= hour <= self.last

    @property
    def midnight(self) -> datetime:
        """The first day's first moment."""
        return datetime.combine(self.day, time(), self.zone)

    @property
    def opening(self) -> datetime:
        """The axis' first moment."""
        return self.opens_on(0)

    def _place(self, at: datetime) -> float:
        """How many of the hours shown are over by then."""
        if self.days == 1:
            return min(max(self._hours(at), 0.0), self.span)
        local = at.astimezone(self.zone)
        past = (local.date() - self.day).days
        if not 0 <= past < self.days:
            return 0.0 if past < 0 else self.span * self.days
        hour = local.hour + local.minute / 60 - self.first
        return past * self.span + min(max(hour, 0.0), self.span)

    def _hours(self, at: datetime) -> float:
        return (at.astimezone(self.zone) - self.midnight) / _HOUR - self.first


def hours_shown(days: Iterable[DayHours]) -> tuple[int, int]:
    """From which hour to which; past midnight where the doors are open then."""
    spans = [(span.opens, span.on(each.day)[1], each.day) for each in days for span in each.spans]
    first = min((opens.hour for opens, _, _ in spans), default=USUAL_FIRST)
    last = max((_ceiling(closes, day) for _, closes, day in spans), default=USUAL_LAST)
    if first >= USUAL_FIRST and last <= USUAL_LAST:
        first, last = USUAL_FIRST, USUAL_LAST
    return first, max(last, first + 1)


def hours_of(plan: DayPlan, zone: ZoneInfo) -> tuple[int, int]:
    """The hours of a day that are shown: of its opening, and of what is held in the night."""
    held = [booking for lane in plan.lanes for booking in lane.bookings]
    return stretched(hours_shown((plan.hours,)), held, plan.day, zone)


def stretched(
    hours: tuple[int, int], held: Iterable[BookingView], day: date, zone: ZoneInfo
) -> tuple[int, int]:
    """Hours of a day, and those of bookings of which nothing would be seen, or not their end.

    What goes on for days, and works, are seen in part and stretch nothing.
    """
    first, last = hours
    midnight = datetime.combine(day, time(), zone)
    for booking in held:
        begins, ends = ((at - midnight) / _HOUR for at in (booking.starts, booking.ends))
        until = math.ceil(ends) if ends <= SMALL_HOURS else 24
        if ends <= first or last <= begins:
            first, last = min(first, max(int(begins), 0)), max(last, until)
        elif begins >= 0 and ends <= SMALL_HOURS and booking.kind != MAINTENANCE:
            last = max(last, until)
    return first, last


def _ceiling(at: datetime, day: date) -> int:
    hours = (at - datetime.combine(day, time())) / _HOUR
    return math.ceil(hours)


def draw_room(painter: QPainter, axis: Axis, name: str, offers: str, middle: float) -> None:
    """A room's name over what it offers, before its row."""
    draw_name(painter, axis.turned, name, offers, middle, axis.rtl)


def draw_name(
    painter: QPainter,
    turned: Callable[[QRectF], QRectF],
    name: str,
    offers: str,
    middle: float,
    rtl: bool,
) -> None:
    """A name over what belongs to it, in the column before the rows."""
    upper = turned(QRectF(16, middle - 20, LABELS - 24, 20))
    lower = turned(QRectF(16, middle, LABELS - 24, 18))
    draw_text(painter, upper, name, 14, "ink", weight=SEMIBOLD, rtl=rtl)
    draw_text(painter, lower, offers, 12, "muted", rtl=rtl)
