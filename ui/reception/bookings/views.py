"""What the timetable shows: a day or a week of every room, or some days of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.bookings.queries import BookingView, DayPlan, Lane
from kiosk.bookings.spans import RoomPlan, WeekPlan
from kiosk.sites.queries import DayHours, ResourceView
from ui.reception.bookings.axis import Axis, hours_shown

DAY, WEEK, MONTH, ROOM, LIST = "day", "week", "month", "room", "list"


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
    def of_day(cls, plan: DayPlan) -> View:
        """A day: a row for each room."""
        hours = (plan.hours,)
        return cls(DAY, _rows(plan.lanes, plan.day, hours), *hours_shown(hours))

    @classmethod
    def of_week(cls, plan: WeekPlan) -> View:
        """A week: a row for each room."""
        first, last = hours_shown(plan.days)
        return cls(WEEK, _rows(plan.lanes, plan.first, plan.days), first, min(last, 24))

    @classmethod
    def of_room(cls, plan: RoomPlan, zone: ZoneInfo) -> View:
        """One room: a row for each day."""
        rows = tuple(_on(plan.lane, hours, zone) for hours in plan.days)
        return cls(ROOM, rows, *hours_shown(plan.days))

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
    ends = max(begins + timedelta(days=1), hours.closing(zone.key) or begins)

    def meeting(held: tuple[BookingView, ...]) -> tuple[BookingView, ...]:
        return tuple(b for b in held if b.starts < ends and begins < b.ends)

    return Row(lane.resource, meeting(lane.bookings), meeting(lane.beside), hours.day, (hours,))
