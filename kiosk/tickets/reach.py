"""Which tickets a store may call: all of a queue, or only those it printed itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.tickets import leases, line
from kiosk.tickets.calling import CallTicket
from kiosk.tickets.desks import name_of
from kiosk.tickets.leases import Lease
from kiosk.tickets.line import Moment, moment_anywhere
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.refusals import Leased, NobodyWaiting, NotOurs


@dataclass(frozen=True, slots=True)
class Reach:
    """The services a call is about: those of `own` only for tickets of the store's series."""

    alone: bool
    series: str
    whole: tuple[str, ...]
    own: tuple[str, ...]
    leases: dict[str, Lease]

    def includes(self, ticket: Ticket) -> bool:
        """Whether the store may call the ticket."""
        return ticket.service in self.whole or bool(self.series and ticket.series == self.series)

    def refusal(self, ticket: Ticket) -> NotOurs | Leased:
        """Why the store may not call the ticket."""
        if self.alone:
            return NotOurs(label=ticket.label)
        return leased(self.leases[ticket.service])


def reach_of(
    session: Session, here: Moment, command: CallTicket, services: Collection[str]
) -> Reach:
    """What the store that calls may call of some queues, now that it is cut off or is not."""
    held = leases.live(session, here, services)
    whole: list[str] = []
    own: list[str] = []
    for service in services:
        lease = held.get(service)
        mine = lease is not None and lease.station == command.holder and lease.confirmed
        others = lease is not None and lease.station != command.holder
        (whole if mine or not (command.alone or others) else own).append(service)
    return Reach(command.alone, command.series, tuple(whole), tuple(own), held)


def next_ticket(session: Session, here: Moment, counter: Counter, reach: Reach) -> Ticket:
    """The ticket whose turn it is; raises NobodyWaiting, or why those who wait are not ours."""
    found = line.next_waiting(session, here, reach.whole, reach.own, reach.series)
    if found is None and reach.own:
        found = line.next_waiting(session, here, (*reach.whole, *reach.own))
    ticket = session.get(Ticket, found) if found else None
    if ticket is None:
        raise NobodyWaiting(counter=counter.number)
    if not reach.includes(ticket):
        raise reach.refusal(ticket)
    return ticket


def require_reach(session: Session, here: Moment, command: CallTicket, ticket: Ticket) -> None:
    """The store may call this ticket.

    What a store called while it was cut off has happened: it is not judged again by leases that
    went to another one meanwhile.
    """
    if command.alone and command.decided:
        return
    reach = reach_of(session, here, command, (ticket.service,))
    if not reach.includes(ticket):
        raise reach.refusal(ticket)


def within_reach(session: Session, *, command: CallTicket, ticket: UUID) -> bool:
    """Whether the store that calls may call a ticket, being cut off if the command says so."""
    row = session.get(Ticket, ticket)
    here = moment_anywhere(session, command.site, command.issued_at)
    return row is not None and reach_of(session, here, command, (row.service,)).includes(row)


def leased(lease: Lease) -> Leased:
    """The queue is another store's."""
    return Leased(service=name_of(lease.service), counter=lease.counter, station=lease.station)
