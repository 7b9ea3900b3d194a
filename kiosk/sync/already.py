"""Refusals that only mean that what was wanted is so already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.bookings.model import HOLDING, Booking
from kiosk.bookings.slots import at_zone
from kiosk.core.text import fold
from kiosk.residents.model import Resident
from kiosk.sites.model import Resource
from kiosk.sites.queries import zone_of

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Already:
    """What was wanted is so; `instead` is the thing that was there, where it has an id."""

    instead: UUID | None = None


_ALREADY = frozenset(
    {
        ("visits.arrive", "visits.already_arrived"),
        ("visits.leave", "visits.already_left"),
        ("bookings.cancel", "bookings.cancelled"),
        ("bookings.cancel", "bookings.released"),
        ("bookings.release", "bookings.cancelled"),
        ("bookings.end", "bookings.cancelled"),
        ("bookings.end", "bookings.released"),
        ("tickets.close", "tickets.closed"),
        ("tickets.absent", "tickets.closed"),
        ("tickets.transfer", "tickets.same_service"),
        ("counters.pause", "tickets.counter_closed"),
        ("badges.return", "badges.already_returned"),
        ("badges.revoke", "badges.revoked"),
        ("residents.leave", "residents.left"),
        ("sites.open", "sites.already_open"),
        ("sync.settle", "sync.already_settled"),
        ("sync.settle", "sync.not_to_settle"),
    }
)


def already(
    session: Session, name: str, reason: str, payload: Fields, facts: Fields
) -> Already | None:
    """Whether a refusal needs nobody: done elsewhere, or the same booking entered twice."""
    if (name, reason) in _ALREADY:
        return Already()
    if (name, reason) == ("bookings.book", "bookings.taken") and not payload.get("repeat"):
        return _same_booking(session, payload, facts)
    return None


def perhaps(session: Session, reason: str, site: str, facts: Fields) -> Already | None:
    """The thing that bears the same number or name; a person says whether it is the same."""
    if reason == "residents.ice_taken":
        here = (Resident.site == site, Resident.ice == facts["ice"], Resident.left_on.is_(None))
        found = session.scalar(select(Resident.id).where(*here))
    elif reason == "sites.name_taken":
        rooms = select(Resource.id, Resource.name).where(Resource.site == site, Resource.active)
        named = (r.id for r in session.execute(rooms) if fold(r.name) == fold(facts["name"]))
        found = next(named, None)
    else:
        return None
    return Already(found) if found else None


def _same_booking(session: Session, payload: Fields, facts: Fields) -> Already | None:
    """The booking that stands against it, where it is for the same people at the same time."""
    zone = zone_of(session, site=payload["site"])
    starts, ends = (at_zone(datetime.fromisoformat(payload[k]), zone) for k in ("starts", "ends"))
    if (facts.get("starts"), facts.get("until")) != (starts, ends):
        return None
    rows = select(Booking.id, Booking.held_by).where(
        Booking.resource == UUID(payload["resource"]),
        Booking.starts == starts,
        Booking.ends == ends,
        Booking.state.in_(HOLDING),
    )
    same = (
        row.id for row in session.execute(rows) if fold(row.held_by) == fold(payload["held_by"])
    )
    found = next(same, None)
    return Already(found) if found else None
