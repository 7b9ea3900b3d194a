"""Papers left for a desk: taken in, handed over, ready, picked up, given back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import checks, languages
from kiosk.core.command import Command
from kiosk.core.text import fold
from kiosk.deposits import numbers
from kiosk.deposits.model import Deposit
from kiosk.deposits.refusals import (
    GoneAlready,
    HandedOver,
    NothingToUndo,
    NotReady,
    NumberGiven,
    ReadyAlready,
    UnknownDeposit,
)
from kiosk.deposits.states import COLLECTED, LEFT, OPEN, READY, RETURNED, WITH_DESK
from kiosk.sites.queries import known_zone
from kiosk.store import sequences
from kiosk.tickets.desks import asked_for, known_desk

UNDONE_WITHIN = timedelta(minutes=10)
LAST_COUNTER = 99
NOTE_LENGTH = 200
_REASON = "\u00a0—"
"""Between a note and why the papers were given back; nobody types such a space."""


class LeavePapers(Command, frozen=True, kw_only=True):
    """Take papers in for a desk, against a receipt with a number.

    `collector` picks them up where that is not who left them. `with_desk` where the desk keeps them
    from the beginning, as for a certificate that is made later. `series` is the station's, `number`
    the one that was drawn first.
    """

    service: str
    name: str
    what: str
    procedure: str = ""
    phone: str = ""
    email: str = ""
    collector: str = ""
    with_desk: bool = False
    counter: int | None = None
    language: str = "fr"
    series: str = ""
    number: int = 0


class HandOver(Command, frozen=True, kw_only=True):
    """The agent of a counter takes them."""

    deposit: UUID
    counter: int


class ReadyToCollect(Command, frozen=True, kw_only=True):
    """What they were left for is done; `note` is what whoever picks them up is told."""

    deposit: UUID
    note: str = ""


class Collect(Command, frozen=True, kw_only=True):
    """They are picked up, `by` who was named unless it is said; no card's number is kept."""

    deposit: UUID
    by: str = ""


class GiveBack(Command, frozen=True, kw_only=True):
    """They go back to who left them as they were, for the reason in `note`; or were left amiss."""

    deposit: UUID
    note: str = ""


class StepBack(Command, frozen=True, kw_only=True):
    """What was done with them last was not done: for ten minutes."""

    deposit: UUID


@dataclass(frozen=True, slots=True)
class DepositDone:
    """Papers, the number of their receipt, and how far they have come."""

    deposit: UUID
    label: str
    state: str


def leave_papers(session: Session, command: LeavePapers) -> DepositDone:
    """Doing it twice takes them in once. Raises Invalid, UnknownService, NumberGiven."""
    if known := session.get(Deposit, command.id):
        return _done(known)
    row = _checked(session, command)
    series = row["series"]
    number = checks.within("number", command.number, 0, numbers.LAST_NUMBER)
    if number:
        _require_free(session, command.site, series, number)
    number = sequences.next_or(session, command.site, f"deposit {series}".strip(), number)
    checks.within("number", number, 1, numbers.LAST_NUMBER)
    deposit = Deposit(**row, number=number, label=numbers.label(series, number))
    session.add(deposit)
    return _done(deposit)


def hand_over(session: Session, command: HandOver) -> DepositDone:
    """Raises Invalid, UnknownDeposit, HandedOver, ReadyAlready, GoneAlready."""
    counter = checks.within("counter", command.counter, 1, LAST_COUNTER)
    row = _open(session, command)
    if row.state != LEFT:
        raise (ReadyAlready if row.state == READY else HandedOver)(label=row.label)
    row.state, row.counter, row.handed_at = WITH_DESK, counter, command.issued_at
    return _done(row)


def ready_to_collect(session: Session, command: ReadyToCollect) -> DepositDone:
    """Raises Invalid, UnknownDeposit, ReadyAlready, GoneAlready."""
    note = checks.text("note", command.note)
    row = _open(session, command)
    if row.state == READY:
        raise ReadyAlready(label=row.label)
    row.state, row.ready_at, row.note = READY, command.issued_at, note
    return _done(row)


