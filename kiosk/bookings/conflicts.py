"""Two bookings of one place at one time: both versions, and where else there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from kiosk.bookings import free, rules, slots, timeline
from kiosk.bookings.model import Booking
from kiosk.bookings.repeat import wall_dates
from kiosk.bookings.timeline import Hold
from kiosk.core.clock import wall
from kiosk.core.errors import Refused
from kiosk.core.settling import (
    AGAIN,
    ALREADY,
    ASK,
    ASKED,
    INSTEAD,
    MERGED,
    TIME,
    Asked,
    Case,
    ToSettle,
    Way,
    as_id,
)
from kiosk.core.settling import ROOM as OTHER_ROOM
from kiosk.core.wall_time import meant
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import ResourceView, hours_of_days, resources

REASONS = frozenset(
    {
        "bookings.taken",
        "bookings.too_close",
        "bookings.spot_taken",
        "bookings.place_closed",
        "bookings.over_capacity",
        "bookings.outside_hours",
        "bookings.closed_day",
    }
)
MOST_WAYS = 4
STEP = timedelta(minutes=15)
DAYS_AHEAD = 7


def held_by(session: Session, site: str, refused: ToSettle) -> Hold | None:
    """What was to be held, where time or place stood against it; None for other refusals."""
    if refused.reason not in REASONS or not refused.starts or not refused.ends:
        return None
    payload, moved = refused.payload, None
    if refused.name == "bookings.move":
        moved = session.get(Booking, as_id(payload["booking"]))
        if moved is None:
            return None
    try:
        resource = as_id(payload.get("resource")) or (moved.resource if moved else None)
        place = rules.place_of(session, site, resource)  # type: ignore[arg-type]
        said = payload.get("tz_version", "") if payload.get("as_meant") else ""
        times = (meant(at, place.zone, said) for at in (refused.starts, refused.ends))
        first = slots.from_meant(*times)
        latest = slots.minute(refused.at + slots.FURTHEST)
        dates = wall_dates(first.wall_starts, payload.get("repeat", ""), latest, place.zone)
    except Refused:
        return None
    length = first.wall_ends - first.wall_starts
    rest = (slots.from_wall(date, length, place.zone) for date in dates[1:])
    places = moved.places if moved else payload.get("places", 1)
    return Hold(place, (first, *rest), places, refused.who, moved.id if moved else None)


def case(session: Session, site: str, asked: Asked, now: datetime) -> Case | None:
    """Both versions on the time, and the ways, the best first; None where time is no matter."""
    hold = held_by(session, site, asked.refused)
    if hold is None:
        return None
    found = tuple(_ways(session, site, asked, hold, now))
    room = next((w.fields["resource"] for w in found if w.key == OTHER_ROOM), None)
    shown = [w for w in found if "starts" in w.facts]
    spans = [(w.facts["starts"], w.facts["ends"]) for w in shown]
    view = timeline.window(session, site, hold.first, hold.place.zone, spans)
    rows = timeline.rows(session, site, hold, view, room)
    return Case(asked.refused, rows, found, *view)


def fits(session: Session, site: str, hold: Hold, now: datetime) -> bool:
    """Whether it could be held as far as this store knows: open, free and not past."""
    try:
        slots.check_start(hold.first.starts, now)
        slots.check_end(hold.first.ends, now)
        rules.require_bookable(hold.place)
        rules.require_open(session, hold.place, site, hold.slots)
        free.require_free(
            session,
            hold.place,
            hold.slots,
            hold.places,
            ignoring=[hold.moved] if hold.moved else (),
        )
    except Refused:
        return False
    return True


def _ways(session: Session, site: str, asked: Asked, hold: Hold, now: datetime) -> Iterator[Way]:
    refused = asked.refused
    make = _Maker(refused.name, asked.again, asked.warn)
    if asked.same is not None:
        yield Way(ALREADY, MERGED, facts={"who": refused.who, "instead": asked.same.instead})
        yield asked.give_up
        return
    holder = refused.facts.get("taken_by")
    first = [make(AGAIN, hold)] if fits(session, site, hold, now) else []
    if not first and (room := _other_room(session, site, hold, now)):
        first = [make(OTHER_ROOM, room, **_seats(hold, room))]
    ask = [Way(ASK, ASKED, facts={"who": holder})] if holder and not refused.asked else []
    last = [*(ask if not first or first[0].key != AGAIN else []), asked.give_up]
    yield from first
    if not first or first[0].key != AGAIN:
        for other in _other_times(session, site, hold, now)[: MOST_WAYS - len(first) - len(last)]:
            yield make(TIME, other, minutes=_minutes(hold, other))
    yield from last


@dataclass(frozen=True, slots=True)
class _Maker:
    """Ways that carry the refused command out with another place or time."""

    name: str
    fields: dict[str, Any]
    facts: dict[str, Any]

    def __call__(self, key: str, held: Hold, **more: Any) -> Way:
        slot = held.first
        when = {"starts": slot.starts, "ends": slot.ends}
        fields = self.fields | when | {"resource": held.place.id}
        facts = self.facts | when | {"resource": held.place.name} | more
        return Way(key, INSTEAD, self.name, fields, facts, free=True)


def _other_room(session: Session, site: str, hold: Hold, now: datetime) -> Hold | None:
    """A place of the same kind at the same time: the smallest that is big enough, or the biggest.

    For a coworking area, big enough are the places hold for.
    """
    size = hold.place.capacity if hold.place.kind == ROOM else hold.places

    def order(room: ResourceView) -> tuple[bool, int]:
        return room.capacity < size, abs(room.capacity - size)

    for room in sorted(resources(session, site=site, kind=hold.place.kind), key=order):
        place = rules.place_of(session, site, room.id)
        other = replace(hold, place=place)
        if room.id != hold.place.id and fits(session, site, other, now):
            return other
    return None


def _other_times(session: Session, site: str, hold: Hold, now: datetime) -> list[Hold]:
    """The nearest free times before and after on that day; on a closed day, the next open one."""

    def free(shift: timedelta) -> bool:
        other = hold.later(shift)
        return other.first.starts >= now and fits(session, site, other, now)

    hours = hours_of_days(session, site=site, days=[hold.first.day])[hold.first.day]
    if not hours.spans:
        ahead = (timedelta(days=n) for n in range(1, DAYS_AHEAD + 1))
        return [hold.later(s) for s in ahead if free(s)][:1]
    earliest, latest = hours.spans[0].on(hours.day)[0], hours.spans[-1].on(hours.day)[1]
    back = _first(free, -STEP, earliest - hold.first.wall_starts)
    forth = _first(free, STEP, latest - hold.first.wall_ends)
    near = sorted((s for s in (back, forth) if s is not None), key=abs)
    return [hold.later(shift) for shift in near]


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


def _seats(hold: Hold, other: Hold) -> dict[str, int]:
    """What both rooms hold; of a coworking area only the places hold for count."""
    if hold.place.kind != ROOM:
        return {}
    return {"capacity": other.place.capacity, "capacity_wanted": hold.place.capacity}


def _minutes(hold: Hold, other: Hold) -> int:
    """How much later the other time is on the clock on the wall; earlier is negative."""
    zone = hold.place.zone
    moved = wall(other.first.starts, zone) - wall(hold.first.starts, zone)
    return round(moved / timedelta(minutes=1))
