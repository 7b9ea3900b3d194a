"""The services that a command serves at: an agent is bound to theirs.

What is at an agent's own counter they may always end, also once the service is no longer theirs:
nobody else would. A ticket may be sent on to any service.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import catalogue
from kiosk.core.command import Command
from kiosk.tickets.ending import leg_to_take_back
from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.model import Counter, Ticket

Services = tuple[str, ...]


def of_ticket(session: Session, command: Any) -> Services:
    """Those of a ticket that is given."""
    return _of(session, command, command.ticket)


def of_reopened(session: Session, command: Any) -> Services:
    """Those of the ticket, or of the desk that it would be back at."""
    row = session.get(Ticket, command.ticket)
    if row is not None and row.site == command.site:
        here = moment_anywhere(session, command.site, command.issued_at)
        if (leg := leg_to_take_back(session, here, row)) is not None:
            return (leg.service,)
    return of_ticket(session, command)


def of_call(session: Session, command: Any) -> Services:
    """Those of the ticket or the service that is called for, or all that the counter serves."""
    if command.ticket is not None:
        return _of(session, command, command.ticket)
    if command.service:
        return _codes(command.service)
    counter = _counter(session, command, command.counter)
    return tuple(counter.services.split()) if counter else ()


def of_recall(session: Session, command: Any) -> Services:
    """Those of the ticket that is given, or of the one at the counter."""
    if command.ticket is not None:
        return _of(session, command, command.ticket)
    counter = _counter(session, command, command.counter)
    return _of(session, command, counter.ticket) if counter and counter.ticket else ()


def of_counter(_session: Session, command: Any) -> Services:
    """Those that a counter opens for."""
    return _codes(*command.services)


def of_service(_session: Session, command: Any) -> Services:
    """The one that is given."""
    return _codes(command.service)


def _of(session: Session, command: Command, ticket: UUID) -> Services:
    row = session.get(Ticket, ticket)
    if row is None or row.site != command.site or _is_theirs(session, command, row):
        return ()
    return (row.service,)


def _is_theirs(session: Session, command: Command, ticket: Ticket) -> bool:
    """Whether the ticket is at the counter of whoever acts."""
    if ticket.counter is None:
        return False
    counter = _counter(session, command, ticket.counter)
    return counter is not None and (counter.ticket, counter.agent) == (ticket.id, command.actor)


def _counter(session: Session, command: Command, number: int) -> Counter | None:
    return session.get(Counter, (command.site, number))


def _codes(*typed: str) -> Services:
    """What names no desk is refused by the function of the command."""
    return tuple(desk.code for desk in map(catalogue.find_desk, typed) if desk is not None)
