"""What appointments hold of people (loi 09-08)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete
from sqlalchemy.orm import Session

from kiosk.appointments.model import Appointment
from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    return row.day < cut.day  # type: ignore[no-any-return]


HOLDERS = Personal(
    kind="tickets",
    setting="ticket_days",
    why="who comes to which desk at which hour, and how to reach them if it changes",
    held=(
        Names(Appointment, ("name", "company", "phone", "email", "person"), _is_over, dated="day"),
    ),
    said={
        "appointments.book": Said(("name", "company", "phone", "email")),
        "appointments.book_by_badge": Said(("email",)),
    },
)


def leave_hall(session: Session, today: date, now: datetime) -> None:
    """Take the appointments of past days out of the store of a machine where nobody works."""
    del now
    past = delete(Appointment).where(Appointment.day < today)
    session.execute(past, execution_options={"synchronize_session": False})


PRIVACY = Privacy(
    kinds=(HOLDERS,),
    plain={
        "appointment": (
            "site",
            "service",
            "procedure",
            "wall_starts",
            "tz_version",
            "language",
            "state",
            "code",
        ),
        "appointment_hours": ("site", "service"),
        "appointments.set_hours": ("service",),
        "appointments.book": ("service", "procedure", "language", "tz_version"),
        "appointments.book =": ("code",),
        "appointments.book_by_badge": ("service", "procedure", "language", "tz_version"),
        "appointments.book_by_badge =": ("code",),
        "appointments.move": ("tz_version",),
        "appointments.move =": ("code",),
        "appointments.arrive =": ("service", "procedure", "language"),
        "appointments.follow_law": ("zone", "tz_version"),
    },
    leave_hall=leave_hall,
)
