"""Where and when else: rooms, times and lengths to take where what was wanted is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import free, policy, rules, slots
from kiosk.bookings.allowed import At, require_allowed
from kiosk.bookings.holder import holder, of_somebody
from kiosk.bookings.limits import TooFarAhead
from kiosk.bookings.model import Booking
from kiosk.bookings.repeat import wall_dates
from kiosk.bookings.timeline import Hold
from kiosk.bookings.wish import Wish
from kiosk.core.clock import business_day
from kiosk.core.errors import Refused
from kiosk.sites.hours import hours_of_days
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import ResourceView, resources

STEP = timedelta(minutes=15)
DAYS_AHEAD = 14
AS_WANTED, OTHER_ROOM, TIME, LENGTH = "as_wanted", "room", "time", "length"
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Instead:
    """What could be had: `key` says what is other about it; the first date of a series."""

    key: str
    resource: UUID
    resource_name: str
    resource_name_ar: str
    capacity: int
    starts: datetime
    ends: datetime


def instead(
    session: Session, *, site: str, now: datetime, wish: Wish, limit: int = 4
) -> list[Instead]:
    """Other rooms, times and lengths, the best first, each free and allowed as far as known.

    Empty where nothing else is found, or nothing is needed.
    """
    hold = wished(session, site, wish, now)
    if hold is None or fits(session, site, hold, now):
        return []
    names = {place.id: place for place in resources(session, site=site)}
    found: list[Instead] = []
    for key, other in _others(session, site, hold, now):
        place = names[other.place.id]
        one = (other.place.id, place.name, place.name_ar, place.capacity)
        found.append(Instead(key, *one, other.first.starts, other.first.ends))
    return found[:limit]


def wished(session: Session, site: str, wish: Wish, now: datetime) -> Hold | None:
    """What somebody wants to hold; None for what cannot even be read."""
    moved = session.get(Booking, wish.booking) if wish.booking else None
    who = holder(session, moved) if moved else of_somebody(session, site, wish)
    resource = wish.resource or (moved.resource if moved else None)
    if resource is None:
        return None
    try:
        place = rules.place_of(session, site, resource)
        slots.check_length(wish.starts, wish.ends)
        first = slots.from_instants(wish.starts, wish.ends, place.zone)
        latest = slots.minute(now + slots.FURTHEST)
        dates = wall_dates(first.wall_starts, wish.repeat, latest, place.zone)
    except Refused:
        return None
    length = first.wall_ends - first.wall_starts
    rest = (slots.from_wall(date, length, place.zone) for date in dates[1:])
    places = moved.places if moved else wish.places
    return Hold(place, (first, *rest), places, who.held_by, wish.booking, who)


def why_not(session: Session, site: str, hold: Hold, now: datetime) -> Refused | None:
    """What stands against it as far as this store knows; None where it could be held."""
    try:
        _require_allowed(session, hold, now)
        _require_place(session, site, hold, now)
    except Refused as refusal:
        return refusal
    return None


def fits(session: Session, site: str, hold: Hold, now: datetime) -> bool:
    """Whether it could be held as far as this store knows: open, free, allowed and not past."""
    return why_not(session, site, hold, now) is None


def other_rooms(
    session: Session, site: str, hold: Hold, now: datetime, limit: int = 1
) -> list[Hold]:
    """Places of the same kind at the same time: the smallest that is big enough, or the biggest.

    For a coworking area, big enough are the places hold for.
    """
    size = hold.place.capacity if hold.place.kind == ROOM else hold.places

    def order(room: ResourceView) -> tuple[bool, int]:
        return room.capacity < size, abs(room.capacity - size)

    if not _is_allowed(session, hold, now):
        return []
    found: list[Hold] = []
    for room in sorted(resources(session, site=site, kind=hold.place.kind), key=order):
        other = replace(hold, place=rules.place_of(session, site, room.id))
        if room.id != hold.place.id and _has_room(session, site, other, now):
            found.append(other)
            if len(found) == limit:
                break
    return found


def other_times(
    session: Session, site: str, hold: Hold, now: datetime, *, days_too: bool = True
) -> list[Hold]:
    """The nearest free times before and after on that day; else on the next day that has one.

    Without `days_too` only where none of that day could do: it is closed, or a rule is against it.
    """
    allowed = _is_allowed(session, hold, now)
    on_day = _on_the_day(session, site, hold, now) if allowed else []
    day = hold.first.day
    is_open = bool(hours_of_days(session, site=site, days=[day])[day].spans)
    if on_day or (not days_too and allowed and is_open):
        return on_day
    return list(_on_other_days(session, site, hold, now))[:1]


def _others(session: Session, site: str, hold: Hold, now: datetime) -> Iterator[tuple[str, Hold]]:
    lasting = _of_allowed_length(hold)
    if lasting is not hold and fits(session, site, lasting, now):
        yield LENGTH, lasting
    hold = lasting
    for other in other_rooms(session, site, hold, now, 2):
        yield OTHER_ROOM, other
    for other in other_times(session, site, hold, now):
        yield TIME, other


def _of_allowed_length(hold: Hold) -> Hold:
    """As long as the rules let it be."""
    if hold.who is None:
        return hold
    held_to = hold.who.rules
    longest, shortest = held_to.get(policy.LONGEST), held_to.get(policy.SHORTEST)
    length = hold.first.ends - hold.first.starts
    if longest is not None and length > longest * _MINUTE:
        return hold.lasting(longest * _MINUTE)
    if shortest is not None and length < shortest * _MINUTE:
        return hold.lasting(shortest * _MINUTE)
    return hold


def _on_the_day(session: Session, site: str, hold: Hold, now: datetime) -> list[Hold]:
    def free(shift: timedelta) -> bool:
        other = hold.later(shift)
        return other.first.starts >= now and _has_room(session, site, other, now)

    hours = hours_of_days(session, site=site, days=[hold.first.day])[hold.first.day]
    if not hours.spans:
        return []
    earliest, latest = hours.spans[0].on(hours.day)[0], hours.spans[-1].on(hours.day)[1]
    back = _first(free, -STEP, earliest - hold.first.wall_starts)
    forth = _first(free, STEP, latest - hold.first.wall_ends)
    near = sorted((s for s in (back, forth) if s is not None), key=abs)
    return [hold.later(shift) for shift in near]


def _on_other_days(session: Session, site: str, hold: Hold, now: datetime) -> Iterator[Hold]:
    """The same hour on days to come, or when a rule lets it be again, whichever is first."""
    today = business_day(now, hold.place.zone)
    shifts = [timedelta(days=n) for n in range(1, DAYS_AHEAD + 1)]
    refusal = _refusal(session, hold, now)
    if isinstance(refusal, TooFarAhead):
        last = today + timedelta(days=refusal.days)
        shifts = [last - timedelta(days=n) - hold.first.day for n in range(DAYS_AHEAD)]
    elif frees := getattr(refusal, "frees", None):
        day = frees.date() if isinstance(frees, datetime) else frees
        shifts = [day + timedelta(days=n) - hold.first.day for n in range(DAYS_AHEAD)]
    for shift in shifts:
        other = hold.later(shift)
        if other.first.starts >= now and fits(session, site, other, now):
            yield other


def _first(
    free: Callable[[timedelta], bool], step: timedelta, furthest: timedelta
) -> timedelta | None:
    """The nearest shift that is free, going by steps as far as the doors are open."""
    shift = step
    while abs(shift) <= abs(furthest) and (furthest > timedelta()) == (step > timedelta()):
        if free(shift):
            return shift
        shift += step
    return None


def _refusal(session: Session, hold: Hold, now: datetime) -> Refused | None:
    try:
        _require_allowed(session, hold, now)
    except Refused as refusal:
        return refusal
    return None


def _is_allowed(session: Session, hold: Hold, now: datetime) -> bool:
    return _refusal(session, hold, now) is None


def _require_allowed(session: Session, hold: Hold, now: datetime) -> None:
    if hold.who is not None:
        moved = [hold.moved] if hold.moved else []
        wanted = [At(slot, hold.place) for slot in hold.slots]
        require_allowed(session, hold.who, wanted, hold.places, now, ignoring=moved)


def _has_room(session: Session, site: str, hold: Hold, now: datetime) -> bool:
    try:
        _require_place(session, site, hold, now)
    except Refused:
        return False
    return True


def _require_place(session: Session, site: str, hold: Hold, now: datetime) -> None:
    slots.check_start(hold.first.starts, now)
    slots.check_end(hold.first.ends, now)
    rules.require_bookable(hold.place)
    rules.require_open(session, hold.place, site, hold.slots)
    moved = [hold.moved] if hold.moved else ()
    free.require_free(session, hold.place, hold.slots, hold.places, ignoring=moved)
