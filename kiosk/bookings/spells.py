"""Every booking of some days as it was held: what sheets and figures are counted from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.core.clock import instant
from kiosk.sites.queries import zone_of


@dataclass(frozen=True, slots=True)
class Spell:
    """A booking, in whatever state, and what its holder asked to have prepared."""

    id: UUID
    resource: UUID
    day: date
    starts: datetime
    ends: datetime
    state: str
    kind: str
    member: str
    held_by: str
    resident: UUID | None
    title: str
    places: int
    spot: UUID | None
    people: int | None
    style: str
    note: str


_COLUMNS = tuple(getattr(Booking, name) for name in Spell.__slots__)
# Built once. What began on a day before and goes on has an index of its own.
_OF_DAYS: Select[*tuple[Any, ...]] = (
    select(*_COLUMNS)
    .where(
        Booking.site == bindparam("at"),
        or_(
            Booking.day.between(bindparam("first"), bindparam("last")),
            and_(
                Booking.days > 1,
                Booking.day < bindparam("first"),
                Booking.ends > bindparam("begins"),
            ),
        ),
    )
    .order_by(Booking.starts, Booking.id)
)


def of_days(session: Session, *, site: str, first: date, last: date) -> list[Spell]:
    """The bookings that touch the days from `first` to `last`, by time."""
    begins = instant(first, time(), zone_of(session, site=site))
    values = {"at": site, "first": first, "last": last, "begins": begins}
    return [Spell(*row) for row in session.connection().execute(_OF_DAYS, values)]
