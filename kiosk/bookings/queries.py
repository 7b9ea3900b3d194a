"""What is booked and what is free."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.shared_walls import WIDEST, apart, around
from kiosk.bookings.slots import LONGEST, meeting, peak
from kiosk.bookings.states import HOLDING, OPEN
from kiosk.core.clock import business_day, instant
from kiosk.core.spelling import means
from kiosk.core.text import fold, search_key
from kiosk.residents.queries import same
from kiosk.sites.hours import DayHours, hours_of_days
from kiosk.sites.kinds import COWORKING, ROOM, SHARED
from kiosk.sites.options import RESERVED, TITLE, options
from kiosk.sites.queries import ResourceView, place_names, resources, zone_of

HALF_HOUR = timedelta(minutes=30)
_DAY = timedelta(days=1)
SEARCHED = timedelta(days=14)
PUBLIC = frozenset({"technopark"})
"""The kinds of bookings to which the site itself invites."""
BEFORE_ALL = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class BookingView:
    """A booking as the grid and the lists show it.

    `included` are minutes of a plan, `pass_units` what a pass gave, `pass_next_units` what the one
    after it did; `price` is before tax.
    """

    id: UUID
    resource: UUID
    resource_name: str
    resource_name_ar: str
    day: date
    starts: datetime
    ends: datetime
    state: str
    kind: str
    held_by: str
    resident: UUID | None
    title: str
    places: int
    series: UUID | None
    included: int = 0
    pass_units: int = 0
    price: int | None = None
    vat: int | None = None
    pass_next_units: int = 0


@dataclass(frozen=True, slots=True)
class Lane:
    """A room and what holds it on a day, by time; `beside` is what holds a room that shares it."""

    resource: ResourceView
    bookings: tuple[BookingView, ...]
    beside: tuple[BookingView, ...] = ()


@dataclass(frozen=True, slots=True)
class CoworkingDay:
    """The places of the coworking areas: taken in each half hour of the day from `first`."""

    places: int
    first: datetime
    taken: tuple[int, ...]
    taken_now: int


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day of a site: its hours, its rooms as lanes, its coworking."""

    day: date
    hours: DayHours
    lanes: tuple[Lane, ...]
    coworking: CoworkingDay | None


@dataclass(frozen=True, slots=True)
class RoomNow:
    """A room at this moment: who holds it until when, and who comes next."""

    resource: ResourceView
    current: BookingView | None
    following: BookingView | None


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A resource that is free for a whole span, and how long it stays so."""

    resource: ResourceView
    until: datetime
    places_left: int


_places = place_names()
VIEWS: Select[*tuple[Any, ...]] = select(
    Booking.id,
    Booking.resource,
    _places.c.name,
    _places.c.name_ar,
    Booking.day,
    Booking.starts,
    Booking.ends,
    Booking.state,
    Booking.kind,
    Booking.held_by,
    Booking.resident,
    Booking.title,
    Booking.places,
    Booking.series,
    Booking.included,
    Booking.pass_units,
    Booking.price,
    Booking.vat,
    Booking.pass_next_units,
).join(_places, _places.c.id == Booking.resource)
"""Bookings as views, for a slice's own modules; the columns are in the order of the fields."""
_OF_DAY: Select[*tuple[Any, ...]] = VIEWS.where(
    Booking.site == bindparam("at"),
    or_(
        Booking.day == bindparam("on"),
        # What began on a day before and goes on.
        and_(Booking.days > 1, Booking.day < bindparam("on"), Booking.ends > bindparam("begins")),
    ),
    Booking.state.in_(HOLDING),
    Booking.ends > bindparam("since"),
    Booking.ends > Booking.starts,
).order_by(Booking.starts)

_STANDS = (Booking.state.in_(HOLDING), Booking.ends > Booking.starts)
_OF_DAYS: Select[*tuple[Any, ...]] = VIEWS.where(
    Booking.site == bindparam("at"),
    or_(
        Booking.day.between(bindparam("first"), bindparam("last")),
        and_(
            Booking.days > 1, Booking.day < bindparam("first"), Booking.ends > bindparam("begins")
        ),
    ),
    *_STANDS,
).order_by(Booking.starts)
_OF_PLACE: Select[*tuple[Any, ...]] = VIEWS.where(
    Booking.resource == bindparam("wanted"),
    Booking.site == bindparam("at"),
    Booking.starts > bindparam("since"),
    Booking.starts < bindparam("ends"),
    Booking.ends > bindparam("begins"),
    *_STANDS,
).order_by(Booking.starts)


def day(session: Session, *, site: str, day: date, now: datetime) -> DayPlan:
    """All rooms and coworking of a day; what was cancelled or released is not shown."""
    places, zone = resources(session, site=site), zone_of(session, site=site)
    held = _of_day(session, site, day, zone)
    hours = hours_of_days(session, site=site, days=[day])[day]
    lanes = lanes_of(places, held)
    areas = {area.id: area.capacity for area in places if area.kind == COWORKING}
    desks = [b for b in held if b.resource in areas]
    coworking = _coworking(sum(areas.values()), hours, zone, desks, now)
    return DayPlan(day, hours, lanes, coworking if areas else None)


