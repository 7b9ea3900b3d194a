"""A building is left: the roll is taken, called, added to; it ends, or goes on after all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from kiosk.announcements.queries import alert
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.ids import derived_id
from kiosk.evacuation.model import Evacuation, EvacuationEntry, EvacuationMark
from kiosk.evacuation.refusals import (
    AlreadyOpen,
    EndedLongAgo,
    UnknownEntry,
    UnknownEvacuation,
)
from kiosk.evacuation.states import ADDED, KINDS, PLACED, PRESENT, STATES, TEST, UNKNOWN
from kiosk.presence.people import Present, present
from kiosk.sites.queries import known_zone

REOPENED_WITHIN = timedelta(minutes=10)
JOINED_BEFORE, JOINED_AFTER = timedelta(hours=1), timedelta(hours=12)
"""How much earlier, and later, than one that is open another may have begun that is the same."""
MOST_PEOPLE = 5000
PLACE = 80
ALERT = "announcements.alert"


class StartEvacuation(Command, frozen=True, kw_only=True):
    """Begin to leave the building: `real`, `drill` or `test`.

    `roll` is who was inside where it was begun; it is taken there, and is the same everywhere.
    """

    kind: str
    roll: list[Present] | None = None


class Account(Command, frozen=True, kw_only=True):
    """Say of an entry that it is `present`, `missing`, to be helped (`help`), or `unknown` again.

    `place` is where ("escalier B, 2e étage"), and nothing else. `seen` is how many of a group are
    present, all of them unless it is said.
    """

    entry: UUID
    state: str
    place: str = ""
    seen: int | None = None


class AddPerson(Command, frozen=True, kw_only=True):
    """Put somebody on the roll who was on no list, and say of them what is known."""

    evacuation: UUID
    name: str
    company: str = ""
    people: int = 1
    state: str = UNKNOWN
    place: str = ""


class EndEvacuation(Command, frozen=True, kw_only=True):
    """It is over: the message goes from every window."""

    evacuation: UUID


class ReopenEvacuation(Command, frozen=True, kw_only=True):
    """It is not over: what was ended less than ten minutes ago goes on."""

    evacuation: UUID


@dataclass(frozen=True, slots=True)
class Started:
    """The evacuation that is open, its kind, how many people are on its roll.

    `joined` where it had been begun elsewhere. `roll` is what was taken.
    """

    evacuation: UUID
    kind: str
    people: int
    joined: bool
    roll: list[Present]


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of an entry now, and how many of its people were seen."""

    entry: UUID
    state: str
    seen: int


@dataclass(frozen=True, slots=True)
class Ended:
    """How long it took, in seconds; `alert` is the message that stood for it, if one does still."""

    evacuation: UUID
    seconds: int
    alert: UUID | None


@dataclass(frozen=True, slots=True)
class Reopened:
    """It is open; `kind` is told again to everybody where it was `ended`."""

    evacuation: UUID
    kind: str
    ended: bool


def start_evacuation(session: Session, command: StartEvacuation) -> Started:
    """Doing it twice begins it once. Raises Invalid, AlreadyOpen.

    One that was begun meanwhile at another station is the same evacuation: both rolls are one, and
    the graver kind holds.
    """
    if known := session.get(Evacuation, command.id):
        return _started(session, known, [])
    checks.one_of("kind", command.kind, KINDS)
    known_zone(session, site=command.site)
    same = _same(session, command)
    is_first_told = command.roll is None
    if same is not None and is_first_told and not _is_graver(command.kind, same.kind):
        raise AlreadyOpen(evacuation=str(same.id), began=same.began_at)
    roll = command.roll
    if roll is None:
        roll = present(session, site=command.site, now=command.issued_at)
    for entry in roll:
        checks.within("people", entry.people, 0, MOST_PEOPLE)
    row = Evacuation(
        id=command.id,
        site=command.site,
        kind=command.kind,
        began_at=command.issued_at,
        began_by=command.actor,
        ended_at=None,
        ended_by="",
        joined=same.id if same else None,
        alert=_alert_of(command.id, command.kind),
    )
    session.add(row)
    if same is not None:
        _join(same, row)
    _enter(session, command, same or row, roll)
    return _started(session, row, roll)


