"""Who did not come, who comes back, who lets others go first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.tickets import calling, desks, guards, line
from kiosk.tickets.calling_rules import rules_of
from kiosk.tickets.line import Moment, moment
from kiosk.tickets.model import Ticket
from kiosk.tickets.outlook import position, wait_of
from kiosk.tickets.refusals import AtCounter, NotWaiting, StillWaiting
from kiosk.tickets.rules import BEHIND, MOST_LET_PASS, RECALLS, turn_behind
from kiosk.tickets.states import ABSENT, CALLED, CLOSED, WAITING

NOBODY_CAME = "absent"
"""The outcome of a ticket whose holder never came."""


class MarkAbsent(Command, frozen=True, kw_only=True):
    """The person called did not come; `counts` unless it only takes a recall back."""

    v: int = 2
    ticket: UUID
    counts: bool = True


class ComeBack(Command, frozen=True, kw_only=True):
    """Somebody who was called in vain, or put aside, is back and queues again."""

    ticket: UUID


class LetPass(Command, frozen=True, kw_only=True):
    """Somebody who waits lets so many of the others go first."""

    ticket: UUID
    people: int = 2


@dataclass(frozen=True, slots=True)
class TicketPlaced:
    """A ticket's new place: `ahead` people before it, `estimate` minutes or None if unknown."""

    ticket: UUID
    label: str
    ahead: int
    estimate: int | None


def lift_uncounted(fields: dict[str, Any]) -> dict[str, Any]:
    """In the first version nobody counted how often somebody did not come."""
    return {**fields, "counts": False}


def mark_absent(session: Session, command: MarkAbsent) -> None:
    """Note that nobody came, and free the counter; after the last recall the ticket is closed."""
    here = moment(session, command.site, command.issued_at)
    ticket = guards.called_ticket(session, here, command.ticket)
    calling.leave_counter(session, ticket)
    ticket.state = ABSENT
    if not command.counts:
        return
    ticket.absences += 1
    if ticket.absences > RECALLS:
        ticket.state, ticket.outcome, ticket.closed_at = CLOSED, NOBODY_CAME, here.now


def forget_absence(ticket: Ticket) -> None:
    """It was noted by mistake that nobody came."""
    if ticket.state == ABSENT or ticket.outcome == NOBODY_CAME:
        ticket.absences = max(0, ticket.absences - 1)


def come_back(session: Session, command: ComeBack) -> TicketPlaced:
    """Queue again behind those who are next; raises StillWaiting, AtCounter or TicketClosed."""
    here = moment(session, command.site, command.issued_at)
    ticket = guards.ticket_of_today(session, here, command.ticket)
    _require_not_at_counter(ticket)
    if ticket.state == WAITING:
        raise StillWaiting(label=ticket.label)
    desks.require_open_later(session, here, desks.known_desk(ticket.service))
    ticket.state, ticket.counter, ticket.called_at = WAITING, None, None
    return _put(session, here, ticket, BEHIND)


def let_pass(session: Session, command: LetPass) -> TicketPlaced:
    """Stand so many places further back; raises NotWaiting or AtCounter."""
    people = checks.within("people", command.people, 1, MOST_LET_PASS)
    here = moment(session, command.site, command.issued_at)
    ticket = guards.ticket_of_today(session, here, command.ticket)
    _require_not_at_counter(ticket)
    if ticket.state != WAITING:
        raise NotWaiting(label=ticket.label)
    ahead = position(session, here, ticket.service, line.place(ticket))
    return _put(session, here, ticket, ahead + people)


def _require_not_at_counter(ticket: Ticket) -> None:
    if ticket.state == CALLED:
        raise AtCounter(label=ticket.label, counter=ticket.counter or 0)


def _put(session: Session, here: Moment, ticket: Ticket, people: int) -> TicketPlaced:
    """Give a waiting ticket the turn that so many of its queue go before."""
    services, mine = (ticket.service,), line.place(ticket)
    session.flush()
    others = [line.place(row) for row in line.waiting(session, here, services)]
    places = [place for place in others if place.id != mine.id]
    rules = rules_of(session, here.site)
    past = line.past_calls(session, here, services, [*places, mine], rules.run)
    ticket.turn_at = turn_behind(places, mine, people, past, here.now, rules)
    session.flush()
    placed = line.place(ticket)
    ahead, wait = position(session, here, ticket.service, placed), wait_of(session, here, placed)
    return TicketPlaced(ticket.id, ticket.label, ahead, wait.likely if wait else None)
