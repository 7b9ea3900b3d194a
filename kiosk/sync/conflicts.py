"""Two bookings of one place at one time: both versions, and where else there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import rules, slots
from kiosk.bookings.model import Booking
from kiosk.bookings.repeat import wall_dates
from kiosk.bookings.rules import Place
from kiosk.bookings.slots import Slot
from kiosk.core.clock import wall
from kiosk.core.errors import Refused
from kiosk.sites.model import ROOM
from kiosk.sites.queries import ResourceView, hours_of_days, resources
from kiosk.sync import timeline
from kiosk.sync.already import already
from kiosk.sync.model import ASKED, INSTEAD, MERGED
from kiosk.sync.subjects import as_id
from kiosk.sync.views import Case, ToSettle, Way
from kiosk.sync.ways import AGAIN, ALREADY, ASK, TIME, again_fields, cancel, to_warn
from kiosk.sync.ways import ROOM as OTHER_ROOM

REASONS = frozenset(
    {
        "bookings.taken",
        "bookings.over_capacity",
        "bookings.outside_hours",
        "bookings.closed_day",
    }
)
MOST_WAYS = 4
STEP = timedelta(minutes=15)
DAYS_AHEAD = 7


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a refused booking, or a move of one (`moved`), was to hold."""

    place: Place
    slots: tuple[Slot, ...]
    places: int
    held_by: str
    moved: UUID | None = None

    @property
    def first(self) -> Slot:
        """Its only time, or the first of a series."""
        return self.slots[0]

    def later(self, shift: timedelta) -> Wanted:
        """The same so much later in wall time."""
        zone = self.place.zone
        moved = (
            slots.from_wall(s.wall_starts + shift, s.wall_ends - s.wall_starts, zone)
            for s in self.slots
        )
        return replace(self, slots=tuple(moved))


def wanted(session: Session, site: str, refused: ToSettle) -> Wanted | None:
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
        first = slots.from_instants(refused.starts, refused.ends, place.zone)
        latest = slots.minute(refused.at + slots.FURTHEST)
        dates = wall_dates(first.wall_starts, payload.get("repeat", ""), latest, place.zone)
    except Refused:
        return None
    length = first.wall_ends - first.wall_starts
    rest = (slots.from_wall(date, length, place.zone) for date in dates[1:])
    places = moved.places if moved else payload.get("places", 1)
    return Wanted(place, (first, *rest), places, refused.who, moved.id if moved else None)


def case(session: Session, site: str, refused: ToSettle, asked: Wanted, now: datetime) -> Case:
    """Both versions on the time, and the ways, the best first."""
    found = tuple(_ways(session, site, refused, asked, now))
    room = next((w.fields["resource"] for w in found if w.key == OTHER_ROOM), None)
    shown = [w for w in found if "starts" in w.facts]
    spans = [(w.facts["starts"], w.facts["ends"]) for w in shown]
    view = timeline.window(session, site, asked.first, asked.place.zone, spans)
    rows = timeline.rows(session, asked, view, room)
    return Case(refused, rows, found, *view)


def fits(session: Session, site: str, asked: Wanted, now: datetime) -> bool:
    """Whether it could be held as far as this store knows: open, free and not past."""
    try:
        slots.check_start(asked.first.starts, now)
        slots.check_end(asked.first.ends, now)
        rules.require_open(session, site, asked.slots)
        rules.require_free(session, asked.place, asked.slots, asked.places, ignoring=asked.moved)
    except Refused:
        return False
    return True


def _ways(
    session: Session, site: str, refused: ToSettle, asked: Wanted, now: datetime
) -> Iterator[Way]:
    facts = to_warn(session, refused)
    fields = again_fields(session, refused=refused)
    make = _Maker(refused.name, fields, facts)
    given_up = cancel(session, refused)
    same = already(session, refused.name, refused.reason, refused.payload, refused.facts)
    if same is not None:
        yield Way(ALREADY, MERGED, facts={"who": refused.who, "instead": same.instead})
        yield given_up
        return
    holder = refused.facts.get("taken_by")
    first = [make(AGAIN, asked)] if fits(session, site, asked, now) else []
    if not first and (room := _other_room(session, site, asked, now)):
        first = [make(OTHER_ROOM, room, **_seats(asked, room))]
    ask = [Way(ASK, ASKED, facts={"who": holder})] if holder and not refused.asked else []
    last = [*(ask if not first or first[0].key != AGAIN else []), given_up]
    yield from first
    if not first or first[0].key != AGAIN:
        for other in _other_times(session, site, asked, now)[: MOST_WAYS - len(first) - len(last)]:
            yield make(TIME, other, minutes=_minutes(asked, other))
    yield from last


@dataclass(frozen=True, slots=True)
class _Maker:
    """Ways that carry the refused command out with another place or time."""

    name: str
    fields: dict[str, Any]
    facts: dict[str, Any]

    def __call__(self, key: str, held: Wanted, **more: Any) -> Way:
        slot = held.first
        when = {"starts": slot.starts, "ends": slot.ends}
        fields = self.fields | when | {"resource": held.place.id}
        facts = self.facts | when | {"resource": held.place.name} | more
        return Way(key, INSTEAD, self.name, fields, facts, free=True)


def _other_room(session: Session, site: str, asked: Wanted, now: datetime) -> Wanted | None:
    """A place of the same kind at the same time: the smallest that is big enough, or the biggest.

    For a coworking area, big enough are the places asked for.
    """
    size = asked.place.capacity if asked.place.kind == ROOM else asked.places

    def order(room: ResourceView) -> tuple[bool, int]:
        return room.capacity < size, abs(room.capacity - size)

    for room in sorted(resources(session, site=site, kind=asked.place.kind), key=order):
        place = Place(room.id, room.kind, room.name, room.capacity, asked.place.zone)
        other = replace(asked, place=place)
        if room.id != asked.place.id and fits(session, site, other, now):
            return other
    return None


def _other_times(session: Session, site: str, asked: Wanted, now: datetime) -> list[Wanted]:
    """The nearest free times before and after on that day; on a closed day, the next open one."""

    def free(shift: timedelta) -> bool:
        other = asked.later(shift)
        return other.first.starts >= now and fits(session, site, other, now)

    hours = hours_of_days(session, site=site, days=[asked.first.day])[asked.first.day]
    if not hours.spans:
        ahead = (timedelta(days=n) for n in range(1, DAYS_AHEAD + 1))
        return [asked.later(s) for s in ahead if free(s)][:1]
    earliest = datetime.combine(hours.day, hours.spans[0].opens)
    latest = datetime.combine(hours.day, hours.spans[-1].closes)
    back = _first(free, -STEP, earliest - asked.first.wall_starts)
    forth = _first(free, STEP, latest - asked.first.wall_ends)
    near = sorted((s for s in (back, forth) if s is not None), key=abs)
    return [asked.later(shift) for shift in near]


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


def _seats(asked: Wanted, other: Wanted) -> dict[str, int]:
    """What both rooms hold; of a coworking area only the places asked for count."""
    if asked.place.kind != ROOM:
        return {}
    return {"capacity": other.place.capacity, "capacity_wanted": asked.place.capacity}


def _minutes(asked: Wanted, other: Wanted) -> int:
    """How much later the other time is on the clock on the wall; earlier is negative."""
    zone = asked.place.zone
    moved = wall(other.first.starts, zone) - wall(asked.first.starts, zone)
    return round(moved / timedelta(minutes=1))
