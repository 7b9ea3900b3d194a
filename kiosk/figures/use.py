"""How much the rooms and the coworking of a site are used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import figures
from kiosk.bookings.figures import Holder, UseSums
from kiosk.core.errors import BadInput
from kiosk.figures.span import counted
from kiosk.residents.figures import members
from kiosk.sites.figures import ALWAYS, PlaceThen, open_hours, places
from kiosk.sites.kinds import COWORKING, ROOM

HOURS = 24
MORNING = 11
"""The hour of a day at which places are counted unless another is asked for."""
RESIDENT = "resident"
_UNKNOWN = ("", "", "")


@dataclass(frozen=True, slots=True)
class PlaceUse:
    """A place: hours in which it could be had, and in which it was held. `parts` are its rooms."""

    id: UUID
    name: str
    name_ar: str
    capacity: int
    open_hours: float
    held_hours: float
    bookings: int
    no_shows: int
    released_hours: float
    parts: int = 0

    @property
    def share(self) -> float | None:
        """The part of its open hours that was held."""
        return self.held_hours / self.open_hours if self.open_hours else None


@dataclass(frozen=True, slots=True)
class HourUse:
    """An hour of the day on the wall."""

    hour: int
    open_hours: float
    held_hours: float

    @property
    def share(self) -> float | None:
        """The part that was held."""
        return self.held_hours / self.open_hours if self.open_hours else None


@dataclass(frozen=True, slots=True)
class MemberUse:
    """What a kind of member held: startup, pme, external, technopark, or resident unsaid."""

    member: str
    held_hours: float


@dataclass(frozen=True, slots=True)
class HolderUse:
    """What somebody held: a company by its present name, others as it was written.

    The name is empty where the time of names is over.
    """

    resident: UUID | None
    name: str
    name_ar: str
    member: str
    held_hours: float


@dataclass(frozen=True, slots=True)
class RoomFigures:
    """The use of rooms in a period; the sums count no room that consists of others."""

    rooms: tuple[PlaceUse, ...]
    by_hour: tuple[HourUse, ...]
    by_member: tuple[MemberUse, ...]
    by_holder: tuple[HolderUse, ...]
    open_hours: float
    held_hours: float
    bookings: int
    no_shows: int
    released_hours: float

    @property
    def share(self) -> float | None:
        """The part of all open hours that was held."""
        return self.held_hours / self.open_hours if self.open_hours else None

    @property
    def no_show_share(self) -> float | None:
        """The part of the bookings that nobody came to."""
        return self.no_shows / self.bookings if self.bookings else None


@dataclass(frozen=True, slots=True)
class CoworkingDay:
    """The places taken on a day at the hour that was asked for."""

    day: date
    taken: int


@dataclass(frozen=True, slots=True)
class CoworkingFigures:
    """The use of coworking: `days` are those on which the doors were open at the hour.

    Hours are of places: two places for an hour are two hours.
    """

    capacity: int
    hour: int
    days: tuple[CoworkingDay, ...]
    areas: tuple[PlaceUse, ...]
    by_hour: tuple[HourUse, ...]
    by_member: tuple[MemberUse, ...]
    by_holder: tuple[HolderUse, ...]
    open_hours: float
    held_hours: float

    @property
    def share(self) -> float | None:
        """The part of all hours of places that was held."""
        return self.held_hours / self.open_hours if self.open_hours else None

    @property
    def mean_taken(self) -> float | None:
        """The mean of the days."""
        return sum(day.taken for day in self.days) / len(self.days) if self.days else None


def rooms(session: Session, *, site: str, now: datetime, first: date, last: date) -> RoomFigures:
    """The part of the open hours in which rooms were held: by room, hour, member and holder."""
    span = counted(session, site=site, now=now, first=first, last=last)
    there, hours = places(session, span, ROOM), open_hours(session, span)
    use = figures.rooms(session, span, there, hours)
    known = members(session, site=site)
    return RoomFigures(
        rooms=_places(there, use),
        by_hour=_hours(use),
        by_member=_by_member(use.holders, known),
        by_holder=_by_holder(use.holders, known),
        open_hours=use.open / 3600,
        held_hours=use.held / 3600,
        bookings=use.bookings,
        no_shows=use.no_shows,
        released_hours=use.released / 3600,
    )


def coworking(
    session: Session, *, site: str, now: datetime, first: date, last: date, hour: int = MORNING
) -> CoworkingFigures:
    """The places taken at an hour of each day, and the part of all hours that was held.

    Raises BadInput for an hour that no day has.
    """
    if not 0 <= hour < HOURS:
        raise BadInput(f"hour: {hour} is not in 0 to {HOURS - 1}")
    span = counted(session, site=site, now=now, first=first, last=last)
    there, hours = places(session, span, COWORKING), open_hours(session, span)
    use = figures.areas(session, span, there, hours)
    known = members(session, site=site)
    taken = figures.taken_at(session, span, there, hour)
    days = sorted({cell.day for cell in hours.cells if cell.hour == hour} | set(taken))
    return CoworkingFigures(
        capacity=sum(area.capacity for area in there if area.until == ALWAYS),
        hour=hour,
        days=tuple(CoworkingDay(day, taken.get(day, 0)) for day in days),
        areas=_places(there, use),
        by_hour=_hours(use),
        by_member=_by_member(use.holders, known),
        by_holder=_by_holder(use.holders, known),
        open_hours=use.open / 3600,
        held_hours=use.held / 3600,
    )


def _places(there: Iterable[PlaceThen], use: UseSums) -> tuple[PlaceUse, ...]:
    return tuple(
        PlaceUse(
            *(place.id, place.name, place.name_ar, place.capacity),
            open_hours=sums.open / 3600,
            held_hours=sums.held / 3600,
            bookings=sums.bookings,
            no_shows=sums.no_shows,
            released_hours=sums.released / 3600,
            parts=len(place.parts),
        )
        for place in there
        for sums in (use.places[place.id],)
    )


def _hours(use: UseSums) -> tuple[HourUse, ...]:
    return tuple(
        HourUse(hour, use.open_by_hour[hour] / 3600, use.held_by_hour.get(hour, 0) / 3600)
        for hour in sorted(use.open_by_hour)
    )


def _by_member(
    holders: Mapping[Holder, float], known: Mapping[UUID, tuple[str, str, str]]
) -> tuple[MemberUse, ...]:
    found: dict[str, float] = defaultdict(float)
    for holder, seconds in holders.items():
        found[_member(holder, known)] += seconds
    in_order = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(MemberUse(member, seconds / 3600) for member, seconds in in_order)


def _by_holder(
    holders: Mapping[Holder, float], known: Mapping[UUID, tuple[str, str, str]]
) -> tuple[HolderUse, ...]:
    found: dict[tuple[UUID | None, str, str, str], float] = defaultdict(float)
    for holder, seconds in holders.items():
        name, name_ar = _named(holder, known)
        found[holder.resident, name, name_ar, _member(holder, known)] += seconds
    in_order = sorted(found.items(), key=lambda pair: (-pair[1], pair[0][1], pair[0][3]))
    return tuple(HolderUse(*holder, seconds / 3600) for holder, seconds in in_order)


def _named(holder: Holder, known: Mapping[UUID, tuple[str, str, str]]) -> tuple[str, str]:
    name, name_ar, _ = known.get(holder.resident, _UNKNOWN) if holder.resident else _UNKNOWN
    return name or holder.held_by, name_ar


def _member(holder: Holder, known: Mapping[UUID, tuple[str, str, str]]) -> str:
    """Under whose rules a booking was made; of an older one, what the company is now."""
    if holder.kind != RESIDENT:
        return holder.kind
    _, _, now = known.get(holder.resident, _UNKNOWN) if holder.resident else _UNKNOWN
    return holder.member or now or RESIDENT
