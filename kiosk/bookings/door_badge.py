"""A badge that is read at the door of a room: its holder is there, or wants the room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.badges.queries import verify
from kiosk.badges.refusals import BadgeNotHere
from kiosk.bookings.door import CHECK_IN, Door, door
from kiosk.bookings.own import by_badge, holder_of
from kiosk.bookings.queries import BookingView
from kiosk.bookings.refusals import NotBookedHere, VisitorBadge
from kiosk.bookings.slots import next_minute
from kiosk.bookings.standing import WELCOME
from kiosk.bookings.states import BOOKED
from kiosk.sites.options import NOBODY

BOOK, THERE = "book", "there"


@dataclass(frozen=True, slots=True)
class Gesture:
    """What a badge is read for: check_in, book from `starts` to `ends`, or there already."""

    act: str
    badge: UUID
    held_by: str
    resident: UUID | None
    booking: UUID | None
    starts: datetime
    ends: datetime


def badge_at_door(
    session: Session, *, site: str, now: datetime, payload: str, room: str = ""
) -> Gesture | None:
    """What whoever shows a badge at a door means; None where the door has no room.

    Raises the refusals of badges; VisitorBadge for one that is for a visit, NotBookedHere where the
    site lets nobody book at its doors.
    """
    shown = door(session, site=site, now=now, room=room)
    if shown is None:
        return None
    badge = verify(session, payload=payload, now=now)
    if badge is None:
        raise BadgeNotHere
    held = holder_of(session, badge.id, now)
    if held is None:
        raise VisitorBadge
    held_by, resident = held
    mine = {one.id: one for one in by_badge(session, site=site, badge=badge.id, now=now)}
    own = _own(shown, mine, now)
    if own is not None:
        act = CHECK_IN if own.state == BOOKED else THERE
        return Gesture(act, badge.id, held_by, resident, own.id, own.starts, own.ends)
    if shown.books == NOBODY:
        raise NotBookedHere
    starts = next_minute(now)
    ends = starts + timedelta(minutes=shown.minutes)
    if shown.bookable is not None:
        ends = min(ends, shown.bookable)
    return Gesture(BOOK, badge.id, held_by, resident, None, starts, ends)


def _own(shown: Door, mine: dict[UUID, BookingView], now: datetime) -> BookingView | None:
    """What they hold of the room now, or may come for already."""
    seen = shown.current or shown.following
    own = mine.get(seen.id) if seen else None
    return own if own and now >= own.starts - WELCOME else None
