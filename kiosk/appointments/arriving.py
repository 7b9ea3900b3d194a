"""Who comes for their appointment has a ticket with its hour, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.appointments.booking import found, hour_of
from kiosk.appointments.model import Appointment
from kiosk.appointments.refusals import ArrivedAlready, Cancelled, NotToday
from kiosk.appointments.states import ARRIVED, CANCELLED
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.ids import derived_id
from kiosk.core.machine import Fields
from kiosk.sites.options import options
from kiosk.sites.queries import zone_of
from kiosk.tickets.calling_rules import rules_of
from kiosk.tickets.queries import get as get_ticket

TAKES = "tickets.take"


class ArriveForAppointment(Command, frozen=True, kw_only=True):
    """The person of an appointment is here."""

    appointment: UUID


@dataclass(frozen=True, slots=True)
class Arrival:
    """The ticket of an appointment; `due_at` is its hour, none for who came too late to keep it.

    Who is early is called from `called_from` on, or before where nobody else waits.
    """

    appointment: UUID
    ticket: UUID
    service: str
    procedure: str
    language: str
    starts: datetime
    due_at: datetime | None
    called_from: datetime | None


def arrive(session: Session, command: ArriveForAppointment) -> Arrival:
    """Note who has come today, also one that was missed; too late, they wait as walk-ins do.

    Raises NotToday, Cancelled, ArrivedAlready.
    """
    row = found(session, command.site, command.appointment)
    now, ticket = command.issued_at, derived_id(command.id, TAKES)
    if row.state == ARRIVED and row.ticket != ticket:
        taken = get_ticket(session, ticket=row.ticket) if row.ticket else None
        raise ArrivedAlready(label=taken.label if taken else "")
    if row.state == CANCELLED:
        raise Cancelled(day=row.day, at=hour_of(session, row))
    if row.day != business_day(now, zone_of(session, site=row.site)):
        raise NotToday(day=row.day, at=hour_of(session, row))
    kept = options(session, site=row.site).number("appointment_minutes")
    late = now > row.starts + timedelta(minutes=kept)
    row.state, row.ticket, row.arrived_at = ARRIVED, ticket, now
    early = row.starts - rules_of(session, row.site).early
    return _arrival(row, ticket, late=late, called_from=early if now < early else None)


def ticket_of(command: Any, result: Any) -> Iterable[tuple[str, Fields]]:
    """Whoever arrives takes a ticket of their desk; a result that was logged is plain."""
    said = result if isinstance(result, Arrival) else msgspec.convert(result, Arrival)
    fields = {
        "service": said.service,
        "procedure": said.procedure,
        "language": said.language,
        "appointment": command.appointment,
        "due_at": said.due_at,
    }
    return [(TAKES, fields)]


def _arrival(
    row: Appointment, ticket: UUID, *, late: bool, called_from: datetime | None
) -> Arrival:
    return Arrival(
        appointment=row.id,
        ticket=ticket,
        service=row.service,
        procedure=row.procedure,
        language=row.language,
        starts=row.starts,
        due_at=None if late else row.starts,
        called_from=called_from,
    )