def lanes_of(places: Sequence[ResourceView], held: Iterable[BookingView]) -> tuple[Lane, ...]:
    """The rooms among places, each with its bookings in the order in which they are given."""
    of: dict[UUID, list[BookingView]] = defaultdict(list)
    for booking in held:
        of[booking.resource].append(booking)
    walls = around(places)
    return tuple(
        Lane(
            room,
            tuple(of[room.id]),
            tuple(b for other in walls[room.id][1:] for b in of[other.id]),
        )
        for room in places
        if room.kind == ROOM
    )


def rooms_now(session: Session, *, site: str, now: datetime) -> list[RoomNow]:
    """Every room at this moment; `following` is the next booking of the same day.

    A room is held while one is that shares its walls.
    """
    zone = zone_of(session, site=site)
    held = _of_day(session, site, business_day(now, zone), zone, now)
    places = resources(session, site=site)
    walls = around(places)
    return [_room_now(room, walls[room.id], held, now) for room in places if room.kind == ROOM]


def rooms_in_hall(session: Session, *, site: str, now: datetime) -> list[RoomNow]:
    """The same for a screen that anybody reads: whose a booking is where the site wants that."""
    shows = options(session, site=site).values["kiosk_shows"]
    return [
        RoomNow(room.resource, shown(room.current, shows), shown(room.following, shows))
        for room in rooms_now(session, site=site, now=now)
    ]


def free(
    session: Session,
    *,
    site: str,
    starts: datetime,
    ends: datetime,
    places: int = 1,
    kind: str = "",
) -> list[FreeSlot]:
    """Resources free from `starts` to `ends` for so many people or places, smallest first.

    What shares their walls, and the minutes that they need around a booking, count; what is closed
    is not offered. None outside the opening hours, those after midnight of a day before among them,
    or when the end is not after the start within them.
    """
    zone = zone_of(session, site=site)
    day = business_day(starts, zone)
    closes = _closes(hours_of_days(session, site=site, days=[day - _DAY, day]), starts, zone)
    if closes is None or not starts < ends <= closes:
        return []
    held = _of_night(session, site, day, closes, zone, starts - WIDEST)
    there = resources(session, site=site)
    walls = around(there)
    wanted = (r for r in there if not r.closed_for and kind in ("", r.kind))
    slots = (
        _free_slot(r, _keeping(r, walls[r.id], held), starts, ends, places, closes)
        for r in sorted(wanted, key=lambda r: r.capacity)
    )
    return [slot for slot in slots if slot is not None]


def get(session: Session, *, booking: UUID) -> BookingView | None:
    """One booking, in whatever state."""
    row = session.execute(VIEWS.where(Booking.id == booking)).first()
    return BookingView(*row) if row else None


def of_holder(
    session: Session, *, site: str, resident: UUID, now: datetime, limit: int = 20
) -> list[BookingView]:
    """Present and coming bookings of a resident, by time."""
    rows = VIEWS.where(
        Booking.resident.in_(same(session, resident=resident)),
        Booking.starts > now - LONGEST,
        Booking.ends > now,
        Booking.site == site,
        Booking.state.in_(OPEN),
    )
    return _read(session, rows.order_by(Booking.starts).limit(limit))


def search(
    session: Session, *, site: str, text: str, now: datetime, limit: int = 8
) -> list[BookingView]:
    """Present and coming bookings of two weeks whose holder or title may be meant, by time."""
    b = Booking
    today = business_day(now, zone_of(session, site=site))
    ahead = (b.site == site, b.day >= today, b.day <= today + SEARCHED, b.ends > now)
    coming = (*ahead, b.state.in_(OPEN))
    named = session.execute(select(b.held_by, b.title).where(*coming).distinct())
    meant = [held_by for held_by, title in named if _is_meant(text, held_by, title)]
    rows = VIEWS.where(*coming, b.held_by.in_(meant)).order_by(b.starts)
    return [view for view in _read(session, rows) if _is_meant(text, view.held_by, view.title)][
        :limit
    ]


def _is_meant(typed: str, held_by: str, title: str) -> bool:
    words, key = fold(typed).split(), search_key(held_by, title)
    return bool(words) and (
        all(f" {word}" in key for word in words) or means(typed, held_by) or means(typed, title)
    )


def _read(session: Session, rows: Select[*tuple[Any, ...]]) -> list[BookingView]:
    return [BookingView(*row) for row in session.execute(rows)]


def between(
    session: Session, site: str, first: date, last: date, *, resource: UUID | None = None
) -> list[BookingView]:
    """What holds something on days from one to another, of all places or of one, by time."""
    zone = zone_of(session, site=site)
    values: dict[str, Any] = {
        "at": site,
        "first": first,
        "last": last,
        "begins": instant(first, time(), zone),
    }
    statement = _OF_DAYS
    if resource is not None:
        # By the index of the place: its bookings of any day are few.
        values |= {"wanted": resource, "ends": instant(last + _DAY, time(), zone)}
        values["since"] = values["begins"] - LONGEST
        statement = _OF_PLACE
    return [BookingView(*row) for row in session.execute(statement, values)]