def roll_taken(payload: dict[str, Any], result: Any) -> dict[str, Any]:
    """Who was inside where it was begun is the roll everywhere."""
    if payload.get("roll") is not None:
        return payload
    return {**payload, "roll": result["roll"]}


def account(session: Session, command: Account) -> Said:
    """The last word holds, by the time at which it was said. Raises Invalid, UnknownEntry."""
    checks.one_of("state", command.state, STATES)
    place = checks.text("place", command.place, limit=PLACE)
    entry = session.get(EvacuationEntry, command.entry)
    if entry is not None and entry.same_as is not None:
        entry = session.get(EvacuationEntry, entry.same_as)
    if entry is None or entry.site != command.site:
        raise UnknownEntry(entry=str(command.entry))
    seen = _seen(command.state, command.seen, entry.people)
    _mark(session, command, entry, (command.state, place, seen))
    return Said(entry.id, entry.state, entry.seen)


def add_person(session: Session, command: AddPerson) -> Said:
    """Doing it twice adds them once. Raises Invalid, UnknownEvacuation."""
    if known := session.get(EvacuationEntry, command.id):
        return Said(known.id, known.state, known.seen)
    name = checks.name("name", command.name)
    company = checks.text("company", command.company, limit=120)
    people = checks.within("people", command.people, 1, MOST_PEOPLE)
    checks.one_of("state", command.state, STATES)
    place = checks.text("place", command.place, limit=PLACE)
    row = _root(session, command)
    added = Present(kind=ADDED, source=str(command.id), name=name, company=company, people=people)
    entry = _entry(command.id, row, added, command.issued_at)
    session.add(entry)
    if command.state != UNKNOWN:
        session.flush()
        seen = _seen(command.state, None, people)
        _mark(session, command, entry, (command.state, place, seen))
    return Said(entry.id, entry.state, entry.seen)


def end_evacuation(session: Session, command: EndEvacuation) -> Ended:
    """What has ended stays so, at the first moment. Raises UnknownEvacuation."""
    row = _root(session, command)
    if row.ended_at is None:
        row.ended_at, row.ended_by = command.issued_at, command.actor
    seconds = max(0, round((row.ended_at - row.began_at).total_seconds()))
    standing = alert(session, site=row.site)
    stands = standing is not None and standing.id == row.alert
    return Ended(row.id, seconds, row.alert if stands else None)


