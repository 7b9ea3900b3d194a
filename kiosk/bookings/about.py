"""What bookings hold on one person: rooms and places that bear their name."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.states import OPEN
from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.sites.queries import place_name

BOOKING = "booking"
AHEAD = "booking_ahead"


def find(session: Session, site: str, query: PersonQuery, now: datetime) -> list[Held]:
    """Bookings in their name, or that name them; the latest first."""
    b = Booking
    texts = {name: _naming(session, site, query, name) for name in ("held_by", "title")}
    named = or_(*(getattr(b, name).in_(found) for name, found in texts.items()))
    rows = select(b).where(b.site == site, named).order_by(b.starts.desc())
    return [_booking(session, row, now) for row in session.scalars(rows)]


def forget(
    session: Session, site: str, _kind: str, ids: Collection[str], now: datetime
) -> dict[str, str]:
    """Empty them, but for a room that is held still: it is cancelled first."""
    wanted = [UUID(one) for one in ids]
    kept: dict[str, str] = {}
    for row in session.scalars(select(Booking).where(Booking.site == site, Booking.id.in_(wanted))):
        if why := _why(row, now):
            kept[str(row.id)] = why
        else:
            row.held_by = row.title = ""
    return kept


def _naming(session: Session, site: str, query: PersonQuery, column: str) -> list[str]:
    text = getattr(Booking, column)
    rows = select(text).where(Booking.site == site, text > "").distinct()
    return [found for found in session.scalars(rows) if query.meets(found)]


def _why(row: Booking, now: datetime) -> str:
    return AHEAD if row.state in OPEN and row.ends > now and row.held_by else ""


def _booking(session: Session, row: Booking, now: datetime) -> Held:
    facts = said(
        resource=place_name(session, row.resource),
        starts=row.starts,
        ends=row.ends,
        title=row.title,
        checked_in_at=row.checked_in_at,
    )
    return Held(BOOKING, str(row.id), row.held_by, row.starts, "", "", facts, _why(row, now))


ABOUT = About((BOOKING,), find, forget)
