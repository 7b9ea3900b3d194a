"""Bringing a ticket to a counter, and letting it leave."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.command import Command
from kiosk.tickets.line import Moment
from kiosk.tickets.model import CALLED, Counter, Ticket, TicketCall


@dataclass(frozen=True, slots=True)
class TicketCalled:
    """The ticket that is now at a counter."""

    ticket: UUID
    label: str
    service: str
    counter: int


def already_called(session: Session, command: Command) -> TicketCalled | None:
    """What a call or recall that was carried out before has announced."""
    call = session.get(TicketCall, command.id)
    return TicketCalled(call.ticket, call.label, call.service, call.counter) if call else None


def bring(ticket: Ticket, counter: Counter, here: Moment) -> None:
    """The ticket is at the counter from now on."""
    ticket.state, ticket.counter, ticket.called_at = CALLED, counter.number, here.now
    counter.ticket = ticket.id


def announce(
    session: Session,
    command: Command,
    here: Moment,
    ticket: Ticket,
    counter: Counter,
    kind: str,
) -> TicketCalled:
    """Show and say the ticket; a `kind` of "call" counts for the order of the queue."""
    ticket.calls += 1
    session.add(
        TicketCall(
            id=command.id,
            site=here.site,
            day=here.day,
            ticket=ticket.id,
            label=ticket.label,
            service=ticket.service,
            counter=counter.number,
            at=here.now,
            kind=kind,
        )
    )
    return TicketCalled(ticket.id, ticket.label, ticket.service, counter.number)


def leave_counter(session: Session, ticket: Ticket) -> None:
    """The counter that has the ticket, if any, is free."""
    if ticket.state != CALLED:
        return
    counter = session.get(Counter, (ticket.site, ticket.counter))
    if counter is not None and counter.ticket == ticket.id:
        counter.ticket = None
