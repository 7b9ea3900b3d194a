"""Two bookings of one place at one time: both versions, and where else there is room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from kiosk.bookings import policy, rules, slots, timeline
from kiosk.bookings.holder import Holder, holder
from kiosk.bookings.instead import fits, other_rooms, other_times
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

REASONS = frozenset(
    {
        "bookings.taken",
        "bookings.too_close",
        "bookings.spot_taken",
        "bookings.place_closed",
        "bookings.over_capacity",
        "bookings.outside_hours",
        "bookings.closed_day",
        "bookings.too_far_ahead",
        "bookings.longer_than_allowed",
        "bookings.shorter_than_allowed",
        "bookings.too_many_to_come",
        "bookings.week_quota",
        "bookings.month_quota",
    }
)
MOST_WAYS = 4


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
        place = rules.place_of(session, site, resource)
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
    member = payload.get("member", "")
    held_to = policy.held_to(session, site, member)
    who = Holder(site, member, as_id(payload.get("resident")), refused.who, held_to)
    if moved is not None:
        who = holder(session, moved)
    moves = moved.id if moved else None
    return Hold(place, (first, *rest), places, refused.who, moves, who)


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


def _ways(session: Session, site: str, asked: Asked, hold: Hold, now: datetime) -> Iterator[Way]:
    refused = asked.refused
    make = _Maker(refused.name, asked.again, asked.warn)
    if asked.same is not None:
        yield Way(ALREADY, MERGED, facts={"who": refused.who, "instead": asked.same.instead})
        yield asked.give_up
        return
    holder = refused.facts.get("taken_by")
    first = [make(AGAIN, hold)] if fits(session, site, hold, now) else []
    if not first:
        rooms = other_rooms(session, site, hold, now)
        first = [make(OTHER_ROOM, room, **_seats(hold, room)) for room in rooms]
    ask = [Way(ASK, ASKED, facts={"who": holder})] if holder and not refused.asked else []
    last = [*(ask if not first or first[0].key != AGAIN else []), asked.give_up]
    yield from first
    if not first or first[0].key != AGAIN:
        for other in other_times(session, site, hold, now, days_too=False)[
            : MOST_WAYS - len(first) - len(last)
        ]:
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
