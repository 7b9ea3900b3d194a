"""What bookings hold of people: who holds a room, and for what (loi 09-08)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.registry import Privacy


def leave_hall(session: Session, today: date, now: datetime) -> None:
    """Take the bookings of past days out of the store of a machine at which nobody works.

    One that goes on past midnight is still in its room.
    """
    past = delete(Booking).where(Booking.day < today, Booking.ends <= now)
    session.execute(past, execution_options={"synchronize_session": False})


def _is_over(booking: Any, cut: Cut) -> ColumnElement[bool]:
    return booking.ends <= cut.at  # type: ignore[no-any-return]


HOLDERS = Personal(
    kind="bookings",
    setting="booking_days",
    why="who holds a room or a place, for those who are to find it, and for what is charged",
    held=(Names(Booking, ("held_by", "title"), _is_over, dated="ends"),),
    said={"bookings.book": Said(("held_by", "title"))},
)
PRIVACY = Privacy(
    kinds=(HOLDERS,),
    plain={
        "booking": ("site", "wall_starts", "wall_ends", "zone", "tz_version", "state", "kind"),
        "bookings.book": ("repeat", "kind", "tz_version"),
        "bookings.move": ("tz_version",),
        "bookings.cancel": ("scope",),
        "bookings.follow_law": ("zone", "tz_version"),
        "bookings.restore =": ("left_out",),
    },
    leave_hall=leave_hall,
)
