"""What must hold before a ticket or a counter changes, and the refusals when it does not."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.tickets.desks import name_of
from kiosk.tickets.line import Moment
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.refusals import (
    CalledAlready,
    CounterBusy,
    CounterClosed,
    CounterPaused,
    NotCalled,
    NotServedHere,
    NotYours,
    OtherAgent,
    PastTicket,
    TicketClosed,
    UnknownCounter,
    UnknownTicket,
)
from kiosk.tickets.states import CALLED, CLOSED, PAUSED, SHUT

LAST_COUNTER = 99


def any_ticket_of_today(session: Session, here: Moment, ticket_id: UUID) -> Ticket:
    """A ticket of the day."""
    ticket = session.get(Ticket, ticket_id)
    if ticket is None or ticket.site != here.site:
        raise UnknownTicket(ticket=str(ticket_id))
    if ticket.day != here.day:
        raise PastTicket(label=ticket.label, day=ticket.day)
    return ticket


def ticket_of_today(session: Session, here: Moment, ticket_id: UUID) -> Ticket:
    """A ticket of the day that is not closed."""
    ticket = any_ticket_of_today(session, here, ticket_id)
    if ticket.state == CLOSED:
        raise TicketClosed(label=ticket.label)
    return ticket


def called_ticket(session: Session, here: Moment, ticket_id: UUID) -> Ticket:
    """A ticket of the day that is at a counter."""
    ticket = ticket_of_today(session, here, ticket_id)
    if ticket.state != CALLED:
        raise NotCalled(label=ticket.label)
    return ticket


def require_never_called(ticket: Ticket) -> None:
    """Nobody came to a counter with the ticket."""
    if ticket.called_at is not None or ticket.came_at is not None:
        raise CalledAlready(label=ticket.label, counter=ticket.counter or 0)


def find_counter(session: Session, here: Moment, number: int) -> Counter | None:
    """The row of a counter from 1 to 99."""
    checks.within("counter", number, 1, LAST_COUNTER)
    return session.get(Counter, (here.site, number))


def known_counter(session: Session, here: Moment, number: int) -> Counter:
    """A counter that was opened one day."""
    if counter := find_counter(session, here, number):
        return counter
    raise UnknownCounter(counter=number)


def is_open(counter: Counter, here: Moment) -> bool:
    """Whether a counter was opened today and not closed; a pause keeps it open.

    A counter that nobody closed in the evening is closed the next morning.
    """
    return counter.state != SHUT and counter.day == here.day


def open_counter(session: Session, here: Moment, number: int) -> Counter:
    """A counter that was opened today and not closed."""
    counter = find_counter(session, here, number)
    if counter is None or not is_open(counter, here):
        raise CounterClosed(counter=number)
    return counter


def serving_counter(session: Session, here: Moment, number: int) -> Counter:
    """A counter that may call now."""
    counter = open_counter(session, here, number)
    if counter.state == PAUSED:
        raise CounterPaused(counter=number)
    return counter


def require_free(session: Session, counter: Counter) -> None:
    """No ticket is at the counter."""
    if counter.ticket is not None:
        there = session.get(Ticket, counter.ticket)
        raise CounterBusy(counter=counter.number, label=there.label if there else "")


def require_seat(counter: Counter, agent: str) -> None:
    """Nobody else sits at the open counter."""
    if counter.agent != agent:
        raise OtherAgent(counter=counter.number, agent=counter.agent)


def require_service(counter: Counter, service: str) -> None:
    """The counter is open for that service."""
    if service not in counter.services.split():
        raise NotServedHere(counter=counter.number, service=name_of(service))


def require_not_elsewhere(ticket: Ticket, counter: Counter) -> None:
    """The ticket is not at another counter."""
    if ticket.state == CALLED and ticket.counter is not None and ticket.counter != counter.number:
        raise NotYours(label=ticket.label, counter=ticket.counter)
