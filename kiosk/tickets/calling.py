"""Bringing a ticket to a counter, and letting it leave."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.store.changes import touch
from kiosk.tickets import desks, guards
from kiosk.tickets.line import CALL, Moment
from kiosk.tickets.model import Counter, Ticket, TicketCall
from kiosk.tickets.states import CALLED, HELD, WAITING


class CallTicket(Command, frozen=True, kw_only=True):
    """Call the next ticket of a counter's services, or `ticket` out of turn.

    The edge says who calls: `holder` is the store's name at the centre, `series` that of its
    tickets, `alone` whether it is cut off. `decided` when `ticket` is the one that was called.
    """

    counter: int
    service: str = ""
    ticket: UUID | None = None
    alone: bool = False
    series: str = ""
    holder: str = ""
    decided: bool = False


@dataclass(frozen=True, slots=True)
class TicketCalled:
    """The ticket that is now at a counter."""

    ticket: UUID
    label: str
    service: str
    counter: int


_TABLE: Table = TicketCall.__table__  # type: ignore[assignment]
_INSERT = insert(_TABLE)


def already_called(session: Session, command: Command) -> TicketCalled | None:
    """What a call or recall that was carried out before has announced."""
    row = session.get(TicketCall, command.id)
    return TicketCalled(row.ticket, row.label, row.service, row.counter) if row else None


def services_called(counter: Counter, service: str) -> tuple[str, ...]:
    """The counter's services, or the one that was asked for."""
    if not service:
        return tuple(counter.services.split())
    code = desks.known_desk(service).code
    guards.require_service(counter, code)
    return (code,)


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
    row = {
        "id": command.id,
        "site": here.site,
        "day": here.day,
        "ticket": ticket.id,
        "label": ticket.label,
        "service": ticket.service,
        "counter": counter.number,
        "at": here.now,
        "kind": kind,
    }
    session.connection().execute(_INSERT, row)
    touch(session, _TABLE.name)
    return TicketCalled(ticket.id, ticket.label, ticket.service, counter.number)


def leave_counter(session: Session, ticket: Ticket) -> None:
    """The counter that has the ticket, if any, is free."""
    if ticket.state != CALLED:
        return
    counter = session.get(Counter, (ticket.site, ticket.counter))
    if counter is not None and counter.ticket == ticket.id:
        counter.ticket = None


def take_back(session: Session, call: TicketCall, ticket: Ticket) -> None:
    """The call was not made: the ticket waits where it was, or aside if it had been called."""
    leave_counter(session, ticket)
    ticket.calls -= 1
    ticket.state = WAITING if call.kind == CALL else HELD
    if call.kind == CALL:
        ticket.counter = ticket.called_at = None
    session.delete(call)


def standing_call(session: Session, call_id: UUID, site: str) -> tuple[TicketCall, Ticket] | None:
    """A call and its ticket, while the ticket is at the counter to which that call brought it."""
    call = session.get(TicketCall, call_id)
    ticket = session.get(Ticket, call.ticket) if call and call.site == site else None
    if call is None or ticket is None or ticket.state != CALLED:
        return None
    since = (ticket.counter, ticket.called_at)
    return (call, ticket) if since == (call.counter, call.at) else None
