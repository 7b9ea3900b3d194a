"""Who comes tomorrow is reminded, by the store that told them of their appointment."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.appointments.model import Appointment
from kiosk.appointments.queries import AppointmentView, some
from kiosk.appointments.states import BOOKED
from kiosk.appointments.telling import APPOINTMENT, REMINDER, message_id, tell
from kiosk.core.ids import derived_id
from kiosk.notifications.outbox import find
from kiosk.notifications.queries import told_of

BEFORE = timedelta(hours=24)
FRESH = timedelta(hours=12)
"""Who made it less than so long before the reminder knows without."""

# Built once: windows ask every minute.
_SOON = select(Appointment.id).where(
    Appointment.site == bindparam("at"),
    Appointment.day.between(bindparam("first"), bindparam("last")),
    Appointment.state == BOOKED,
    Appointment.email != "",
    Appointment.starts > bindparam("now"),
    Appointment.starts <= bindparam("until"),
)


def due(session: Session, *, site: str, station: str, now: datetime) -> list[AppointmentView]:
    """Whom to remind: those alone that this station has told of their appointment.

    Another station of the site reminds those that it has told.
    """
    until, day = now + BEFORE, timedelta(days=1)
    values: dict[str, Any] = {"at": site, "now": now, "until": until}
    values |= {"first": (now - day).date(), "last": (until + day).date()}
    soon = list(session.scalars(_SOON, values))
    own = told_of(session, station=station, about=APPOINTMENT, subjects=soon) if soon else set()
    found = some(session, appointments=[each for each in soon if each in own])
    return [one for one in found if _is_due(session, one)]


def remind(session: Session, *, site: str, station: str, now: datetime) -> int:
    """Have their reminders wait to be sent; how many are new."""
    wanted = due(session, site=site, station=station, now=now)
    for one in wanted:
        tell(session, one, REMINDER, {}, by=_of_hour(one), station=station, now=now)
    return len(wanted)


def _is_due(session: Session, one: AppointmentView) -> bool:
    if one.asked_at > one.starts - BEFORE - FRESH:
        return False
    return find(session, message=message_id(_of_hour(one), REMINDER, one.email)) is None


def _of_hour(one: AppointmentView) -> UUID:
    """An appointment that moves is reminded of its new hour."""
    return derived_id(one.id, f"{one.starts:%Y-%m-%dT%H:%M}")
