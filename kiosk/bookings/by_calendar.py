"""Bookings as calendars have them: by a room, a company, a series or one by one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking, BookingWish
from kiosk.bookings.states import ASKED, HOLDING, OFFERED
from kiosk.residents.queries import same
from kiosk.sites.queries import place_names


@dataclass(frozen=True, slots=True)
class Entry:
    """A booking with the hours that were said, naive, and the zone that they are of."""

    id: UUID
    resource: UUID
    resource_name: str
    resource_name_ar: str
    starts: datetime
    ends: datetime
    wall_starts: datetime
    wall_ends: datetime
    zone: str
    state: str
    kind: str
    held_by: str
    resident: UUID | None
    title: str
    series: UUID | None
    email: str
    language: str = ""
    warned_at: datetime | None = None
    released_at: datetime | None = None

    @property
    def kept(self) -> bool:
        """Whether it holds its time: neither cancelled, released nor declined."""
        return self.state in HOLDING

    @property
    def tentative(self) -> bool:
        """Whether somebody has still to say yes: the site, or who it is offered to."""
        return self.state in (ASKED, OFFERED)


_places = place_names()
_ENTRIES: Select[*tuple[Any, ...]] = (
    select(
        *(Booking.id, Booking.resource, _places.c.name, _places.c.name_ar),
        *(Booking.starts, Booking.ends, Booking.wall_starts, Booking.wall_ends, Booking.zone),
        *(Booking.state, Booking.kind, Booking.held_by, Booking.resident, Booking.title),
        *(Booking.series, Booking.email, Booking.language),
        *(Booking.warned_at, Booking.released_at),
    )
    .join(_places, _places.c.id == Booking.resource)
    .order_by(Booking.starts, Booking.id)
)


def between(
    session: Session,
    *,
    site: str,
    since: datetime,
    until: datetime,
    resource: UUID | None = None,
    resident: UUID | None = None,
) -> list[Entry]:
    """What stands and is held at some time between two instants: of all, a place or a company."""
    b = Booking
    wanted = _ENTRIES.where(b.site == site, b.state.in_(HOLDING), b.ends > b.starts)
    wanted = wanted.where(b.starts < until, b.ends > since)
    if resource is not None:
        wanted = wanted.where(b.resource == resource)
    if resident is not None:
        wanted = wanted.where(b.resident.in_(same(session, resident=resident)))
    return _read(session, wanted)


def entries(session: Session, *, bookings: Collection[UUID]) -> list[Entry]:
    """Some bookings, in whatever state."""
    return _read(session, _ENTRIES.where(Booking.id.in_(list(bookings))))


def of_series(session: Session, *, series: UUID) -> list[Entry]:
    """All bookings of a series, in whatever state."""
    return _read(session, _ENTRIES.where(Booking.series == series))


@dataclass(frozen=True, slots=True)
class Whose:
    """A booking, its series, and who is to know of it: an address and a language, or a resident."""

    booking: UUID
    series: UUID | None
    email: str
    language: str
    resident: UUID | None


def told(session: Session, *, ids: Collection[UUID]) -> list[Whose]:
    """Who is to know of what bears one of these ids, as a booking or a series.

    Of somebody who waits, what is held for them.
    """
    some = list(ids)
    held = select(BookingWish.offered).where(BookingWish.id.in_(some))
    b = Booking
    wanted = select(b.id, b.series, b.email, b.language, b.resident)
    wanted = wanted.where(or_(b.id.in_(some), b.series.in_(some), b.id.in_(held)))
    return [Whose(*row) for row in session.execute(wanted)]


def _read(session: Session, rows: Select[*tuple[Any, ...]]) -> list[Entry]:
    return [_entry(row) for row in session.execute(rows)]


def _entry(row: Any) -> Entry:
    values = row._asdict()
    values["resource_name"], values["resource_name_ar"] = values.pop("name"), values.pop("name_ar")
    for name in ("wall_starts", "wall_ends"):
        values[name] = datetime.fromisoformat(values[name])
    return Entry(**values)
