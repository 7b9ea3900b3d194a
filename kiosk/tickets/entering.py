"""Paper tickets, entered once the machines are back: with the times that were written on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.sites.queries import zone_of
from kiosk.tickets import desks, guards, slips, taking
from kiosk.tickets.batches import is_reserved
from kiosk.tickets.ending import MISTAKE, OUTCOMES
from kiosk.tickets.line import Moment, moment
from kiosk.tickets.model import PaperSlip, Ticket
from kiosk.tickets.refusals import (
    NotASlip,
    PastTicket,
    SlipDayOver,
    SlipEntered,
    SlipInQueue,
    SlipNotReserved,
    SlipOfTomorrow,
    SlipTimes,
    SlipTooOld,
    UnknownTicket,
)
from kiosk.tickets.slips import Slip
from kiosk.tickets.states import CLOSED, WAITING
from kiosk.tickets.taking import TakeTicket

MOST_DAYS = 7
"""So many days back a paper ticket can be entered."""
ENDS = tuple(outcome for outcome in OUTCOMES if outcome != MISTAKE)
DONE = "done"
TIMES = ("taken_at", "called_at", "closed_at")


class EnterPaper(Command, frozen=True, kw_only=True):
    """Enter a paper ticket: `slip` is its number as typed ("PO-014") or its code as scanned.

    Its times are of one day, as they were written. Without an `outcome`, and never called, it waits
    in today's queue in its turn; one that was called or left was served unless it says otherwise.
    """

    slip: str
    taken_at: datetime
    called_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: str = ""
    counter: int | None = None
    procedure: str = ""
    priority: str = ""
    language: str = "fr"


class WithdrawPaper(Command, frozen=True, kw_only=True):
    """Take back a paper ticket that was entered amiss: its number can be entered again."""

    ticket: UUID


@dataclass(frozen=True, slots=True)
class PaperEntered:
    """A paper ticket that is known now; `waits` where it is in the queue."""

    ticket: UUID
    label: str
    service: str
    waits: bool


def enter_paper(session: Session, command: EnterPaper) -> PaperEntered:
    """Doing it twice enters one ticket; its desk is asked nothing: the paper was given out.

    Raises what reading a slip raises, SlipNotReserved, SlipEntered, what its times are refused for,
    Invalid, UnknownProcedure.
    """
    if known := session.get(Ticket, command.id):
        return _entered(known)
    here = moment(session, command.site, command.issued_at)
    slip = slips.read(checks.text("slip", command.slip, limit=40, required=True), here.site)
    day = _day(session, here, command)
    _require_new(session, here.site, slip)
    columns = _columns(session, here, command, slip) | _course(here, command, slip, day)
    ticket = Ticket(**columns)
    session.add(ticket)
    session.add(
        PaperSlip(
            site=here.site,
            service=slip.service,
            series=slip.series,
            number=slip.number,
            ticket=command.id,
            day=day,
            entered_at=here.now,
        )
    )
    return _entered(ticket)


def withdraw_paper(session: Session, command: WithdrawPaper) -> UUID:
    """Only on the day it was entered, and where nobody has called it since.

    Raises UnknownTicket, NotASlip, PastTicket, SlipInQueue.
    """
    here = moment(session, command.site, command.issued_at)
    ticket = session.get(Ticket, command.ticket)
    if ticket is None or ticket.site != here.site:
        raise UnknownTicket(ticket=str(command.ticket))
    key = (here.site, ticket.issued_service, ticket.series, ticket.number)
    entered = session.get(PaperSlip, key) if slips.is_paper(ticket.series) else None
    if entered is None:
        raise NotASlip(label=ticket.label)
    if business_day(entered.entered_at, zone_of(session, site=here.site)) != here.day:
        raise PastTicket(label=ticket.label, day=ticket.day)
    if ticket.calls:
        raise SlipInQueue(label=ticket.label)
    session.delete(entered)
    session.delete(ticket)
    return command.ticket


def _day(session: Session, here: Moment, command: EnterPaper) -> date:
    """The day of all its times, which follow each other and have come."""
    zone, before, first = zone_of(session, site=here.site), None, None
    for field in TIMES:
        at: datetime | None = getattr(command, field)
        if at is None:
            continue
        if at > here.now:
            raise SlipOfTomorrow(field=field)
        if here.now - at > timedelta(days=MOST_DAYS + 2):  # before a day is asked of any year
            raise SlipTooOld(days=MOST_DAYS)
        day = business_day(at, zone)
        first = first or day
        if (before is not None and at < before) or day != first:
            raise SlipTimes(field=field)
        before = at
    assert first is not None  # noqa: S101 - `taken_at` is always said
    if here.day - first > timedelta(days=MOST_DAYS):
        raise SlipTooOld(days=MOST_DAYS)
    return first


def _require_new(session: Session, site: str, slip: Slip) -> None:
    known = session.get(PaperSlip, (site, slip.service, slip.series, slip.number))
    if known is not None:
        raise SlipEntered(label=slip.label, day=known.day)
    if not is_reserved(session, site, slip):
        raise SlipNotReserved(label=slip.label)


def _columns(session: Session, here: Moment, command: EnterPaper, slip: Slip) -> dict[str, Any]:
    """What any ticket has, checked as of any."""
    taken = TakeTicket(
        id=command.id,
        service=slip.service,
        procedure=command.procedure,
        priority=command.priority,
        language=command.language,
    )
    columns = taking.checked(session, desks.known_desk(slip.service), here, taken)
    return columns | {"series": slip.series, "number": slip.number, "label": slip.label}


def _course(here: Moment, command: EnterPaper, slip: Slip, day: date) -> dict[str, Any]:
    """Its day, its times, and how it ended if it did."""
    was_called = command.called_at is not None or command.closed_at is not None
    outcome = command.outcome or (DONE if was_called else "")
    if outcome:
        checks.one_of("outcome", outcome, ENDS)
    elif day != here.day:
        raise SlipDayOver(label=slip.label)
    counter = command.counter
    if counter is not None:
        checks.within("counter", counter, 1, guards.LAST_COUNTER)
    return {
        "day": day,
        "taken_at": command.taken_at,
        "called_at": command.called_at,
        "closed_at": command.closed_at,
        "outcome": outcome,
        "counter": counter if outcome else None,
        "state": CLOSED if outcome else WAITING,
    }


def _entered(ticket: Ticket) -> PaperEntered:
    return PaperEntered(ticket.id, ticket.label, ticket.service, ticket.state == WAITING)
