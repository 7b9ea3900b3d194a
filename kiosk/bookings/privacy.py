"""What bookings hold of people: who holds a room, and for what (loi 09-08)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking, BookingPass, BookingWish
from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy


def leave_hall(session: Session, today: date, now: datetime) -> None:
    """Take the bookings of past days out of the store of a machine at which nobody works.

    One that goes on past midnight is still in its room.
    """
    unsaid = {"synchronize_session": False}
    past = delete(Booking).where(Booking.day < today, Booking.ends <= now)
    session.execute(past, execution_options=unsaid)
    session.execute(delete(BookingWish).where(BookingWish.day < today), execution_options=unsaid)


def _is_over(booking: Any, cut: Cut) -> ColumnElement[bool]:
    return booking.ends <= cut.at  # type: ignore[no-any-return]


def _is_spent(bought: Any, cut: Cut) -> ColumnElement[bool]:
    return bought.valid_until < cut.day  # type: ignore[no-any-return]


HOLDERS = Personal(
    kind="bookings",
    setting="booking_days",
    why="who holds a room or a place, for those who are to find it, and for what is charged",
    held=(
        Names(Booking, ("held_by", "title", "note", "email"), _is_over, dated="ends"),
        Names(BookingWish, ("held_by", "title", "email"), _is_over, gone=True, dated="ends"),
        Names(BookingPass, ("held_by",), _is_spent, dated="valid_until"),
    ),
    said={
        "bookings.book": Said(("held_by", "title", "note", "email")),
        "bookings.wish": Said(("held_by", "title", "email")),
        "bookings.wait_by_badge": Said(("email",)),
        "bookings.add_pass": Said(("held_by",)),
    },
)
PRIVACY = Privacy(
    kinds=(HOLDERS,),
    plain={
        "booking": (
            *("site", "wall_starts", "wall_ends", "zone", "tz_version", "state", "kind"),
            *("member", "style", "language"),
        ),
        "booking_rule": ("site", "member", "rule"),
        "tariff": ("site", "kind", "member", "unit"),
        "booking_pass": ("site", "kind", "unit"),
        "booking_wish": (
            "site",
            "wall_starts",
            "wall_ends",
            "features",
            "kind",
            "state",
            "language",
        ),
        "bookings.book": ("repeat", "kind", "tz_version", "style", "member", "language"),
        "bookings.book =": ("",),
        "bookings.move": ("tz_version", "scope"),
        "bookings.move =": ("",),
        "bookings.act_by_badge": ("act", "tz_version"),
        "bookings.wait_by_badge": ("features", "tz_version"),
        "bookings.approve": ("scope",),
        "bookings.decline": ("scope",),
        "bookings.set_rule": ("member", "rule"),
        "bookings.set_tariff": ("member", "unit", "kind"),
        "bookings.add_pass": ("unit", "kind"),
        "bookings.cancel": ("scope",),
        "bookings.at_door": ("act",),
        "bookings.wish": ("features", "kind", "tz_version", "language"),
        "bookings.follow_law": ("zone", "tz_version"),
        "bookings.restore =": ("left_out",),
    },
    leave_hall=leave_hall,
)
