"""What is to be told of an appointment, written in the transaction of what causes it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.appointments.queries import AppointmentView, get
from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.machine import Machine
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.states import EMAIL

APPOINTMENT, REMINDER = "appointment", "reminder"
"""What a message is about: an appointment as it stands, or that it is tomorrow."""
FIRST = "first"
"""In its fields: whether nobody was told of it before."""
MADE = frozenset({"appointments.book", "appointments.book_by_badge"})
CHANGED = frozenset({"appointments.move", "appointments.cancel", "appointments.cancel_by_badge"})


def of_appointments(session: Session, machine: Machine, done: Outcome) -> None:
    """Have whoever left an address told of their appointment: made, moved or called off."""
    if done.name not in MADE | CHANGED:
        return
    command = done.command
    wanted: UUID = command.id if done.name in MADE else command.appointment
    found = get(session, appointment=wanted)
    if found is None or not found.email:
        return
    fields = {FIRST: True} if done.name in MADE else {}
    tell(
        session,
        found,
        APPOINTMENT,
        fields,
        by=command.id,
        station=machine.name,
        now=command.issued_at,
    )


def tell(
    session: Session,
    about: AppointmentView,
    kind: str,
    fields: Mapping[str, object],
    *,
    by: UUID,
    station: str,
    now: datetime,
) -> None:
    """Have one message wait; the same twice is one."""
    enqueue(
        session,
        Telling(EMAIL, about.email, kind, about.id, about.language, fields),
        id=message_id(by, kind, about.email),
        station=station,
        now=now,
    )


def message_id(by: UUID, kind: str, address: str) -> UUID:
    """The id of the message that something causes."""
    return derived_id(by, f"{EMAIL} {kind} {address}")
