"""Which tickets a store may call: all of a queue, or only those it printed itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.base import LoggedCommand
from kiosk.store.enrolled import handed_over
from kiosk.tickets import leases, line
from kiosk.tickets.calling import CallTicket
from kiosk.tickets.calling_rules import rules_of
from kiosk.tickets.desks import name_of
from kiosk.tickets.leases import Lease
from kiosk.tickets.line import Moment, Own, moment_anywhere
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.refusals import Leased, NobodyWaiting, NotOurs


@dataclass(frozen=True, slots=True)
class Reach:
    """The services a call is about: of the `whole` ones every ticket, of the others its `own`."""

    alone: bool
    whole: tuple[str, ...]
    own: Own
    leases: dict[str, Lease]

    def includes(self, session: Session, ticket: Ticket) -> bool:
        """Whether the store may call the ticket."""
        if ticket.service in self.whole:
            return True
        mine = ticket.series in self.own.kinds
        return mine and (self.own.beyond is None or _taken(session, ticket) > self.own.beyond)

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
    beyond = handed_over(session) if command.alone else None
    return Reach(command.alone, tuple(whole), Own(tuple(own), command.series, beyond), held)


def next_ticket(session: Session, here: Moment, counter: Counter, reach: Reach) -> Ticket:
    """The ticket whose turn it is; raises NobodyWaiting, or why those who wait are not ours."""
    rules = rules_of(session, here.site, counter.number)
    found = line.next_waiting(session, here, reach.whole, reach.own, rules)
    if found is None and reach.own.services:
        either = (*reach.whole, *reach.own.services)
        found = line.next_waiting(session, here, either, rules=rules)
    ticket = session.get(Ticket, found) if found else None
    if ticket is None:
        raise NobodyWaiting(counter=counter.number)
    if not reach.includes(session, ticket):
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
    if not reach.includes(session, ticket):
        raise reach.refusal(ticket)


def within_reach(session: Session, *, command: CallTicket, ticket: UUID) -> bool:
    """Whether the store that calls may call a ticket, being cut off if the command says so."""
    row = session.get(Ticket, ticket)
    here = moment_anywhere(session, command.site, command.issued_at)
    if row is None:
        return False
    return reach_of(session, here, command, (row.service,)).includes(session, row)


def _taken(session: Session, ticket: Ticket) -> int:
    """The number of the command of this store that took a ticket, whose id it bears; else 0."""
    return session.scalar(select(LoggedCommand.n).where(LoggedCommand.id == ticket.id)) or 0


def leased(lease: Lease) -> Leased:
    """The queue is another store's."""
    return Leased(service=name_of(lease.service), counter=lease.counter, station=lease.station)