def collect(session: Session, command: Collect) -> DepositDone:
    """Raises Invalid, UnknownDeposit, NotReady, GoneAlready."""
    by = checks.name("by", command.by, required=False)
    row = _open(session, command)
    if row.state != READY:
        raise NotReady(label=row.label)
    row.state, row.closed_at = COLLECTED, command.issued_at
    row.collected_by = by or row.collector or row.name
    return _done(row)


def give_back(session: Session, command: GiveBack) -> DepositDone:
    """Raises Invalid, UnknownDeposit, GoneAlready."""
    row = _open(session, command)
    room = NOTE_LENGTH - len(row.note) - len(_REASON) - 1
    note = checks.text("note", command.note, limit=room)
    row.state, row.closed_at, row.note = RETURNED, command.issued_at, _with_reason(row.note, note)
    return _done(row)


def step_back(session: Session, command: StepBack) -> DepositDone:
    """Raises UnknownDeposit, NothingToUndo."""
    row = _known(session, command)
    before, at = _step(row)
    if at is None or command.issued_at - at > UNDONE_WITHIN:
        minutes = int(UNDONE_WITHIN.total_seconds() // 60)
        raise NothingToUndo(label=row.label, minutes=minutes)
    if row.state in (COLLECTED, RETURNED):
        if row.state == RETURNED:
            note, apart, _reason = row.note.partition(_REASON)
            row.note = note if apart else ""
        row.closed_at, row.collected_by = None, ""
    elif row.state == READY:
        row.ready_at, row.note = None, ""
    else:
        row.handed_at = row.counter = None
    row.state = before
    return _done(row)


def _with_reason(note: str, reason: str) -> str:
    """A note for who picks up, and behind it why the papers were given back."""
    return f"{note}{_REASON} {reason}".rstrip(" ") if note else reason


def _step(row: Deposit) -> tuple[str, datetime | None]:
    """The state before the last thing that was done, and when it was done."""
    kept = WITH_DESK if row.handed_at is not None else LEFT
    if row.state in (COLLECTED, RETURNED):
        return (READY if row.ready_at is not None else kept), row.closed_at
    if row.state == READY:
        return kept, row.ready_at
    # What the desk had from the beginning was handed over to nobody.
    is_handed = row.state == WITH_DESK and row.handed_at != row.left_at
    return LEFT, row.handed_at if is_handed else None


def _checked(session: Session, command: LeavePapers) -> dict[str, Any]:
    """The columns of papers that are taken in, all but their number."""
    known_zone(session, site=command.site)
    desk = known_desk(command.service)
    procedure = asked_for(session, command.site, desk, command.procedure)
    name = checks.name("name", command.name)
    collector = checks.name("collector", command.collector, required=False)
    counter = command.counter
    if counter is not None:
        checks.within("counter", counter, 1, LAST_COUNTER)
    with_desk = command.with_desk
    return {
        "id": command.id,
        "site": command.site,
        "service": desk.code,
        "procedure": procedure.code if procedure else "",
        "series": checks.series(command.series),
        "name": name,
        "phone": checks.phone("phone", command.phone),
        "email": checks.email("email", command.email),
        "what": checks.text("what", command.what, required=True),
        "collector": collector,
        "collected_by": "",
        "note": "",
        "person": f"{fold(name)} {fold(collector)}".strip(),
        "language": checks.one_of("language", command.language, languages.codes()),
        "state": WITH_DESK if with_desk else LEFT,
        "counter": counter if with_desk else None,
        "left_at": command.issued_at,
        "handed_at": command.issued_at if with_desk else None,
        "ready_at": None,
        "closed_at": None,
    }


def _require_free(session: Session, site: str, series: str, number: int) -> None:
    d = Deposit
    taken = select(d.id).where(d.site == site, d.series == series, d.number == number)
    if session.scalar(taken.limit(1)) is not None:
        raise NumberGiven(label=numbers.label(series, number))


def _known(session: Session, command: Any) -> Deposit:
    row = session.get(Deposit, command.deposit)
    if row is None or row.site != command.site:
        raise UnknownDeposit(deposit=str(command.deposit))
    return row


def _open(session: Session, command: Any) -> Deposit:
    row = _known(session, command)
    if row.state not in OPEN:
        raise GoneAlready(label=row.label)
    return row


def _done(row: Deposit) -> DepositDone:
    return DepositDone(row.id, row.label, row.state)
