"""The hours that a site was open in a period, and the places that it had then."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import accumulate
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kiosk.core.clock import instant
from kiosk.core.period import Counted
from kiosk.sites.hours import DayHours, hours_of_days
from kiosk.sites.model import Resource, ResourcePart

_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)
ALWAYS = float("inf")


@dataclass(frozen=True, slots=True)
class Cell:
    """An hour of a day on the wall, or the part of it that is open: seconds after a period begins.

    Half-open.
    """

    begins: float
    ends: float
    day: date
    hour: int


@dataclass(frozen=True)
class OpenHours:
    """The open hours of a period in order, none of them twice."""

    cells: Sequence[Cell]

    @cached_property
    def _starts(self) -> list[float]:
        return [cell.begins for cell in self.cells]

    @cached_property
    def days(self) -> frozenset[date]:
        """The days on which the doors were open."""
        return frozenset(cell.day for cell in self.cells)

    def within(self, begins: float, ends: float) -> Iterator[tuple[int, float]]:
        """The hours of the day, with how many open seconds of each are in a stretch of time."""
        place = max(bisect_right(self._starts, begins) - 1, 0)
        cells = self.cells
        while place < len(cells) and (cell := cells[place]).begins < ends:
            seconds = min(ends, cell.ends) - max(begins, cell.begins)
            if seconds > 0:
                yield cell.hour, seconds
            place += 1

    @cached_property
    def _before(self) -> list[float]:
        """The open seconds before each of them."""
        return [0.0, *accumulate(cell.ends - cell.begins for cell in self.cells)]

    def between(self, begins: float, ends: float) -> float:
        """The open seconds in a stretch of time."""
        return max(self._until(ends) - self._until(begins), 0.0)

    def _until(self, at: float) -> float:
        place = bisect_right(self._starts, at) - 1
        if place < 0:
            return 0.0
        cell = self.cells[place]
        return self._before[place] + min(at, cell.ends) - cell.begins

    def by_hour(self, until: float = ALWAYS) -> dict[int, float]:
        """Open seconds by the hour of the day."""
        return dict(self._whole) if until == ALWAYS else self._summed(until)

    @cached_property
    def _whole(self) -> dict[int, float]:
        return self._summed(ALWAYS)

    def _summed(self, until: float) -> dict[int, float]:
        found: dict[int, float] = defaultdict(float)
        for hour, seconds in self.within(0, until):
            found[hour] += seconds
        return found


@dataclass(frozen=True, slots=True)
class PlaceThen:
    """A place that a site had in a period; `until` is when it was given up within it."""

    id: UUID
    kind: str
    name: str
    name_ar: str
    capacity: int
    parts: tuple[UUID, ...]
    until: float = ALWAYS


def open_hours(session: Session, span: Counted) -> OpenHours:
    """When the doors were open, as far as the period is counted."""
    if span.is_empty:
        return OpenHours(())
    # Doors that close past midnight are open on the first day as well.
    days = [span.period.first - _DAY, *(d for d in span.period.days() if d <= span.last)]
    hours = hours_of_days(session, site=span.site, days=days)
    latest = (span.ends - span.begins).total_seconds()
    found: list[Cell] = []
    for day in days:
        for cell in _cells(hours[day], span):
            begins, ends = max(cell.begins, 0.0), min(cell.ends, latest)
            if found:
                begins = max(begins, found[-1].ends)
            if begins < ends:
                found.append(Cell(begins, ends, cell.day, cell.hour))
    return OpenHours(found)


def _cells(hours: DayHours, span: Counted) -> Iterator[Cell]:
    for stretch in sorted(hours.spans, key=lambda each: each.opens):
        at, closes = stretch.on(hours.day)
        while at < closes:
            following = min(closes, at.replace(minute=0) + _HOUR)
            yield Cell(_seconds(at, span), _seconds(following, span), at.date(), at.hour)
            at = following


def _seconds(at: datetime, span: Counted) -> float:
    return (instant(at.date(), at.time(), span.zone) - span.begins).total_seconds()


def places(session: Session, span: Counted, kind: str) -> list[PlaceThen]:
    """The places of a kind that were there in a period, in order.

    When one was first offered is not kept: it is taken to have been there all the time.
    """
    r, links = Resource, ResourcePart
    parts: dict[UUID, list[UUID]] = defaultdict(list)
    linked = select(links.whole, links.part).where(links.site == span.site).order_by(links.part)
    for whole, part in session.execute(linked):
        parts[whole].append(part)
    rows = (
        select(r.id, r.kind, r.name, r.name_ar, r.capacity, r.retired_on, r.active)
        .where(r.site == span.site, r.kind == kind)
        .where(or_(r.active, r.retired_on > span.period.first))
        .order_by(r.position, r.name, r.id)
    )
    return [
        PlaceThen(*row[:5], tuple(parts.get(row.id, ())), _until(row.active, row.retired_on, span))
        for row in session.execute(rows)
    ]


def _until(active: bool, retired_on: date | None, span: Counted) -> float:
    if active or retired_on is None:
        return ALWAYS
    return _seconds(datetime.combine(retired_on, time()), span)
