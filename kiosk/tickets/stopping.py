"""Giving no more tickets of a service today, and giving them again."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.tickets import line
from kiosk.tickets.desks import known_desk
from kiosk.tickets.line import moment
from kiosk.tickets.model import QueueStop


class StopTickets(Command, frozen=True, kw_only=True):
    """Give no more tickets of a service today; those who wait are still called.

    `away` says that its desk has left, for a `reason` that kiosk and display show.
    """

    service: str
    away: bool = False
    reason: str = ""


class ResumeTickets(Command, frozen=True, kw_only=True):
    """Give tickets of a service again."""

    service: str


@dataclass(frozen=True, slots=True)
class TicketsStopped:
    """How many wait and are to be told."""

    service: str
    waiting: int


def stop_tickets(session: Session, command: StopTickets) -> TicketsStopped:
    """No more tickets for today; saying it again changes the reason."""
    here = moment(session, command.site, command.issued_at)
    service = known_desk(command.service).code
    reason = checks.text("reason", command.reason)
    row = session.get(QueueStop, (here.site, service))
    if row is None:
        row = QueueStop(site=here.site, service=service)
        session.add(row)
    if row.day is None or row.day <= here.day:  # a late one says nothing of a later day
        row.day, row.since = here.day, here.now
        row.away, row.reason = command.away, reason
    waiting = sum(found.waiting for found in line.summary(session, here, (service,)))
    return TicketsStopped(service, waiting)


def resume_tickets(session: Session, command: ResumeTickets) -> None:
    """Tickets are given again, as far as the desk is here; nothing where none were stopped."""
    here = moment(session, command.site, command.issued_at)
    row = session.get(QueueStop, (here.site, known_desk(command.service).code))
    if row is not None and row.day <= here.day:
        session.delete(row)
