"""A request is decided, its holder moves in; and the last step of any request is undone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.ids import derived_id
from kiosk.core.machine import Fields
from kiosk.joining.applying import RequestDone, known, open_one
from kiosk.joining.following import take
from kiosk.joining.model import JoinRequest
from kiosk.joining.refusals import DecidedAlready, MovedIn, NotAccepted, NothingToUndo
from kiosk.joining.states import ACCEPTED, DECISIONS, ENTERED, UNDONE_WITHIN, VOID, is_fresh
from kiosk.joining.steps import is_decision, read, stand
from kiosk.residents.members import MEMBERS, STARTUP
from kiosk.sites.queries import known_zone

REGISTERS, ADDS, LEAVES = "residents.register", "residents.add_person", "residents.leave"
_OF_COMPANY = ("name", "sector", "office", "ice", "member", "phone", "email", "joined_on")
_OF_PERSON = ("first_name", "last_name", "phone", "email")


class Decide(Command, frozen=True, kw_only=True):
    """A request is accepted, refused or put on the waiting list; `note` says why."""

    request: UUID
    decision: str
    note: str = ""


class Enter(Command, frozen=True, kw_only=True):
    """Who was accepted moves in on a day, today at the latest: the company and its first person.

    `name` is the company's where it is not the one of the request, `member` whose rules its
    bookings are under.
    """

    request: UUID
    joined_on: date | None = None
    name: str = ""
    office: str = ""
    ice: str = ""
    member: str = STARTUP
    note: str = ""


class StepBack(Command, frozen=True, kw_only=True):
    """What was done with it last was not done: for ten minutes. Registered amiss, it is gone."""

    request: UUID


class Undecide(Command, frozen=True, kw_only=True):
    """The decision, or the entry, was not made: for ten minutes."""

    request: UUID


@dataclass(frozen=True, slots=True)
class Entry:
    """Who moves in: the fields of a resident and of its first person, by their names there."""

    request: UUID
    label: str
    state: str
    resident: UUID
    name: str
    sector: str
    office: str
    ice: str
    member: str
    first_name: str
    last_name: str
    phone: str
    email: str
    joined_on: date


@dataclass(frozen=True, slots=True)
class Undone:
    """A request as it stands again, and what its last step had said.

    `resident` is who had moved in, on `day`.
    """

    request: UUID
    label: str
    state: str
    undone: str
    day: date | None = None
    time: str = ""
    place: str = ""
    resident: UUID | None = None


def decide(session: Session, command: Decide) -> RequestDone:
    """Raises Invalid, UnknownRequest, Closed, MovedIn."""
    decision = checks.one_of("decision", command.decision, DECISIONS)
    note = checks.text("note", command.note)
    return take(open_one(session, command), command, decision, note=note)


def enter(session: Session, command: Enter) -> Entry:
    """Raises Invalid, UnknownSite, UnknownRequest, NotAccepted, MovedIn."""
    note, office = checks.text("note", command.note), checks.text("office", command.office)
    name = checks.title("name", command.name, required=False)
    ice = checks.ice("ice", command.ice)
    member = checks.one_of("member", command.member, MEMBERS)
    today = business_day(command.issued_at, known_zone(session, site=command.site))
    if (joined := command.joined_on or today) > today:
        raise Invalid(field="joined_on", problem="future")
    row = known(session, command)
    if row.state != ACCEPTED:
        raise (MovedIn if row.state == ENTERED else NotAccepted)(label=row.label)
    if not (name := name or row.company):
        raise Invalid(field="name", problem="empty")
    resident = derived_id(command.id, REGISTERS)
    take(row, command, ENTERED, note=note, day=joined, resident=resident)
    return Entry(
        request=row.id,
        label=row.label,
        state=row.state,
        resident=resident,
        name=name,
        sector=row.sector,
        office=office,
        ice=ice,
        member=member,
        first_name=row.first_name,
        last_name=row.last_name,
        phone=row.phone,
        email=row.email,
        joined_on=joined,
    )


def step_back(session: Session, command: StepBack) -> Undone:
    """Raises UnknownRequest, DecidedAlready, NothingToUndo."""
    row = known(session, command)
    if is_decision(read(row.steps)):
        raise DecidedAlready(label=row.label)
    return _undo(row, command)


def undecide(session: Session, command: Undecide) -> Undone:
    """Raises UnknownRequest, NothingToUndo."""
    row = known(session, command)
    if not is_decision(read(row.steps)):
        raise _nothing(row)
    return _undo(row, command)


def entry_of(command: Any, result: Any) -> Iterable[tuple[str, Fields]]:
    """Whoever moves in is a resident, with whom to ask for; a result that was logged is plain."""
    del command
    said = result if isinstance(result, Entry) else msgspec.convert(result, Entry)
    company = {name: getattr(said, name) for name in _OF_COMPANY}
    person = {name: getattr(said, name) for name in _OF_PERSON}
    return [(REGISTERS, company), (ADDS, {"resident": said.resident, **person})]


def left_again(command: Any, result: Any) -> Iterable[tuple[str, Fields]]:
    """Who had moved in by an entry that is undone is gone the same day."""
    del command
    said = result if isinstance(result, Undone) else msgspec.convert(result, Undone)
    if said.resident is None:
        return []
    return [(LEAVES, {"resident": said.resident, "on": said.day})]


def _undo(row: JoinRequest, command: Any) -> Undone:
    steps = read(row.steps)
    if row.state == VOID or not steps or not is_fresh(steps[-1].at, command.issued_at):
        raise _nothing(row)
    last = steps.pop()
    if steps:
        stand(row, steps)
    else:
        row.state, row.closed_at = VOID, command.issued_at
    return Undone(
        request=row.id,
        label=row.label,
        state=row.state,
        undone=last.state,
        day=last.day,
        time=last.time,
        place=last.place,
        resident=last.resident,
    )


def _nothing(row: JoinRequest) -> NothingToUndo:
    minutes = int(UNDONE_WITHIN.total_seconds() // 60)
    return NothingToUndo(label=row.label, minutes=minutes)
