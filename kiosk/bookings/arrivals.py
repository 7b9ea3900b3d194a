"""Places of coworking areas: whose they are now, and which one a badge checks in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.standing import WELCOME
from kiosk.bookings.states import BOOKED, CHECKED_IN
from kiosk.core.clock import business_day
from kiosk.core.text import fold
from kiosk.sites.kinds import COWORKING
from kiosk.sites.queries import resources, spot_label, zone_of

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PlaceNow:
    """A booking of places that is under way, or about to begin; `spot` is the one of the plan."""

    id: UUID
    resource: UUID
    resource_name: str
    resource_name_ar: str
    held_by: str
    places: int
    spot: str
    state: str
    starts: datetime
    ends: datetime
    checked_in_at: datetime | None


def places_now(session: Session, *, site: str, now: datetime) -> list[PlaceNow]:
    """Who holds which place of the coworking areas at this moment, those not here yet first."""
    areas = {area.id: area for area in resources(session, site=site, kind=COWORKING)}
    found = [
        PlaceNow(
            row.id,
            row.resource,
            areas[row.resource].name,
            areas[row.resource].name_ar,
            row.held_by,
            row.places,
            spot_label(session, row.spot) if row.spot else "",
            row.state,
            row.starts,
            row.ends,
            row.checked_in_at,
        )
        for row in _under_way(session, site, set(areas), now)
    ]
    return sorted(found, key=lambda each: (each.state != BOOKED, each.starts, each.held_by))


def awaited(
    session: Session, *, site: str, resident: UUID | None, names: tuple[str, ...], now: datetime
) -> UUID | None:
    """The booking of places that a person checks in: their own, or else that of their company."""
    areas = {area.id for area in resources(session, site=site, kind=COWORKING)}
    rows = [row for row in _under_way(session, site, areas, now) if row.state == BOOKED]
    own = {fold(name) for name in names if name}
    mine = (row.id for row in rows if fold(row.held_by) in own)
    theirs = (row.id for row in rows if resident is not None and row.resident == resident)
    return next(mine, None) or next(theirs, None)


def _under_way(session: Session, site: str, areas: set[UUID], now: datetime) -> list[Booking]:
    if not areas:
        return []
    today = business_day(now, zone_of(session, site=site))
    rows = select(Booking).where(
        Booking.site == site,
        Booking.day >= today - _DAY,
        Booking.day <= today,
        Booking.state.in_((BOOKED, CHECKED_IN)),
        Booking.starts <= now + WELCOME,
        Booking.ends > now,
    )
    found = session.scalars(rows.order_by(Booking.starts, Booking.id))
    return [row for row in found if row.resource in areas]
