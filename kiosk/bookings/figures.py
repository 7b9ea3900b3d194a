"""How much of the time that places could be had they were held, when and by whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Select, String, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.states import HOLDING, RELEASED
from kiosk.core.clock import instant
from kiosk.core.period import Counted
from kiosk.sites.figures import OpenHours, PlaceThen
from kiosk.sites.kinds import ROOM
from kiosk.store.expressions import seconds_between
from kiosk.store.types import Instant

MAINTENANCE = "maintenance"


class Holder(NamedTuple):
    """Whose time it is: a resident by its id, anybody else by what was written."""

    kind: str
    member: str
    resident: UUID | None
    held_by: str


@dataclass(slots=True)
class PlaceSums:
    """Seconds of a place within the open hours: those in which it could be had, and was.

    Of an area both are of places: two of them for an hour are two hours. `bookings`
    are those that began in the period, `no_shows` those of them that nobody came to, `released` the
    time that was given back so.
    """

    open: float = 0
    held: float = 0
    bookings: int = 0
    no_shows: int = 0
    released: float = 0


@dataclass(slots=True)
class UseSums:
    """The use of places in a period.

    `places` has all of them; the rest is of those alone that consist of no others, so that an
    hour of a combined room is one hour of each of its parts, and counts once for each.
    """

    places: dict[UUID, PlaceSums] = field(default_factory=dict)
    open_by_hour: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    held_by_hour: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    holders: dict[Holder, float] = field(default_factory=lambda: defaultdict(float))
    bookings: int = 0
    no_shows: int = 0
    released: float = 0

    @property
    def open(self) -> float:
        """Seconds in which places could be had."""
        return sum(self.open_by_hour.values())

    @property
    def held(self) -> float:
        """Seconds in which they were held."""
        return sum(self.held_by_hour.values())


class _Held(NamedTuple):
    """A booking: seconds after the period begins."""

    place: UUID
    begins: float
    ends: float
    state: str
    places: int
    kind: str
    member: str
    resident: UUID | None
    held_by: str

    @property
    def holder(self) -> Holder:
        """Whose time it is."""
        named = "" if self.resident else self.held_by
        return Holder(self.kind, self.member, self.resident, named)


@dataclass(slots=True)
class _Place:
    """A place as it is counted: what could be had of it, until when, and how far it was held.

    One that is not `alone` consists of others, and is left out of the sums of all.
    """

    sums: PlaceSums
    could: dict[int, float]
    until: float
    alone: bool = True
    reached: float = 0


_b = Booking
_since: Any = bindparam("since", type_=Instant())
_until: Any = bindparam("until", type_=Instant())
_began = and_(_b.day >= bindparam("first"), _b.day <= bindparam("last"))
_goes_on = and_(_b.days > 1, _b.day < bindparam("first"), _b.ends > _since)
_THERE = (
    _b.site == bindparam("at"),
    _b.starts < _until,
    _b.ends > _b.starts,
    _b.resource.in_(bindparam("wanted", expanding=True)),
)
_IN_PERIOD = (*_THERE, or_(_began, _goes_on))
_WHEN = (_b.resource, seconds_between(_since, _b.starts), seconds_between(_since, _b.ends))


def _of_period(states: Sequence[str], *columns: Any) -> tuple[Select[Any], Select[Any]]:
    """Those that began before and go on, and those that begin in it, each by start.

    By day first: an index has them so, and no more than a day has to be put in order.
    """
    every = select(*_WHEN, *columns).where(*_THERE, _b.state.in_(states))
    before = every.where(_goes_on).order_by(_b.starts, _b.id)
    within = every.where(_began).order_by(_b.day, _b.starts, _b.id)
    return before, within.execution_options(yield_per=1000)


_HELD = _of_period(
    (*HOLDING, RELEASED), _b.state, _b.places, _b.kind, _b.member, _b.resident, _b.held_by
)
_STANDING = _of_period(HOLDING, _b.places, _b.kind)
# In wall time: 11:00 is 11:00 under whatever rules the day had.
_day_of = func.substr(_b.wall_starts, 1, 11, type_=String())
_at: Any = bindparam("hour", type_=String())
_AT_HOUR = (
    select(_b.day, func.sum(_b.places))
    .where(
        *_IN_PERIOD,
        _b.state.in_(HOLDING),
        _b.kind != MAINTENANCE,
        _b.days == 1,
        _b.wall_starts <= _day_of + _at,
        _b.wall_ends > _day_of + _at,
    )
    .group_by(_b.day)
)
_LONG = select(_b.wall_starts, _b.wall_ends, _b.places).where(
    *_IN_PERIOD, _b.state.in_(HOLDING), _b.kind != MAINTENANCE, _b.days > 1
)


def rooms(session: Session, span: Counted, rooms: Sequence[PlaceThen], hours: OpenHours) -> UseSums:
    """The use of rooms: a moment is held once, by whoever began first.

    What is cancelled, released or after an early end is not held. Maintenance is no use, and its
    time could not be had.
    """
    use = UseSums({room.id: PlaceSums() for room in rooms})
    there = {
        room.id: _Place(use.places[room.id], hours.by_hour(room.until), room.until, not room.parts)
        for room in rooms
    }
    held_with = {
        room.id: [there[one] for one in (room.id, *room.parts) if one in there] for room in rooms
    }
    for held in _held(session, span, list(there)):
        _count(use, held, hours, 1)
        if held.state == RELEASED:
            continue
        for place in held_with[held.place]:
            begins = max(held.begins, place.reached)
            place.reached = max(place.reached, held.ends)
            _take(use, place, held, begins, 1, hours)
    _sum_open(use, there.values())
    return use


def areas(session: Session, span: Counted, areas: Sequence[PlaceThen], hours: OpenHours) -> UseSums:
    """The use of areas: places together, for as long as each of them is held."""
    use = UseSums({area.id: PlaceSums() for area in areas})
    there = {}
    for area in areas:
        could = {
            hour: seconds * area.capacity for hour, seconds in hours.by_hour(area.until).items()
        }
        there[area.id] = _Place(use.places[area.id], could, area.until)
    for held in _held(session, span, list(there)):
        _count(use, held, hours, held.places)
        if held.state != RELEASED:
            _take(use, there[held.place], held, max(held.begins, 0), held.places, hours)
    _sum_open(use, there.values())
    return use


def taken_at(
    session: Session, span: Counted, areas: Iterable[PlaceThen], hour: int
) -> dict[date, int]:
    """Places of areas that are taken at an hour of each day; days without any are left out.

    Of today it is what is booked for that hour, though it is still to come.
    """
    if span.is_empty:
        return {}
    at = f"{hour:02}:00"
    tomorrow = instant(span.last + timedelta(days=1), time(), span.zone)
    values = _values(span, [area.id for area in areas]) | {"until": tomorrow}
    connection = session.connection()
    rows = connection.execute(_AT_HOUR, values | {"hour": at})
    found: dict[date, int] = defaultdict(int, {day: int(taken) for day, taken in rows})
    for starts, ends, places in connection.execute(_LONG, values):
        for day in span.period.days():
            if day <= span.last and starts <= f"{day.isoformat()}T{at}" < ends:
                found[day] += places
    return found


def briefly(
    session: Session, span: Counted, places: Sequence[PlaceThen], hours: OpenHours
) -> tuple[float, float]:
    """Seconds held, and seconds that could be had: the sums of `rooms`, or of `areas`, alone."""
    there = {place.id: place for place in places}
    held_with = {
        place.id: [one for one in (place.id, *place.parts) if one in there and not there[one].parts]
        for place in places
    }
    reached = dict.fromkeys(there, 0.0)
    until = {place.id: place.until for place in places}
    taken = kept = 0.0
    for place, begins, ends, count, kind in _rows(session, span, list(there), _STANDING):
        shared = there[place].kind != ROOM
        for one in held_with[place]:
            start = begins if shared else max(begins, reached[one])
            reached[one] = max(reached[one], ends)
            seconds = hours.between(start, min(ends, until[one])) * (count if shared else 1)
            if kind == MAINTENANCE:
                kept += seconds
            else:
                taken += seconds
    could = sum(
        hours.between(0, place.until) * (1 if place.kind == ROOM else place.capacity)
        for place in places
        if not place.parts
    )
    return taken, could - kept


def _count(use: UseSums, held: _Held, hours: OpenHours, places: int) -> None:
    """A booking that began in the period, and whether anybody came."""
    if held.kind == MAINTENANCE or held.begins < 0:
        return
    place = use.places[held.place]
    use.bookings += 1
    place.bookings += 1
    if held.state == RELEASED:
        seconds = places * hours.between(held.begins, held.ends)
        use.no_shows += 1
        place.no_shows += 1
        use.released += seconds
        place.released += seconds


def _take(
    use: UseSums, place: _Place, held: _Held, begins: float, places: int, hours: OpenHours
) -> None:
    """What a booking takes of the open hours of a place, from an instant on."""
    ends, upkeep = min(held.ends, place.until), held.kind == MAINTENANCE
    if begins >= ends:
        return
    if upkeep or place.alone:
        by_hour, sign = (place.could, -places) if upkeep else (use.held_by_hour, places)
        for hour, seconds in hours.within(begins, ends):
            by_hour[hour] += sign * seconds
    if not upkeep and (taken := hours.between(begins, ends) * places):
        place.sums.held += taken
        if place.alone:
            use.holders[held.holder] += taken


def _sum_open(use: UseSums, places: Iterable[_Place]) -> None:
    for place in places:
        place.sums.open = sum(place.could.values())
        if place.alone:
            for hour, seconds in place.could.items():
                use.open_by_hour[hour] += seconds


def _held(session: Session, span: Counted, places: list[UUID]) -> Iterator[_Held]:
    """Bookings of places that meet a period, by start."""
    return map(_Held._make, _rows(session, span, places, _HELD))


def _rows(
    session: Session, span: Counted, places: list[UUID], wanted: Iterable[Select[Any]]
) -> Iterator[Any]:
    """The rows of bookings; those of a year are never all in memory."""
    if span.is_empty or not places:
        return
    for statement in wanted:
        yield from session.connection().execute(statement, _values(span, places))


def _values(span: Counted, places: list[UUID]) -> dict[str, Any]:
    return {
        "at": span.site,
        "first": span.period.first,
        "last": span.last,
        "since": span.begins,
        "until": span.ends,
        "wanted": places,
    }
