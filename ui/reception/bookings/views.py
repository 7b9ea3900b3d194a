"""What the timetable shows: a day or a week of every room, or some days of one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.bookings.queries import BookingView, DayPlan, Lane
from kiosk.bookings.spans import RoomPlan, WeekPlan
from kiosk.sites.hours import DayHours
from kiosk.sites.queries import ResourceView
from ui.reception.bookings.axis import Axis, hours_of, hours_shown, stretched

DAY, WEEK, MONTH, ROOM, LIST = "day", "week", "month", "room", "list"
_DAY = timedelta(days=1)
SPANS = {DAY: _DAY, WEEK: 7 * _DAY, ROOM: 7 * _DAY, LIST: 7 * _DAY}
"""How far the views go by one step; a month goes by its own length."""


@dataclass(frozen=True)
class Row:
    """A room over the days that the axis has from `day` on, with what holds it meanwhile."""

    resource: ResourceView
    bookings: tuple[BookingView, ...]
    beside: tuple[BookingView, ...]
    day: date
    hours: tuple[DayHours, ...]


@dataclass(frozen=True)
class View:
    """Rows, and from which hour of the day to which they are shown."""

    kind: str
    rows: tuple[Row, ...]
    first: int
    last: int

    @classmethod
    def of_day(cls, plan: DayPlan, zone: ZoneInfo) -> View:
        """A day: a row for each room."""
        return cls(DAY, _rows(plan.lanes, plan.day, (plan.hours,)), *hours_of(plan, zone))

    @classmethod
    def of_week(cls, plan: WeekPlan, zone: ZoneInfo) -> View:
        """A week: a row for each room."""
        hours = hours_shown(plan.days)
        begun = defaultdict[date, list[BookingView]](list)
        for lane in plan.lanes:
            for booking in lane.bookings:
                begun[booking.starts.astimezone(zone).date()].append(booking)
        for day, held in begun.items():
            if day >= plan.first:  # the day on which it begins shows it
                hours = stretched(hours, held, day, zone)
        return cls(WEEK, _rows(plan.lanes, plan.first, plan.days), hours[0], min(hours[1], 24))

    @classmethod
    def of_room(cls, plan: RoomPlan, zone: ZoneInfo) -> View:
        """One room: a row for each day."""
        rows = tuple(_on(plan.lane, hours, zone) for hours in plan.days)
        hours = hours_shown(plan.days)
        for row in rows:
            midnight = datetime.combine(row.day, time(), zone)
            # The small hours of a day are seen at the end of the row above.
            own = (b for b in row.bookings if b.starts >= midnight)
            hours = stretched(hours, own, row.day, zone)
        return cls(ROOM, rows, *hours)

    @property
    def day(self) -> date:
        """The first day shown."""
        return self.rows[0].day if self.rows else date.min

    def axis(self, number: int, zone: ZoneInfo, width: float, *, rtl: bool, end: int = 0) -> Axis:
        """The time axis of a row."""
        days = 7 if self.kind == WEEK else 1
        day = self.rows[number].day
        return Axis(day, zone, self.first, self.last, width, rtl=rtl, end=end, days=days)


def _rows(lanes: tuple[Lane, ...], day: date, hours: tuple[DayHours, ...]) -> tuple[Row, ...]:
    return tuple(Row(lane.resource, lane.bookings, lane.beside, day, hours) for lane in lanes)


def _on(lane: Lane, hours: DayHours, zone: ZoneInfo) -> Row:
    """A day of one room."""
    begins = datetime.combine(hours.day, time(), zone)
    ends = max(begins + _DAY, hours.closing(zone.key) or begins)

    def meeting(held: tuple[BookingView, ...]) -> tuple[BookingView, ...]:
        return tuple(b for b in held if b.starts < ends and begins < b.ends)

    return Row(lane.resource, meeting(lane.bookings), meeting(lane.beside), hours.day, (hours,))
