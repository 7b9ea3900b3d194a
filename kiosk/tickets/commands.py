"""Changes to tickets and counters."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.tickets import calling, desks, guards, line, reach, taking
from kiosk.tickets.calling import CallTicket, TicketCalled
from kiosk.tickets.line import CALL, RECALL, Moment, moment
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.outlook import minutes, outlook, position
from kiosk.tickets.pace import SERVED
from kiosk.tickets.refusals import (
    CounterClosed,
    NotCalled,
    NothingToRecall,
    QueueTooLong,
    SameService,
)
from kiosk.tickets.rules import Place
from kiosk.tickets.states import ABSENT, CLOSED, HELD, OPEN, PAUSED, SHUT, WAITING
from kiosk.tickets.taking import TakeTicket

MISTAKE = "mistake"
"""Taken by mistake: nobody waits with that number, which is not given again."""
OUTCOMES = (*SERVED, "absent", "abandoned", MISTAKE)


class UncallTicket(Command, frozen=True, kw_only=True):
    """Take back the call of that id, which the centre never confirmed."""

    call: UUID


class RecallTicket(Command, frozen=True, kw_only=True):
    """Announce again the ticket at a counter, or an absent or held one given by id."""

    counter: int
    ticket: UUID | None = None


class HoldTicket(Command, frozen=True, kw_only=True):
    """Put a called ticket aside (a paper to fetch); it can be recalled."""

    ticket: UUID


class MarkAbsent(Command, frozen=True, kw_only=True):
    """The person called did not come."""

    ticket: UUID


class TransferTicket(Command, frozen=True, kw_only=True):
    """Send a ticket to the queue of another service, keeping its number and its time.

    `procedure` and `ready` are of that service, as for one that is sent back.
    """

    ticket: UUID
    service: str
    procedure: str = ""
    ready: list[int] = []  # noqa: RUF012


class CloseTicket(Command, frozen=True, kw_only=True):
    """The person was served, or sent on; or the ticket was taken by mistake and never called."""

    ticket: UUID
    outcome: str = "done"


class OpenCounter(Command, frozen=True, kw_only=True):
    """Start serving at a counter for some services; `agent` is the actor unless given.

    `over` takes the seat of a colleague who left the counter open: its ticket stays.
    """

    counter: int
    services: list[str]
    agent: str = ""
    over: bool = False


class PauseCounter(Command, frozen=True, kw_only=True):
    """Stop calling for a while; opening again resumes."""

    counter: int


class CloseCounter(Command, frozen=True, kw_only=True):
    """Stop serving; refused while a ticket is at the counter."""

    counter: int


@dataclass(frozen=True, slots=True)
class TicketTaken:
    """A place in a queue: `ahead` people before it, `estimate` minutes or None if unknown."""

    ticket: UUID
    label: str
    ahead: int
    estimate: int | None


def take_ticket(session: Session, command: TakeTicket) -> TicketTaken:
    """Draw the next number of the service; refused when its desk is not here now.

    Refused too when those who wait fill the time until it leaves.
    """
    here = moment(session, command.site, command.issued_at)
    if known := session.get(Ticket, command.id):
        ahead = position(session, here, known.service, line.place(known))
        estimate = minutes(session, here, known.service, ahead)
        return TicketTaken(known.id, known.label, ahead, estimate)
    desk = desks.known_desk(command.service)
    row = taking.checked(desk, here, command)
    if command.decided and command.number:
        # Printed already: nobody is told how long the wait will be a second time.
        label = taking.write(session, desk, row, command.number, printed=True)
        return TicketTaken(command.id, label, 0, None)
    taking.require_number(session, desk, row, command.number)
    hours = desks.require_open(session, here, desk)
    place = Place(command.id, bool(command.priority), here.now)
    seconds = desks.seconds_left(hours, here.at)
    seen = outlook(session, here, desk.code, place, seconds)
    if seen.left == 0:
        closes = hours.spans[-1].closes
        raise QueueTooLong(service=desk.name.fr, ahead=seen.ahead, closes=closes)
    label = taking.write(session, desk, row, command.number)
    return TicketTaken(command.id, label, seen.ahead, seen.estimate)


def call_ticket(session: Session, command: CallTicket) -> TicketCalled:
    """Bring the next ticket, or a given one out of turn, to a free counter."""
    if known := calling.already_called(session, command):
        return known
    here = moment(session, command.site, command.issued_at)
    counter = guards.serving_counter(session, here, command.counter)
    services = calling.services_called(counter, command.service)
    ticket = None
    if command.ticket is not None:
        ticket = guards.ticket_of_today(session, here, command.ticket)
        guards.require_not_elsewhere(ticket, counter)
        guards.require_service(counter, ticket.service)
        reach.require_reach(session, here, command, ticket)
    guards.require_free(session, counter)
    if ticket is None:
        may_call = reach.reach_of(session, here, command, services)
        ticket = reach.next_ticket(session, here, counter, may_call)
    kind = CALL if ticket.state == WAITING else RECALL
    calling.bring(ticket, counter, here)
    return calling.announce(session, command, here, ticket, counter, kind)


def recall_ticket(session: Session, command: RecallTicket) -> TicketCalled:
    """Announce the ticket at the counter again, or bring back an absent or held one."""
    if known := calling.already_called(session, command):
        return known
    here = moment(session, command.site, command.issued_at)
    counter = guards.serving_counter(session, here, command.counter)
    wanted = command.ticket or counter.ticket
    if wanted is None:
        raise NothingToRecall(counter=counter.number)
    ticket = guards.ticket_of_today(session, here, wanted)
    if ticket.state == WAITING:
        raise NotCalled(label=ticket.label)
    if ticket.id != counter.ticket:
        guards.require_not_elsewhere(ticket, counter)
        guards.require_service(counter, ticket.service)
        guards.require_free(session, counter)
        calling.bring(ticket, counter, here)
    return calling.announce(session, command, here, ticket, counter, RECALL)


def uncall_ticket(session: Session, command: UncallTicket) -> None:
    """Put the ticket back; nothing where the call was refused or the ticket has moved on."""
    if found := calling.standing_call(session, command.call, command.site):
        calling.take_back(session, *found)


def hold_ticket(session: Session, command: HoldTicket) -> None:
    """Put the ticket aside and free its counter."""
    _put_aside(session, command, HELD)


def mark_absent(session: Session, command: MarkAbsent) -> None:
    """Note that nobody came, and free the counter."""
    _put_aside(session, command, ABSENT)


def transfer_ticket(session: Session, command: TransferTicket) -> None:
    """Put the ticket in another queue, where the time it was taken gives it its place.

    The procedure and the papers were those of the other desk, and go unless others are given.
    """
    here = moment(session, command.site, command.issued_at)
    desk = desks.known_desk(command.service)
    ticket = guards.ticket_of_today(session, here, command.ticket)
    if ticket.service == desk.code:
        raise SameService(label=ticket.label, service=desk.name.fr)
    procedure = desks.known_procedure(desk, command.procedure)
    ready = desks.papers_ready(desk, procedure, command.ready)
    desks.require_open_later(session, here, desk)
    calling.leave_counter(session, ticket)
    ticket.service, ticket.procedure, ticket.ready = desk.code, procedure, ready
    ticket.state, ticket.counter, ticket.called_at = WAITING, None, None


def close_ticket(session: Session, command: CloseTicket) -> None:
    """End a ticket; one that was never called can only be absent or abandoned."""
    outcome = checks.one_of("outcome", command.outcome, OUTCOMES)
    here = moment(session, command.site, command.issued_at)
    find = guards.called_ticket if outcome in SERVED else guards.ticket_of_today
    ticket = find(session, here, command.ticket)
    if outcome == MISTAKE:
        guards.require_never_called(ticket)
    calling.leave_counter(session, ticket)
    ticket.state, ticket.outcome, ticket.closed_at = CLOSED, outcome, here.now


def open_counter(session: Session, command: OpenCounter) -> None:
    """Open a counter for the day, change its services, or resume after a pause."""
    here = moment(session, command.site, command.issued_at)
    counter = guards.find_counter(session, here, command.counter)
    services = desks.known_services(command.services)
    agent = checks.text("agent", command.agent or command.actor, limit=60, required=True)
    if counter is None:
        counter = Counter(site=here.site, number=command.counter, state=SHUT, day=here.day)
        session.add(counter)
    elif guards.is_open(counter, here):
        if not command.over:
            guards.require_seat(counter, agent)
    else:
        counter.state, counter.day, counter.ticket = SHUT, here.day, None
    counter.services, counter.agent = " ".join(services), agent
    _turn(counter, OPEN, here)


def pause_counter(session: Session, command: PauseCounter) -> None:
    """Stop calling; the ticket at the counter stays."""
    here = moment(session, command.site, command.issued_at)
    counter = guards.known_counter(session, here, command.counter)
    if not guards.is_open(counter, here):
        raise CounterClosed(counter=counter.number)
    _turn(counter, PAUSED, here)


def close_counter(session: Session, command: CloseCounter) -> None:
    """Leave the counter; its services are kept for the next opening."""
    here = moment(session, command.site, command.issued_at)
    counter = guards.known_counter(session, here, command.counter)
    if guards.is_open(counter, here):
        guards.require_free(session, counter)
    counter.agent, counter.ticket = "", None
    _turn(counter, SHUT, here)


def _put_aside(session: Session, command: HoldTicket | MarkAbsent, state: str) -> None:
    here = moment(session, command.site, command.issued_at)
    ticket = guards.called_ticket(session, here, command.ticket)
    calling.leave_counter(session, ticket)
    ticket.state = state


def _turn(counter: Counter, state: str, here: Moment) -> None:
    """A new state of the counter begins; the same one goes on since it began."""
    if counter.state != state or counter.since is None:
        counter.state, counter.since = state, here.now
