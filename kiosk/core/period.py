"""Days that are counted together, the days before them to compare with, and where counting ends."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.core.clock import business_day, instant, wall
from kiosk.core.errors import BadInput

LONGEST = 366
"""Days of a period: a leap year."""
_DAY = timedelta(days=1)
DAY, WEEK, MONTH, RANGE = "day", "week", "month", "range"


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included."""

    first: date
    last: date

    @classmethod
    def checked(cls, first: date, last: date) -> Period:
        """The same, in order and no longer than a year; raises BadInput."""
        if not 0 <= (last - first).days < LONGEST:
            raise BadInput(f"from {first} to {last}: give between 1 and {LONGEST} days, in order")
        return cls(first, last)

    @classmethod
    def around(cls, day: date, kind: str) -> Period:
        """The day, the week from Monday or the month that a day is in."""
        if kind == WEEK:
            monday = day - day.weekday() * _DAY
            return cls(monday, monday + 6 * _DAY)
        return cls.month(day) if kind == MONTH else cls(day, day)

    @classmethod
    def month(cls, day: date) -> Period:
        """The month of a day."""
        return cls(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    @property
    def months(self) -> int:
        """How many whole months it is; 0 where it is not."""
        ends = Period.month(self.last).last
        if self.first.day != 1 or self.last != ends:
            return 0
        return 12 * (self.last.year - self.first.year) + self.last.month - self.first.month + 1

    @property
    def kind(self) -> str:
        """What people call it."""
        if self.length == 1:
            return DAY
        if self.months == 1:
            return MONTH
        return WEEK if self.length == 7 and self.first.weekday() == 0 else RANGE

    def before(self) -> Period:
        """As many whole months before it, or as many days."""
        last = self.first - _DAY
        if not self.months:
            return Period(last - (self.length - 1) * _DAY, last)
        month = 12 * self.first.year + self.first.month - 1 - self.months
        return Period(date(month // 12, month % 12 + 1, 1), last)

    def after(self) -> Period:
        """As many whole months after it, or as many days."""
        first = self.last + _DAY
        if not self.months:
            return Period(first, first + (self.length - 1) * _DAY)
        month = 12 * first.year + first.month - 1 + self.months
        return Period(first, date(month // 12, month % 12 + 1, 1) - _DAY)

    def days(self) -> Iterator[date]:
        """Each of them."""
        return (self.first + n * _DAY for n in range(self.length))


@dataclass(frozen=True, slots=True)
class Counted:
    """A period of a site as far as it is counted: what is after `until` has not happened.

    `begins` and `ends` are instants, half-open; nothing is counted where they are the same.
    """

    site: str
    zone: str
    period: Period
    begins: datetime
    ends: datetime
    today: date

    @classmethod
    def up_to(cls, now: datetime, period: Period, *, site: str, zone: str) -> Counted:
        """All of a period that is over now."""
        begins = instant(period.first, time(), zone)
        ends = instant(period.last + _DAY, time(), zone)
        return cls(site, zone, period, begins, max(begins, min(ends, now)), business_day(now, zone))

    @property
    def values(self) -> dict[str, Any]:
        """What a statement about it is given."""
        return {
            "at": self.site,
            "first": self.period.first,
            "last": self.last,
            "until": self.ends,
            "today": self.today,
        }

    @property
    def is_empty(self) -> bool:
        """Whether it is all to come."""
        return self.ends <= self.begins

    @property
    def is_running(self) -> bool:
        """Whether some of it is to come."""
        return self.ends < instant(self.period.last + _DAY, time(), self.zone)

    @property
    def last(self) -> date:
        """The last day of which something is counted."""
        return min(self.period.last, self.today)

    def before(self) -> Counted:
        """The period before; of one that is running, no more of it than of this one.

        The 24th of a month at 10:42 is compared with the days to the 24th, at 10:42, of the month
        before it, or with all of that where it is shorter.
        """
        period = self.period.before()
        whole = Counted.up_to(self.begins, period, site=self.site, zone=self.zone)
        if not self.is_running:
            return whole
        at = wall(self.ends, self.zone).replace(tzinfo=None)
        gone = at - datetime.combine(self.period.first, time())
        until = datetime.combine(period.first, time()) + gone
        ends = min(whole.ends, instant(until.date(), until.time(), self.zone))
        return Counted(self.site, self.zone, period, whole.begins, ends, whole.today)

    def wall_hour(self, hours: int) -> tuple[date, int]:
        """The day and the hour on the wall of the n-th hour after it begins."""
        at = wall(self.begins + timedelta(hours=hours), self.zone)
        return at.date(), at.hour
