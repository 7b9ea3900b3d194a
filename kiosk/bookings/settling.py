"""What becomes of refused bookings: the same entered twice, and the ways of `conflicts`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.bookings import conflicts
from kiosk.bookings.model import Booking, BookingPass, BookingWish
from kiosk.bookings.states import HOLDING
from kiosk.core.clock import moment
from kiosk.core.settling import Fields, Fulfilled, MadeBy, Settling, Subject, as_id, text
from kiosk.core.text import fold
from kiosk.sites.queries import place_name, zone_of


def _subject(session: Session, payload: Fields, _result: Any, made: MadeBy) -> Subject:
    told = payload if "held_by" in payload else made(payload.get("booking")).payload
    row = session.get(Booking, wanted) if (wanted := as_id(payload.get("booking"))) else None
    zone = zone_of(session, site=text(payload, "site"))
    starts, ends = (moment(payload.get(k) or told.get(k), zone) for k in ("starts", "ends"))
    place = as_id(payload.get("resource") or told.get("resource"))
    who, resident = text(told, "held_by"), as_id(told.get("resident"))
    if row is not None:
        who, place, resident = row.held_by, place or row.resource, row.resident
        starts, ends = starts or row.starts, ends or row.ends
    room = place_name(session, place) if place else ""
    return Subject(who, room, starts, ends, resident)


def _same(
    session: Session, name: str, reason: str, payload: Fields, facts: Fields
) -> Fulfilled | None:
    """The booking that stands against it, where it is for the same people at the same time."""
    if (name, reason) != ("bookings.book", "bookings.taken") or payload.get("repeat"):
        return None
    zone = zone_of(session, site=payload["site"])
    starts, ends = (moment(payload[k], zone) for k in ("starts", "ends"))
    if (facts.get("starts"), facts.get("until")) != (starts, ends):
        return None
    rows = select(Booking.id, Booking.held_by).where(
        Booking.resource == UUID(payload["resource"]),
        Booking.starts == starts,
        Booking.ends == ends,
        Booking.state.in_(HOLDING),
    )
    holders = session.execute(rows)
    same = (row.id for row in holders if fold(row.held_by) == fold(payload["held_by"]))
    found = next(same, None)
    return Fulfilled(found) if found else None


SETTLING = Settling(
    subjects={"bookings": _subject},
    fulfilled=frozenset(
        {
            ("bookings.cancel", "bookings.cancelled"),
            ("bookings.cancel", "bookings.released"),
            ("bookings.cancel", "bookings.declined"),
            ("bookings.decline", "bookings.cancelled"),
            ("bookings.ask_again", "bookings.cancelled"),
            ("bookings.ask_again", "bookings.declined"),
            ("bookings.release", "bookings.cancelled"),
            ("bookings.end", "bookings.cancelled"),
            ("bookings.end", "bookings.released"),
        }
    ),
    same=_same,
    drawn={
        "bookings.book": ("tz_version", "as_meant", "member"),
        "bookings.move": ("tz_version", "as_meant"),
        "bookings.wish": ("tz_version", "as_meant"),
        "bookings.act_by_badge": ("tz_version", "as_meant"),
        "bookings.wait_by_badge": ("tz_version", "as_meant"),
    },
    hopeless=(
        r"bookings\.(ended|too_late|cancelled|released|declined|checked_in|approval_not_asked)",
    ),
    references={"booking": Booking, "booking_pass": BookingPass, "wish": BookingWish},
    touches={"bookings.move": "booking"},
    case=conflicts.case,
)
