"""A ticket that was closed or put aside by mistake, for as long as its holder is still near."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.tickets import guards
from kiosk.tickets.absence import forget_absence
from kiosk.tickets.ending import leg_to_take_back, take_back
from kiosk.tickets.line import Moment, moment
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.refusals import NotClosed, ReopenedTooLate
from kiosk.tickets.rules import REOPENS
from kiosk.tickets.states import ABSENT, CALLED, CLOSED, HELD, WAITING


class ReopenTicket(Command, frozen=True, kw_only=True):
    """Take the closing of a ticket back, within ten minutes, or that it is absent or aside.

    It is at `counter` again, which is not announced; without one it is put aside, or `absent` as
    it was. One that was never called waits where it waited. One that went on to another desk is
    back from it while that one has not called it.
    """

    ticket: UUID
    counter: int | None = None
    absent: bool = False


def reopen_ticket(session: Session, command: ReopenTicket) -> None:
    """The ticket is as it was; its time at the counter goes on since it was called."""
    here = moment(session, command.site, command.issued_at)
    ticket = guards.any_ticket_of_today(session, here, command.ticket)
    leg = leg_to_take_back(session, here, ticket)
    if leg is None:
        _require_ended(here, ticket)
    service = leg.service if leg else ticket.service
    called_at = leg.called_at if leg else ticket.called_at
    counter = None
    state = WAITING
    if called_at is not None:
        state = ABSENT if command.absent else HELD
        if command.counter is not None:
            counter, state = _seat(session, here, service, command.counter), CALLED
    if leg is not None:
        take_back(session, ticket, leg)
    if counter is not None:
        counter.ticket, ticket.counter = ticket.id, counter.number
    if not (command.absent and ticket.state == ABSENT):
        forget_absence(ticket)
    ticket.state, ticket.outcome, ticket.closed_at = state, "", None


def _require_ended(here: Moment, ticket: Ticket) -> None:
    if ticket.state in (HELD, ABSENT):
        return  # whoever comes is recalled at any hour
    if ticket.state != CLOSED or ticket.closed_at is None:
        raise NotClosed(label=ticket.label)
    if here.now - ticket.closed_at > REOPENS:
        raise ReopenedTooLate(label=ticket.label, minutes=int(REOPENS.total_seconds() // 60))


def _seat(session: Session, here: Moment, service: str, number: int) -> Counter:
    """The counter at which the ticket goes on, free and open for its service."""
    counter = guards.open_counter(session, here, number)
    guards.require_service(counter, service)
    guards.require_free(session, counter)
    return counter
