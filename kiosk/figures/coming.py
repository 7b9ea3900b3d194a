"""Who came in a period: the hours of the week, and what the visits were."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.badges import figures as badges
from kiosk.figures.span import counted
from kiosk.sites.figures import open_hours
from kiosk.visits import figures


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A day of the week (0 is Monday): how many of them were counted, and the mean by hour."""

    weekday: int
    days: int
    means: tuple[float, ...]
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Heat:
    """People who came by the hour in which they did: hours on the wall from `first_hour` on.

    `people` came in all. A mean is over the days on which the doors were open or somebody came.
    """

    first_hour: int
    rows: tuple[HeatRow, ...]
    people: int

    @property
    def hours(self) -> range:
        """The hours of each row."""
        count = len(self.rows[0].means) if self.rows else 0
        return range(self.first_hour, self.first_hour + count)

    @property
    def most(self) -> float:
        """The highest mean."""
        return max((mean for row in self.rows for mean in row.means), default=0)


@dataclass(frozen=True, slots=True)
class DayVisits:
    """The visits that came on a day."""

    day: date
    visits: int
    people: int


@dataclass(frozen=True, slots=True)
class VisitFigures:
    """The visits of a period.

    `unseen` are those that nobody saw end; `mean_minutes` is how long the others stayed.
    """

    visits: int
    people: int
    announced: int
    walk_ins: int
    not_come: int
    cancelled: int
    unseen: int
    mean_minutes: float | None
    by_purpose: tuple[tuple[str, int], ...]
    by_day: tuple[DayVisits, ...]
    badges_given: int
    badges_returned: int


def heat(session: Session, *, site: str, now: datetime, first: date, last: date) -> Heat:
    """People by weekday and hour, on the mean of the days that are over or running."""
    span = counted(session, site=site, now=now, first=first, last=last)
    came = figures.arrivals(session, span)
    hours = open_hours(session, span)
    days = hours.days | {one.day for one in came}
    if not days:
        return Heat(0, (), 0)
    weekdays = Counter(day.weekday() for day in days)
    people: Counter[tuple[int, int]] = Counter()
    for one in came:
        people[one.day.weekday(), one.hour] += one.people
    shown = {cell.hour for cell in hours.cells} | {hour for _, hour in people}
    wide = range(min(shown), max(shown) + 1)
    rows = tuple(
        HeatRow(
            weekday,
            weekdays[weekday],
            tuple(people[weekday, hour] / weekdays[weekday] for hour in wide),
            tuple(people[weekday, hour] for hour in wide),
        )
        for weekday in sorted(weekdays)
    )
    return Heat(wide.start, rows, sum(people.values()))


def visits(session: Session, *, site: str, now: datetime, first: date, last: date) -> VisitFigures:
    """What the visits of a period were, and what became of those that were announced."""
    span = counted(session, site=site, now=now, first=first, last=last)
    sums, given = figures.sums(session, span), badges.sums(session, span)
    days: dict[date, list[int]] = {}
    for one in figures.arrivals(session, span):
        day = days.setdefault(one.day, [0, 0])
        day[0] += one.visits
        day[1] += one.people
    return VisitFigures(
        visits=sums.visits,
        people=sums.people,
        announced=sums.announced,
        walk_ins=sums.visits - sums.announced_came,
        not_come=sums.not_come,
        cancelled=sums.cancelled,
        unseen=sums.unseen,
        mean_minutes=sums.stay_seconds / sums.stays / 60 if sums.stays else None,
        by_purpose=sums.by_purpose,
        by_day=tuple(DayVisits(day, *counts) for day, counts in sorted(days.items())),
        badges_given=given.given,
        badges_returned=given.returned,
    )
