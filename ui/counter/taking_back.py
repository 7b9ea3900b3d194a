"""What takes back what was done to tickets and counters, as they were seen before."""

from __future__ import annotations

from kiosk.core.command import Command
from kiosk.tickets.absence import MarkAbsent
from kiosk.tickets.commands import (
    CloseCounter,
    HoldTicket,
    OpenCounter,
    PauseCounter,
    TransferTicket,
)
from kiosk.tickets.desks import AS_SHIPPED
from kiosk.tickets.queries import CounterView, TicketView
from kiosk.tickets.reopening import ReopenTicket
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.states import ABSENT, AWAY, CALLED, PAUSED, SHUT
from kiosk.tickets.stopping import StopTickets


def recall(ticket: TicketView) -> Command:
    """Absent or put aside, as before it was called back."""
    if ticket.state == ABSENT:
        return MarkAbsent(ticket=ticket.id, counts=False)
    return HoldTicket(ticket=ticket.id)


def transfer(ticket: TicketView) -> Command:
    """In its former queue, with the papers that were ready."""
    return TransferTicket(
        ticket=ticket.id,
        service=ticket.service,
        procedure=ticket.procedure,
        ready=list(ticket.ready),
        note=ticket.note,
        papers_of=ticket.papers_of or AS_SHIPPED,
    )


def closing(ticket: TicketView) -> Command:
    """Where it was: in the queue, at its counter, aside or absent."""
    at = ticket.counter if ticket.state == CALLED else None
    return ReopenTicket(ticket=ticket.id, counter=at, absent=ticket.state == ABSENT)


def counter(before: CounterView | None, number: int) -> Command:
    """A counter as it was: shut where it was not open, else its services and who sat there."""
    if before is None or before.state == SHUT:
        return CloseCounter(counter=number)
    if before.state == PAUSED:
        return PauseCounter(counter=number, reason=before.reason)
    services = list(before.services)
    return OpenCounter(counter=number, services=services, agent=before.agent)


def resuming(queue: ServiceQueue) -> Command:
    """No more tickets of a desk again, for the reason that was given."""
    return StopTickets(service=queue.service, away=queue.state == AWAY, reason=queue.reason)
