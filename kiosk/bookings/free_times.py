"""When places are busy over days or weeks, read for a few at a time, and when they are free.

Times are microseconds since 1970: a month of many rooms is thousands of bookings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate, islice
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    bindparam,
    cast,
    extract,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.shared_walls import apart, around
from kiosk.bookings.slots import DAY
from kiosk.bookings.states import HOLDING
from kiosk.sites.kinds import SHARED
from kiosk.sites.queries import ResourceView

STEP = timedelta(minutes=15)
FIRST_READ = 12
"""The places that fit best are read first; where they do not suffice, twice as many more."""
Busy = tuple[int, int]
Taken = tuple[int, int, int]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_STEP = STEP // _MICROSECOND


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place that fits, with the seats that it has too many, and its number in the site."""

    over: int
    number: int
    place: ResourceView


def micros(at: datetime) -> int:
    """An instant as a number."""
    return (at - _EPOCH) // _MICROSECOND


def micros_of(length: timedelta) -> int:
    """A length of time as a number."""
    return length // _MICROSECOND


def from_micros(at: int) -> datetime:
    """The instant of a number."""
    return _EPOCH + timedelta(microseconds=at)


def quarter(at: int) -> int:
    """A time, or the quarter of an hour after it; every zone here is whole quarters from UTC."""
    return -(-at // _STEP) * _STEP


class Calendar:
    """When a place is busy; asked day by day, in their order."""

    def __init__(self, busy: Sequence[Busy]) -> None:
        self._busy = busy
        self._next = 0

    def first_free(self, earliest: int, latest: int, length: int) -> int | None:
        """The earliest quarter of an hour, at most `latest`, from which it is free so long."""
        busy = self._busy
        while self._next < len(busy) and busy[self._next][1] <= earliest:
            self._next += 1
        at = earliest
        for starts, ends in islice(busy, self._next, None):
            if starts >= at + length or at > latest:
                break
            if ends > at:
                at = quarter(ends)
        return at if at <= latest else None

    def until(self, at: int, closes: int) -> int:
        """How long it stays free from a time at which it is."""
        later = (starts for starts, _ in islice(self._busy, self._next, None) if starts >= at)
        return min(next(later, closes), closes)


class Calendars:
    """The calendars of places in their order, for so many people, each read when it is wanted."""

    def __init__(
        self,
        session: Session,
        places: Iterable[ResourceView],
        ranked: Sequence[Ranked],
        span: tuple[datetime, datetime],
        people: int,
    ) -> None:
        self.ranked = ranked
        self._session, self._span, self._people = session, span, people
        self._walls = around(places)
        self._held: dict[UUID, list[Taken]] = {}
        self._made: dict[UUID, Calendar] = {}
        self._read = 0

    def of(self, each: Ranked) -> Calendar:
        """When a place is busy."""
        place = each.place
        while place.id not in self._held:
            self._read_more()
        if place.id not in self._made:
            self._made[place.id] = Calendar(self._busy(place))
        return self._made[place.id]

    def _read_more(self) -> None:
        count = max(FIRST_READ, 2 * self._read)
        following = self.ranked[self._read : self._read + count]
        self._read += count
        wanted = {w.id for each in following for w in self._sharing(each.place)} - self._held.keys()
        self._held |= _held(self._session, wanted, self._span)

    def _sharing(self, place: ResourceView) -> Sequence[ResourceView]:
        return self._walls[place.id][:1] if place.kind in SHARED else self._walls[place.id]

    def _busy(self, place: ResourceView) -> list[Busy]:
        """When a booking of the place cannot run, by time; the minutes between two count."""
        if place.kind in SHARED:
            return list(_full(self._held[place.id], place.capacity - self._people))
        found = []
        for other in self._sharing(place):
            lead, trail = (micros_of(length) for length in apart(place, other))
            found += [(s - lead, e + trail) for s, e, _ in self._held[other.id]]
        found.sort()
        return found


def _full(held: Iterable[Taken], spare: int) -> Iterator[Busy]:
    """The stretches in which more than `spare` places are taken."""
    steps = sorted(step for starts, ends, n in held for step in ((starts, n), (ends, -n)))
    taken = accumulate(n for _, n in steps)
    begins: int | None = None
    for (at, _), now in zip(steps, taken, strict=True):
        if now > spare and begins is None:
            begins = at
        elif now <= spare and begins is not None:
            if at > begins:
                yield begins, at
            begins = None


def _held(
    session: Session, places: Iterable[UUID], span: tuple[datetime, datetime]
) -> dict[UUID, list[Taken]]:
    """What holds each of some places between two instants, in one statement."""
    begins, until = span
    found: dict[UUID, list[Taken]] = {place: [] for place in places}
    values = {"places": [*found], "begins": begins, "until": until, "since": begins - DAY}
    connection = session.connection()
    statement = _statement(sqlite=connection.dialect.name == "sqlite")
    for resource, starts, ends, count in connection.execute(statement, values):
        found[resource].append((starts, ends, count))
    return found


@cache
def _statement(*, sqlite: bool) -> Select[*tuple[Any, ...]]:
    """Nearly all bookings are shorter than a day; the few that are longer have their own index."""
    b = Booking
    there = b.resource.in_(bindparam("places", expanding=True))
    inside = (b.starts < bindparam("until"), b.ends > bindparam("begins"))
    times = (_micros(column, sqlite=sqlite) for column in (b.starts, b.ends))
    return select(b.resource, *times, b.places).where(
        or_(
            and_(there, b.starts > bindparam("since"), *inside),
            and_(there, b.days > 1, *inside),
        ),
        b.state.in_(HOLDING),
        b.ends > b.starts,
    )


def _micros(column: Any, *, sqlite: bool) -> ColumnElement[int]:
    """A column of instants as numbers, which it is on SQLite."""
    if sqlite:
        return type_coerce(column, BigInteger)
    return cast(extract("epoch", column) * 1_000_000, BigInteger)
