"""A holder's own bookings, seen and changed with a badge: at the kiosk nobody signs in."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from sqlalchemy import or_
from sqlalchemy.orm import Session

from kiosk.badges import queries as badges
from kiosk.bookings import commands, moving, standing
from kiosk.bookings.model import Booking, BookingWish
from kiosk.bookings.queries import VIEWS, BookingView
from kiosk.bookings.refusals import NotYours
from kiosk.bookings.states import ASKED, BOOKED, CHECKED_IN
from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.text import fold
from kiosk.residents.queries import employer
from kiosk.sites.queries import zone_of

CHECK_IN, EXTEND, END, CANCEL, MOVE = "check_in", "extend", "end", "cancel", "move"
ACTS = (CHECK_IN, EXTEND, END, CANCEL, MOVE)
AHEAD = timedelta(days=31)


class ActByBadge(Command, frozen=True, kw_only=True):
    """Check in, extend by some minutes, end, cancel or move a booking of whoever holds a badge.

    It is moved to other times or another `resource`; what is left out stays.
    """

    badge: UUID
    booking: UUID
    act: str
    minutes: int = 0
    starts: datetime | None = None
    ends: datetime | None = None
    resource: UUID | None = None
    tz_version: str = ""
    as_meant: bool = False


def act_by_badge(session: Session, command: ActByBadge) -> None:
    """The same as at the desk, for one's own bookings alone; raises NotYours for others."""
    checks.one_of("act", command.act, ACTS)
    row = standing.find(session, command.site, command.booking)
    require_theirs(session, command.badge, command.issued_at, row)
    who = {name: getattr(command, name) for name in ("id", "issued_at", "site", "station", "actor")}
    if command.act == CHECK_IN:
        commands.check_in_booking(session, commands.CheckInBooking(booking=row.id, **who))
    elif command.act == EXTEND:
        minutes = command.minutes
        moving.extend_booking(session, moving.ExtendBooking(booking=row.id, minutes=minutes, **who))
    elif command.act == END:
        commands.end_booking(session, commands.EndBooking(booking=row.id, **who))
    elif command.act == MOVE:
        moved = ("starts", "ends", "resource", "tz_version", "as_meant")
        to = {name: getattr(command, name) for name in moved}
        commands.move_booking(session, commands.MoveBooking(booking=row.id, **to, **who))
    else:
        commands.cancel_booking(session, commands.CancelBooking(booking=row.id, **who))


def by_badge(session: Session, *, site: str, badge: UUID, now: datetime) -> list[BookingView]:
    """Present and coming bookings, of a month, of whoever a badge is for, by time."""
    held = holder_of(session, badge, now)
    if held is None:
        return []
    name, resident = held
    today = business_day(now, zone_of(session, site=site))
    b = Booking
    own = b.held_by == name
    if resident is not None:
        own = or_(own, b.resident == resident)
    rows = VIEWS.where(
        b.site == site,
        b.day.between(today - timedelta(days=1), today + AHEAD),
        b.ends > now,
        b.state.in_((ASKED, BOOKED, CHECKED_IN)),
        own,
    )
    return [BookingView(*row) for row in session.execute(rows.order_by(b.starts))]


def holder_of(session: Session, badge: UUID, now: datetime) -> tuple[str, UUID | None] | None:
    """In whose name a badge books, and the company where it is known; None for no such badge."""
    found = badges.lasting(session, badge=badge, now=now)
    if found is None:
        return None
    resident = employer(session, person=found.subject) if found.subject else None
    return found.company or found.name, resident


def require_theirs(
    session: Session, badge: UUID, now: datetime, row: Booking | BookingWish
) -> None:
    """What a badge's holder, or their company, has; raises NotYours for anything else."""
    held = holder_of(session, badge, now)
    if held is None:
        raise NotYours
    if not bears(*held, row):
        raise NotYours


class Held(Protocol):
    """What is in a name, and for a company where it is known."""

    @property
    def held_by(self) -> str: ...
    @property
    def resident(self) -> UUID | None: ...


def bears(name: str, resident: UUID | None, row: Held) -> bool:
    """Whether what is held, or waited for, is that company's, or bears that name."""
    same = resident is not None and row.resident == resident
    return same or fold(row.held_by) == fold(name)
