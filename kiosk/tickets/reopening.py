"""A ticket that was closed or put aside by mistake, for as long as its holder is still near."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.tickets import guards
from kiosk.tickets.line import Moment, moment
from kiosk.tickets.model import Ticket
from kiosk.tickets.refusals import NotClosed, ReopenedTooLate
from kiosk.tickets.rules import REOPENS
from kiosk.tickets.states import ABSENT, CALLED, CLOSED, HELD, WAITING


class ReopenTicket(Command, frozen=True, kw_only=True):
    """Take the closing of a ticket back, within ten minutes, or that it is absent or aside.

    It is at `counter` again, which is not announced; without one it is put aside, or `absent` as
    it was. One that was never called waits where it waited.
    """

    ticket: UUID
    counter: int | None = None
    absent: bool = False


def reopen_ticket(session: Session, command: ReopenTicket) -> None:
    """The ticket is as it was; its time at the counter goes on since it was called."""
    here = moment(session, command.site, command.issued_at)
    ticket = guards.any_ticket_of_today(session, here, command.ticket)
    _require_ended(here, ticket)
    aside = ABSENT if command.absent else HELD
    state = _seat(session, here, ticket, command.counter, aside)
    ticket.state, ticket.outcome, ticket.closed_at = state, "", None


def _require_ended(here: Moment, ticket: Ticket) -> None:
    if ticket.state in (HELD, ABSENT):
        return  # whoever comes is recalled at any hour
    if ticket.state != CLOSED or ticket.closed_at is None:
        raise NotClosed(label=ticket.label)
    if here.now - ticket.closed_at > REOPENS:
        raise ReopenedTooLate(label=ticket.label, minutes=int(REOPENS.total_seconds() // 60))


def _seat(session: Session, here: Moment, ticket: Ticket, number: int | None, aside: str) -> str:
    """Where the ticket goes on, and its state there."""
    if ticket.called_at is None:
        return WAITING
    if number is None:
        return aside
    counter = guards.open_counter(session, here, number)
    guards.require_service(counter, ticket.service)
    guards.require_free(session, counter)
    counter.ticket, ticket.counter = ticket.id, counter.number
    return CALLED