def reopen_evacuation(session: Session, command: ReopenEvacuation) -> Reopened:
    """Raises UnknownEvacuation, AlreadyOpen, EndedLongAgo."""
    row = _root(session, command)
    if row.ended_at is None:
        return Reopened(row.id, row.kind, ended=False)
    if command.issued_at - row.ended_at > REOPENED_WITHIN:
        raise EndedLongAgo(minutes=int(REOPENED_WITHIN.total_seconds() // 60))
    other = session.scalars(_of_site(row.site).where(Evacuation.ended_at.is_(None))).first()
    if other is not None:
        raise AlreadyOpen(evacuation=str(other.id), began=other.began_at)
    row.ended_at, row.ended_by = None, ""
    row.alert = _alert_of(command.id, row.kind)
    return Reopened(row.id, row.kind, ended=True)


def _of_site(site: str) -> Any:
    return select(Evacuation).where(Evacuation.site == site, Evacuation.joined.is_(None))


def _same(session: Session, command: StartEvacuation) -> Evacuation | None:
    """The evacuation that was going on when one was begun; the earliest of several."""
    at = command.issued_at
    e = Evacuation
    rows = _of_site(command.site).where(
        or_(e.ended_at.is_(None), e.ended_at >= at),
        e.began_at <= at + JOINED_BEFORE,
        e.began_at >= at - JOINED_AFTER,
    )
    found: Evacuation | None = session.scalars(rows.order_by(e.began_at, e.id)).first()
    return found


def _is_graver(kind: str, other: str) -> bool:
    return KINDS.index(kind) < KINDS.index(other)


def _alert_of(command: UUID, kind: str) -> UUID | None:
    return None if kind == TEST else derived_id(command, ALERT)


def _join(same: Evacuation, row: Evacuation) -> None:
    if _is_graver(row.kind, same.kind):
        same.kind = row.kind
    if row.began_at < same.began_at:
        same.began_at, same.began_by = row.began_at, row.began_by
    if row.alert is not None and not _is_graver(same.kind, row.kind):
        same.alert = row.alert


def _enter(
    session: Session, command: StartEvacuation, row: Evacuation, roll: Iterable[Present]
) -> None:
    """Put everybody on the roll of `row`; who is on it already is only told to be the same."""
    e = EvacuationEntry
    rows = select(e).where(e.evacuation == row.id, e.same_as.is_(None))
    there = {(each.kind, each.source): each for each in session.scalars(rows)}
    told: set[tuple[str, str]] = set()
    for one in roll:
        if (one.kind, one.source) in told:
            continue  # one badge that came in twice is one person
        told.add((one.kind, one.source))
        identity = derived_id(command.id, f"{one.kind} {one.source}")
        first = there.get((one.kind, one.source))
        if first is None:
            entry = _entry(identity, row, one, command.issued_at)
            there[one.kind, one.source] = entry
        else:
            first.people = max(first.people, one.people)
            alias = Present(kind=one.kind, source=one.source, people=0)
            entry = _entry(identity, row, alias, command.issued_at)
            entry.same_as = first.id
        session.add(entry)


def _entry(identity: UUID, row: Evacuation, one: Present, at: datetime) -> EvacuationEntry:
    return EvacuationEntry(
        id=identity,
        site=row.site,
        evacuation=row.id,
        kind=one.kind,
        name=one.name,
        company=one.company,
        office=one.office,
        come_from=one.come_from,
        people=one.people,
        arrived_at=one.arrived_at,
        source=one.source,
        same_as=None,
        taken_at=at,
        state=UNKNOWN,
        place="",
        seen=0,
        said_at=None,
        said_by="",
        station="",
        mark=None,
    )


def _started(session: Session, row: Evacuation, roll: list[Present]) -> Started:
    whole = row.joined or row.id
    session.flush()
    e = EvacuationEntry
    people = session.scalar(
        select(func.coalesce(func.sum(e.people), 0)).where(
            e.evacuation == whole, e.same_as.is_(None)
        )
    )
    return Started(whole, row.kind, int(people or 0), row.joined is not None, roll)


def _seen(state: str, said: int | None, people: int) -> int:
    if state != PRESENT:
        return 0
    return people if said is None else checks.within("seen", said, 0, people)


def _mark(
    session: Session,
    command: Account | AddPerson,
    entry: EvacuationEntry,
    said: tuple[str, str, int],
) -> None:
    """Keep a word, and let it hold unless a later one does."""
    if session.get(EvacuationMark, command.id):
        return
    state, place, seen = said
    place = place if state in PLACED else ""
    session.add(
        EvacuationMark(
            id=command.id,
            site=command.site,
            evacuation=entry.evacuation,
            entry=entry.id,
            state=state,
            place=place,
            seen=seen,
            said_at=command.issued_at,
            said_by=command.actor,
            station=command.station,
        )
    )
    holds = (entry.said_at, entry.mark)
    if entry.said_at is None or holds < (command.issued_at, command.id):
        entry.state, entry.place, entry.seen = state, place, seen
        entry.said_at, entry.mark = command.issued_at, command.id
        entry.said_by, entry.station = command.actor, command.station


def _root(session: Session, command: Any) -> Evacuation:
    """The evacuation that is named, or the one that it was joined to."""
    row = session.get(Evacuation, command.evacuation)
    if row is not None and row.joined is not None:
        row = session.get(Evacuation, row.joined)
    if row is None or row.site != command.site:
        raise UnknownEvacuation(evacuation=str(command.evacuation))
    return row
