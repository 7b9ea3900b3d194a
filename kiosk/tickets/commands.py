"""Changes to tickets and counters."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.tickets import calling, desks, guards, line, reach, taking
from kiosk.tickets.calling import CallTicket, TicketCalled
from kiosk.tickets.ending import NOTE_LENGTH
from kiosk.tickets.foresight import bounds
from kiosk.tickets.line import CALL, RECALL, Moment, moment
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.outlook import Outlook, outlook, position, wait_of
from kiosk.tickets.refusals import (
    CounterClosed,
    NotCalled,
    NothingToRecall,
    QueueTooLong,
    SameService,
)
from kiosk.tickets.rules import Place
from kiosk.tickets.states import HELD, OPEN, PAUSED, SHUT, WAITING
from kiosk.tickets.taking import TakeTicket

REASONS = ("", "lunch", "prayer", "meeting", "files", "break")
"""Why a counter is on a pause; "files" are worked on without anybody in front."""


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


class TransferTicket(Command, frozen=True, kw_only=True):
    """Send a ticket to the queue of another service, keeping its number and its time.

    `procedure`, `ready` and `papers_of` are of that service, as for one that is sent back. `note`
    is for its agent.
    """

    ticket: UUID
    service: str
    procedure: str = ""
    ready: list[int] = []  # noqa: RUF012
    note: str = ""
    papers_of: UUID | None = None


class OpenCounter(Command, frozen=True, kw_only=True):
    """Start serving at a counter for some services; `agent` is the actor unless given.

    `over` takes the seat of a colleague who left the counter open: its ticket stays.
    """

    counter: int
    services: list[str]
    agent: str = ""
    over: bool = False


class PauseCounter(Command, frozen=True, kw_only=True):
    """Stop calling for a while, for one of `REASONS`; opening again resumes."""

    counter: int
    reason: str = ""


class CloseCounter(Command, frozen=True, kw_only=True):
    """Stop serving; refused while a ticket is at the counter."""

    counter: int


@dataclass(frozen=True, slots=True)
class TicketTaken:
    """A place in a queue: `ahead` people before it, `estimate` minutes or None if unknown.

    `least` and `most` are the minutes between which most tickets are called, where that is known.
    `foretold` is the wait in seconds before hindsight, which is kept with the ticket, and
    `papers_of` the version of the procedure.
    """

    ticket: UUID
    label: str
    ahead: int
    estimate: int | None
    least: int | None = None
    most: int | None = None
    foretold: int | None = None
    papers_of: UUID | None = None

    @property
    def between(self) -> tuple[int, int] | None:
        """The minutes between which most tickets are called, where that is known."""
        return bounds(self.least, self.most)


def _taken(ticket: UUID, label: str, seen: Outlook, papers_of: UUID | None) -> TicketTaken:
    wait = seen.wait
    likely, least, most = (wait.likely, wait.low, wait.high) if wait else (None, None, None)
    return TicketTaken(ticket, label, seen.ahead, likely, least, most, seen.foretold, papers_of)


def take_ticket(session: Session, command: TakeTicket) -> TicketTaken:
    """Draw the next number of the service; refused when its desk is not here now.

    Refused too when those who wait fill the time until it leaves; not who has an appointment, for
    whom it is enough that the desk is here later that day.
    """
    here = moment(session, command.site, command.issued_at)
    if known := session.get(Ticket, command.id):
        mine = line.place(known)
        ahead = position(session, here, known.service, mine)
        wait = wait_of(session, here, mine)
        then = Outlook(ahead, wait, known.foretold, None)
        return _taken(known.id, known.label, then, known.papers_of)
    desk = desks.known_desk(command.service)
    row = taking.checked(session, desk, here, command)
    if command.decided and command.number:
        # Printed already: nobody is told how long the wait will be a second time.
        row["foretold"] = command.foretold
        label = taking.write(session, desk, row, command.number, printed=True)
        return TicketTaken(command.id, label, 0, None, papers_of=row["papers_of"])
    taking.require_number(session, desk, row, command.number)
    if command.due_at is None:
        hours = desks.require_open(session, here, desk)
    else:
        hours = desks.require_open_later(session, here, desk)
    for service in row["next_services"].split():
        desks.require_open_later(session, here, desks.known_desk(service))
    place = Place(command.id, bool(command.priority), here.now, command.due_at, service=desk.code)
    seen = outlook(session, here, place, desks.seconds_left(hours, here.at))
    if seen.left == 0 and command.due_at is None:
        closes = hours.spans[-1].closes
        raise QueueTooLong(service=desk.name.fr, ahead=seen.ahead, closes=closes)
    row["foretold"] = seen.foretold
    label = taking.write(session, desk, row, command.number)
    return _taken(command.id, label, seen, row["papers_of"])


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
    here = moment(session, command.site, command.issued_at)
    ticket = guards.called_ticket(session, here, command.ticket)
    calling.leave_counter(session, ticket)
    ticket.state = HELD


def transfer_ticket(session: Session, command: TransferTicket) -> None:
    """Put the ticket in another queue, where the time it was taken gives it its place.

    The procedure and the papers were those of the other desk, and go unless others are given.
    """
    here = moment(session, command.site, command.issued_at)
    desk = desks.known_desk(command.service)
    ticket = guards.ticket_of_today(session, here, command.ticket)
    if ticket.service == desk.code:
        raise SameService(label=ticket.label, service=desk.name.fr)
    procedure = desks.asked_for(session, here.site, desk, command.procedure, command.papers_of)
    seen = desks.of_seen(procedure, command.papers_of, command.ready)
    ready = desks.papers_ready(procedure, seen)
    note = checks.text("note", command.note, limit=NOTE_LENGTH)
    desks.require_open_later(session, here, desk)
    calling.leave_counter(session, ticket)
    ticket.service, ticket.ready = desk.code, ready
    ticket.procedure = procedure.code if procedure else ""
    ticket.papers_of = procedure.version if procedure else None
    ticket.note, ticket.absences = note, 0
    ticket.next_services = " ".join(s for s in ticket.next_services.split() if s != desk.code)
    ticket.state, ticket.counter, ticket.called_at = WAITING, None, None


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
    reason = checks.one_of("reason", command.reason, REASONS)
    here = moment(session, command.site, command.issued_at)
    counter = guards.known_counter(session, here, command.counter)
    if not guards.is_open(counter, here):
        raise CounterClosed(counter=counter.number)
    counter.reason = reason
    _turn(counter, PAUSED, here)


def close_counter(session: Session, command: CloseCounter) -> None:
    """Leave the counter; its services are kept for the next opening."""
    here = moment(session, command.site, command.issued_at)
    counter = guards.known_counter(session, here, command.counter)
    if guards.is_open(counter, here):
        guards.require_free(session, counter)
    counter.agent, counter.ticket = "", None
    _turn(counter, SHUT, here)


def _turn(counter: Counter, state: str, here: Moment) -> None:
    """A new state of the counter begins; the same one goes on since it began."""
    if state != PAUSED:
        counter.reason = ""
    if counter.state != state or counter.since is None:
        counter.state, counter.since = state, here.now
