"""Bookings as they stand, and what may still be done with them."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import reduce
from typing import Any
from uuid import UUID

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from kiosk.bookings.limits import BookingDeclined
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import (
    BookingCancelled,
    BookingEnded,
    BookingReleased,
    NotStarted,
    Offered,
    UnknownBooking,
)
from kiosk.bookings.slots import LONGEST, Slot
from kiosk.bookings.states import CANCELLED, DECLINED, ENDED, OFFERED, OPEN, RELEASED
from kiosk.core.wall_time import Meant, older
from kiosk.store.changes import touch

WELCOME = timedelta(minutes=15)
"""How long before its start a booking may be checked in."""


_TABLE: Table = Booking.__table__  # type: ignore[assignment]
_INSERT = insert(_TABLE)


def exists(session: Session, booking: UUID) -> bool:
    """Whether a booking has that id already."""
    return session.get(Booking, booking) is not None


def add(session: Session, rows: list[dict[str, Any]]) -> None:
    """Write new bookings, every column given."""
    session.connection().execute(_INSERT, rows)
    touch(session, _TABLE.name)


def find(session: Session, site: str, booking: UUID) -> Booking:
    """A booking of a site; raises UnknownBooking."""
    row = session.get(Booking, booking)
    if row is None or row.site != site:
        raise UnknownBooking(booking=str(booking))
    return row


def starts_of(row: Booking) -> Meant:
    """When a booking begins, as it was said."""
    return Meant(row.starts, datetime.fromisoformat(row.wall_starts), row.tz_version)


def ends_of(row: Booking) -> Meant:
    """When a booking ends, as it was said."""
    return Meant(row.ends, datetime.fromisoformat(row.wall_ends), row.tz_version)


def put(row: Booking, slot: Slot, *releases: str) -> None:
    """Put a booking at a time that was said under releases of the rules; the oldest counts."""
    oldest = reduce(lambda one, other: other if older(other, one) else one, releases)
    for name, value in (slot.columns() | {"tz_version": oldest}).items():
        setattr(row, name, value)


def rest_of_series(
    session: Session, row: Booking, now: datetime, *, following: bool
) -> list[Booking]:
    """The bookings of a series that are not over; `following` leaves out those before `row`."""
    since = row.starts if following else now - LONGEST
    rows = select(Booking).where(
        Booking.series == row.series,
        Booking.starts >= since,
        Booking.state.in_(OPEN),
        Booking.ends > now,
    )
    return list(session.scalars(rows.order_by(Booking.starts, Booking.id)))


def require_kept(row: Booking) -> None:
    """Not given back already."""
    if row.state == CANCELLED:
        raise BookingCancelled(held_by=row.held_by)
    if row.state == RELEASED:
        raise BookingReleased(held_by=row.held_by)
    if row.state == OFFERED:
        raise Offered(held_by=row.held_by)
    if row.state == DECLINED:
        raise BookingDeclined(held_by=row.held_by)


def require_open(row: Booking, now: datetime) -> None:
    """Still to come or under way."""
    require_kept(row)
    if row.state == ENDED or row.ends <= now:
        raise BookingEnded(day=row.day, until=row.ends)


def require_since(row: Booking, earliest: datetime, now: datetime) -> None:
    """The time for that has come."""
    if now < earliest:
        raise NotStarted(day=row.day, starts=row.starts, earliest=earliest)
