"""A ticket whose holder goes away, and says so."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.tickets import guards
from kiosk.tickets.line import moment
from kiosk.tickets.refusals import CalledAlready
from kiosk.tickets.states import CALLED, CLOSED

ABANDONED = "abandoned"


class GiveUpTicket(Command, frozen=True, kw_only=True):
    """Leave the queue: nobody is called with that ticket any more."""

    ticket: UUID


def give_up_ticket(session: Session, command: GiveUpTicket) -> None:
    """Close a ticket that is at no counter; one that is called is its agent's to close."""
    here = moment(session, command.site, command.issued_at)
    ticket = guards.any_ticket_of_today(session, here, command.ticket)
    if ticket.state == CLOSED:
        return
    if ticket.state == CALLED:
        raise CalledAlready(label=ticket.label, counter=ticket.counter or 0)
    ticket.state, ticket.outcome, ticket.closed_at = CLOSED, ABANDONED, here.now
