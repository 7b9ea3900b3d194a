"""The end of a ticket at a desk: closed, or gone on to the next desk that it is for."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Refused
from kiosk.procedures.queries import as_seen
from kiosk.tickets import calling, desks, guards
from kiosk.tickets.line import Moment, moment
from kiosk.tickets.model import Ticket, TicketCall, TicketLeg
from kiosk.tickets.pace import SERVED
from kiosk.tickets.rules import REOPENS
from kiosk.tickets.states import CLOSED, WAITING

MISTAKE = "mistake"
"""Taken by mistake: nobody waits with that number, which is not given again."""
OUTCOMES = (*SERVED, "absent", "abandoned", MISTAKE)
NOTE_LENGTH = 200


class CloseTicket(Command, frozen=True, kw_only=True):
    """The person was served, or sent on; or the ticket was taken by mistake and never called.

    `missing` are the papers that were not there, by index as `ready`; `detail` says what the
    outcome does not. Whoever was served goes on to the next desk of their ticket, with a `note`
    for its agent, unless it `ends` here.
    """

    ticket: UUID
    outcome: str = "done"
    missing: list[int] = []  # noqa: RUF012
    detail: str = ""
    note: str = ""
    ends: bool = False


@dataclass(frozen=True, slots=True)
class TicketEnded:
    """A ticket that was served; `goes_to` is the service whose queue it is in now, or ""."""

    ticket: UUID
    label: str
    goes_to: str


def close_ticket(session: Session, command: CloseTicket) -> TicketEnded:
    """End a ticket; one that was never called can only be absent or abandoned."""
    outcome = checks.one_of("outcome", command.outcome, OUTCOMES)
    detail = checks.text("detail", command.detail, limit=NOTE_LENGTH)
    note = checks.text("note", command.note, limit=NOTE_LENGTH)
    here = moment(session, command.site, command.issued_at)
    if (known := session.get(TicketLeg, command.id)) and (row := session.get(Ticket, known.ticket)):
        return TicketEnded(row.id, row.label, row.service)
    find = guards.called_ticket if outcome in SERVED else guards.ticket_of_today
    ticket = find(session, here, command.ticket)
    if outcome == MISTAKE:
        guards.require_never_called(ticket)
    procedure = as_seen(
        session,
        site=ticket.site,
        service=ticket.service,
        code=ticket.procedure,
        version=ticket.papers_of,
    )
    missing = desks.papers_ready(procedure, command.missing, "missing")
    goes_to, rest = _way_on(session, here, ticket)
    calling.leave_counter(session, ticket)
    ticket.outcome, ticket.closed_at = outcome, here.now
    ticket.missing, ticket.detail = missing, detail
    if outcome not in SERVED or command.ends or not goes_to:
        ticket.state = CLOSED
        return TicketEnded(ticket.id, ticket.label, "")
    session.add(_leg(command.id, ticket, here))
    _go_on(ticket, here, goes_to, rest, note)
    return TicketEnded(ticket.id, ticket.label, goes_to)


def _way_on(session: Session, here: Moment, ticket: Ticket) -> tuple[str, list[str]]:
    """The first of its next services that is here still today, and those after it."""
    rest = ticket.next_services.split()
    while rest:
        service = rest.pop(0)
        try:
            desks.require_open_later(session, here, desks.known_desk(service))
        except Refused:
            continue
        return service, rest
    return "", []


def _leg(command: UUID, ticket: Ticket, here: Moment) -> TicketLeg:
    """What was done at the desk that the ticket leaves."""
    return TicketLeg(
        id=command,
        site=ticket.site,
        day=ticket.day,
        ticket=ticket.id,
        service=ticket.service,
        procedure=ticket.procedure,
        counter=ticket.counter,
        outcome=ticket.outcome,
        detail=ticket.detail,
        missing=ticket.missing,
        came_at=ticket.came_at or ticket.taken_at,
        called_at=ticket.called_at,
        closed_at=here.now,
        ready=ticket.ready,
        note=ticket.note,
        turn_at=ticket.turn_at,
        due_at=ticket.due_at,
        papers_of=ticket.papers_of,
    )


def _go_on(ticket: Ticket, here: Moment, service: str, rest: list[str], note: str) -> None:
    """Queue at the next desk as whoever comes to it now: see docs/decisions/0054."""
    ticket.service, ticket.next_services, ticket.note = service, " ".join(rest), note
    ticket.procedure = ticket.ready = ticket.missing = ticket.detail = ticket.outcome = ""
    ticket.state, ticket.counter = WAITING, None
    ticket.called_at = ticket.closed_at = ticket.turn_at = ticket.due_at = None
    ticket.came_at, ticket.absences = here.now, 0
    ticket.papers_of = None


def leg_to_take_back(session: Session, here: Moment, ticket: Ticket) -> TicketLeg | None:
    """The desk that a ticket came on from, while the next has not called it, for ten minutes."""
    if ticket.state != WAITING or ticket.came_at is None:
        return None
    legs = select(TicketLeg).where(TicketLeg.ticket == ticket.id)
    last = session.scalars(legs.order_by(TicketLeg.closed_at.desc(), TicketLeg.id.desc())).first()
    if last is None or ticket.service == last.service or here.now - last.closed_at > REOPENS:
        return None
    called = exists().where(TicketCall.ticket == ticket.id, TicketCall.at > last.closed_at)
    return None if session.scalar(select(called)) else last


def take_back(session: Session, ticket: Ticket, leg: TicketLeg) -> None:
    """The ticket is at the desk that it had left, as it was."""
    ticket.next_services = " ".join([ticket.service, *ticket.next_services.split()])
    ticket.service, ticket.procedure, ticket.ready = leg.service, leg.procedure, leg.ready
    ticket.counter, ticket.called_at, ticket.note = leg.counter, leg.called_at, leg.note
    ticket.turn_at, ticket.due_at = leg.turn_at, leg.due_at
    ticket.missing, ticket.detail = leg.missing, leg.detail
    ticket.papers_of = leg.papers_of
    ticket.came_at = leg.came_at if leg.came_at != ticket.taken_at else None
    session.delete(leg)