def _of_day(
    session: Session, site: str, day: date, zone: str, since: datetime = BEFORE_ALL
) -> list[BookingView]:
    """What holds something on a day, and goes on after `since`, by time."""
    begins = instant(day, time(), zone)
    rows = session.execute(_OF_DAY, {"at": site, "on": day, "since": since, "begins": begins})
    return [BookingView(*row) for row in rows]


def _of_night(
    session: Session, site: str, day: date, closes: datetime, zone: str, since: datetime
) -> list[BookingView]:
    """The same until the doors close, after midnight too."""
    held = _of_day(session, site, day, zone, since)
    if closes > instant(day + _DAY, time(), zone):
        known = {each.id for each in held}
        later = _of_day(session, site, day + _DAY, zone, since)
        held += [each for each in later if each.id not in known]
    return held


def _coworking(
    places: int, hours: DayHours, zone: str, held: list[BookingView], now: datetime
) -> CoworkingDay:
    """The fullest moment of each half hour; the last may be cut short by closing."""
    taken_now = sum(b.places for b in held if b.starts <= now < b.ends)
    if not hours.spans:
        return CoworkingDay(places, instant(hours.day, time(), zone), (), taken_now)
    first = instant(hours.day, hours.spans[0].opens, zone)
    closes = hours.spans[-1].instants(hours.day, zone)[1]
    halves = -((first - closes) // HALF_HOUR)
    starts = [first + n * HALF_HOUR for n in range(halves)]
    taken = tuple(peak(meeting(held, at, at + HALF_HOUR), at) for at in starts)
    return CoworkingDay(places, first, taken, taken_now)


def _room_now(
    room: ResourceView, sharing: list[ResourceView], held: list[BookingView], now: datetime
) -> RoomNow:
    there = {place.id for place in sharing}
    own = [b for b in held if b.resource in there]
    current = next((b for b in own if b.starts <= now), None)
    following = next((b for b in own if b.starts > now), None)
    return RoomNow(room, current, following)


_UNPAID: dict[str, Any] = {
    "included": 0,
    "pass_units": 0,
    "pass_next_units": 0,
    "price": None,
    "vat": None,
}


def shown(booking: BookingView | None, shows: str) -> BookingView | None:
    """A booking with no more of its names than a surface shows, by the choice of the site."""
    if booking is None or booking.kind in PUBLIC or shows == RESERVED:
        return as_public(booking)
    kept = replace(booking, resident=None, **_UNPAID)
    return kept if shows == TITLE else replace(kept, title="")


def as_public(booking: BookingView | None) -> BookingView | None:
    """What is held is reserved, and by whom and for what is between the desk and them."""
    if booking is None or booking.kind in PUBLIC:
        return booking
    unsaid = replace(booking, held_by="", title="", resident=None)
    return replace(unsaid, **_UNPAID)


def _closes(hours: Mapping[date, DayHours], starts: datetime, zone: str) -> datetime | None:
    """When the stretch of opening ends that an instant falls in."""
    spans = (span.instants(day, zone) for day, one in hours.items() for span in one.spans)
    return max((ends for begins, ends in spans if begins <= starts < ends), default=None)


def _keeping(
    place: ResourceView, sharing: list[ResourceView], held: list[BookingView]
) -> list[BookingView]:
    """What keeps others from a place, for as long as it does, by time."""
    kept = []
    for other in sharing[:1] if place.kind in SHARED else sharing:
        lead, trail = apart(place, other)
        own = (b for b in held if b.resource == other.id)
        kept += [replace(b, starts=b.starts - lead, ends=b.ends + trail) for b in own]
    return sorted(kept, key=lambda b: b.starts)


def _free_slot(
    resource: ResourceView,
    held: list[BookingView],
    starts: datetime,
    ends: datetime,
    places: int,
    closes: datetime,
) -> FreeSlot | None:
    """The room when nobody is in it, the area when enough places are left; None otherwise."""
    shared = resource.kind in SHARED
    asked = places if shared else resource.capacity
    used = peak(meeting(held, starts, ends), starts) if shared else 0
    if not shared and meeting(held, starts, ends):
        return None
    left = resource.capacity - used
    if places > left:
        return None
    later = (b.starts for b in held if b.starts >= ends)
    full = (at for at in later if _blocked(resource, held, at, asked))
    return FreeSlot(resource, min(next(full, closes), closes), left)


def _blocked(resource: ResourceView, held: list[BookingView], at: datetime, places: int) -> bool:
    """Whether fewer than so many places are left at an instant."""
    if resource.kind not in SHARED:
        return True
    return resource.capacity - sum(b.places for b in held if b.starts <= at < b.ends) < places
