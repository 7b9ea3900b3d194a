"""The door of a room: what it says of its bookings, and what whoever stands there may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import commands, moving, standing
from kiosk.bookings.queries import BookingView, rooms_now, shown
from kiosk.bookings.refusals import NotStarted
from kiosk.bookings.states import BOOKED
from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.text import fold
from kiosk.sites.options import options
from kiosk.sites.queries import ResourceView, day_hours, zone_of

FREE, SOON, AWAITED, TAKEN = "free", "soon", "awaited", "taken"
SOON_MINUTES = timedelta(minutes=15)
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
    yet) or taken. Names are those that the site shows at its doors.
    """

    resource: ResourceView
    state: str
    current: BookingView | None
    following: BookingView | None
    until: datetime | None
    closes: datetime | None
    minutes: int


def door(session: Session, *, site: str, now: datetime, room: str = "") -> Door | None:
    """The door of the room of that name or id, the first where none is named; None for no room."""
    rooms = rooms_now(session, site=site, now=now)
    wanted = fold(room)
    named = (
        each
        for each in rooms
        if room in ("", str(each.resource.id))
        or wanted in (fold(each.resource.name), fold(each.resource.name_ar))
    )
    found = next(named, None)
    if found is None:
        return None
    chosen, zone = options(session, site=site), zone_of(session, site=site)
    spans = day_hours(session, site=site, day=business_day(now, zone)).spans
    closes = max((span.instants(business_day(now, zone), zone)[1] for span in spans), default=None)
    current, following = found.current, found.following
    shows = chosen.values["door_shows"]
    until = current.ends if current else following.starts if following else None
    return Door(
        found.resource,
        _state(current, following, now),
        shown(current, shows),
        shown(following, shows),
        until,
        closes,
        chosen.number("door_minutes"),
    )


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


def _state(current: BookingView | None, following: BookingView | None, now: datetime) -> str:
    if current is not None:
        return AWAITED if current.state == BOOKED else TAKEN
    soon = following is not None and following.starts - now <= SOON_MINUTES
    return SOON if soon else FREE
