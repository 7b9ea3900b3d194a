"""The door of a room: what it says of its bookings, and what whoever stands there may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import commands, moving, standing
from kiosk.bookings.absent import Due, gives_back
from kiosk.bookings.queries import BookingView, FreeSlot, RoomNow, free, rooms_now, shown
from kiosk.bookings.refusals import NotStarted
from kiosk.bookings.slots import DAY, SHORTEST, next_minute
from kiosk.bookings.states import ASKED, BOOKED, CHECKED_IN, MAINTENANCE, OFFERED
from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.sites.hours import hours_of_days
from kiosk.sites.kinds import ROOM
from kiosk.sites.opening import opening
from kiosk.sites.options import ANYBODY, options
from kiosk.sites.queries import ResourceView, is_called, zone_of

FREE, SOON, AWAITED, WARNED, TAKEN = "free", "soon", "awaited", "warned", "taken"
HELD, WORKS, CLOSED, SHUT = "held", "works", "closed", "shut"
NEAREST = 2
"""How many other rooms a door names."""
SOON_MINUTES = timedelta(minutes=15)
QUARTER = 15
CHECK_IN, EXTEND, END = "check_in", "extend", "end"
ACTS = (CHECK_IN, EXTEND, END)


class ActAtDoor(Command, frozen=True, kw_only=True):
    """Whoever stands at the door of a room does something about what goes on in it now.

    `act` is check_in, extend (by `minutes`) or end; nobody there does anything about another time.
    """

    booking: UUID
    act: str
    minutes: int = 30


@dataclass(frozen=True, slots=True)
class Door:
    """A room as its door shows it: `until` is when that changes; None for the rest of the day.

    `state` is free, soon (somebody comes within a quarter of an hour), awaited (nobody has come
    yet), warned (it is about to be given back: `gives_back` says when), taken, held (somebody has
    to answer first), works, closed (the room, for what it says) or shut (the site: it `opens`).
    `bookable` is until when it can be had from now on, None where it cannot; `nearby` are rooms
    that can. `extends` is by how many minutes whoever is in it may go on. Names are those that the
    site shows at its doors; `books` is who may book there.
    """

    resource: ResourceView
    state: str
    current: BookingView | None
    following: BookingView | None
    until: datetime | None
    closes: datetime | None
    minutes: int
    gives_back: datetime | None = None
    opens: datetime | None = None
    bookable: datetime | None = None
    nearby: tuple[FreeSlot, ...] = ()
    books: str = ANYBODY
    extends: int = 0

    @property
    def held_with(self) -> str:
        """The room that is booked in the place of this one, a whole or a part of it; else empty."""
        now = self.current
        return now.resource_name if now and now.resource != self.resource.id else ""


def door(session: Session, *, site: str, now: datetime, room: str = "") -> Door | None:
    """The door of the room of that name or id, the first where none is named; None for no room."""
    found = _named(rooms_now(session, site=site, now=now), room)
    if found is None:
        return None
    place, current, following = found.resource, found.current, found.following
    chosen = options(session, site=site)
    closes, opens = _doors(session, site, now)
    due = gives_back(session, site=site, booking=current.id, now=now) if current else None
    free_now = _free_now(session, site, now)
    shows = chosen.values["door_shows"]
    return Door(
        place,
        _state(found, now, due, is_open=closes is not None),
        shown(current, shows),
        shown(following, shows),
        current.ends if current else following.starts if following else None,
        closes,
        chosen.number("door_minutes"),
        gives_back=due.at if due else None,
        opens=opens,
        bookable=next((each.until for each in free_now if each.resource.id == place.id), None),
        nearby=_near(place, free_now),
        books=chosen.values["door_books"],
        extends=_extends(session, site, current, chosen.number("door_minutes"), now),
    )


def _extends(
    session: Session, site: str, current: BookingView | None, minutes: int, now: datetime
) -> int:
    """As many minutes as a door offers, or fewer quarters of an hour; 0 where it is no more."""
    if current is None or current.state != CHECKED_IN:
        return 0
    row = standing.find(session, site, current.id)
    fewer = range(minutes // QUARTER * QUARTER, 0, -QUARTER)
    wanted = dict.fromkeys((minutes, *fewer))
    return next((each for each in wanted if moving.could_extend(session, row, each, now)), 0)


def _named(rooms: list[RoomNow], room: str) -> RoomNow | None:
    return next((each for each in rooms if is_called(each.resource, room)), None)


def _doors(session: Session, site: str, now: datetime) -> tuple[datetime | None, datetime | None]:
    """When the site closes, and None where it is closed: when it opens."""
    zone = zone_of(session, site=site)
    today = business_day(now, zone)
    hours = hours_of_days(session, site=site, days=[today - DAY, today])
    spans = [span.instants(day, zone) for day, one in hours.items() for span in one.spans]
    closes = next((ends for begins, ends in spans if begins <= now < ends), None)
    if closes is not None:
        return closes, None
    return None, opening(session, site=site, now=now, zone=zone).opens


def _free_now(session: Session, site: str, now: datetime) -> list[FreeSlot]:
    """The rooms that can be had from now on, for the shortest while at least."""
    starts = next_minute(now)
    return free(session, site=site, starts=starts, ends=starts + SHORTEST, kind=ROOM)


def _near(place: ResourceView, rooms: list[FreeSlot]) -> tuple[FreeSlot, ...]:
    """Other rooms, those on the same floor first, then those of about the same size."""

    def order(one: FreeSlot) -> tuple[bool, bool, int]:
        other = one.resource
        small = other.capacity < place.capacity
        return other.floor != place.floor, small, abs(other.capacity - place.capacity)

    others = (one for one in rooms if one.resource.id != place.id)
    return tuple(sorted(others, key=order)[:NEAREST])


def act_at_door(session: Session, command: ActAtDoor) -> datetime:
    """Do it as the desk would; when the booking ends then.

    Raises UnknownBooking or NotStarted for what is not going on now, and what the desk is told.
    """
    checks.one_of("act", command.act, ACTS)
    row, now = standing.find(session, command.site, command.booking), command.issued_at
    standing.require_open(row, now)
    earliest = row.starts - standing.WELCOME
    if now < earliest:
        raise NotStarted(day=row.day, starts=row.starts, earliest=earliest)
    same: dict[str, Any] = {
        "id": command.id,
        "issued_at": now,
        "site": command.site,
        "station": command.station,
        "actor": command.actor,
        "booking": command.booking,
    }
    if command.act == CHECK_IN:
        commands.check_in_booking(session, commands.CheckInBooking(**same))
    elif command.act == END:
        commands.end_booking(session, commands.EndBooking(**same))
    else:
        checks.within("minutes", command.minutes, 5, 240)
        moving.extend_booking(session, moving.ExtendBooking(**same, minutes=command.minutes))
    return row.ends


def _state(found: RoomNow, now: datetime, due: Due | None, *, is_open: bool) -> str:
    current, following = found.current, found.following
    if found.resource.closed_for:
        return CLOSED
    if current is not None:
        if current.kind == MAINTENANCE:
            return WORKS
        if current.state != BOOKED:
            return HELD if current.state in (ASKED, OFFERED) else TAKEN
        return WARNED if due and due.warned else AWAITED
    if not is_open:
        return SHUT
    soon = following is not None and following.starts - now <= SOON_MINUTES
    return SOON if soon else FREE
