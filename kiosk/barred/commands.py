"""The list of those who need leave: noted, changed, lifted; leave given for one day."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.barred.matching import person_key, standing, stands
from kiosk.barred.model import Barred
from kiosk.barred.refusals import (
    EntryOver,
    ListFull,
    NoLeave,
    NotedAlready,
    NothingToUndo,
    UnknownEntry,
)
from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.sites.queries import known_zone

MOST = 200
LONGEST_DAYS = 366
USUAL_MONTHS = 6
UNDONE_WITHIN = timedelta(minutes=10)


class NoteBarred(Command, frozen=True, kw_only=True):
    """Somebody is let in with leave only, to the end of a day: six months from now unless said."""

    first_name: str
    last_name: str
    company: str = ""
    reason: str
    until: date | None = None


class ChangeBarred(Command, frozen=True, kw_only=True):
    """Change what an entry says; a field left out stays."""

    barred: UUID
    first_name: str | None = None
    last_name: str | None = None
    company: str | None = None
    reason: str | None = None
    until: date | None = None


class LiftBarred(Command, frozen=True, kw_only=True):
    """They come in as everybody does."""

    barred: UUID


class RestoreBarred(Command, frozen=True, kw_only=True):
    """It was not to be lifted: for ten minutes."""

    barred: UUID


class AllowBarred(Command, frozen=True, kw_only=True):
    """Let them in on one day, today unless said; `why` is who answers for it, or what for."""

    barred: UUID
    why: str
    day: date | None = None


class WithdrawLeave(Command, frozen=True, kw_only=True):
    """The leave that was given is taken back."""

    barred: UUID


def note(session: Session, command: NoteBarred) -> UUID:
    """Doing it twice notes it once. Raises Invalid, UnknownSite, NotedAlready, ListFull."""
    if session.get(Barred, command.id):
        return command.id
    today = _today(session, command)
    columns = _columns(command, today)
    until = columns.pop("until", None) or months_after(today, USUAL_MONTHS)
    row = Barred(
        id=command.id,
        site=command.site,
        until=until,
        noted_by=command.actor,
        noted_at=command.issued_at,
        lifted_at=None,
        allowed_on=None,
        allowed_by="",
        allowed_why="",
        person=person_key(columns["first_name"], columns["last_name"]),
        **columns,
    )
    _room_for(session, row, today)
    session.add(row)
    return row.id


def change(session: Session, command: ChangeBarred) -> UUID:
    """Raises Invalid, UnknownEntry, EntryOver, NotedAlready."""
    today = _today(session, command)
    row = _standing(session, command, today)
    columns = _columns(command, today)
    first = columns.get("first_name", row.first_name)
    last = columns.get("last_name", row.last_name)
    person, company = person_key(first, last), columns.get("company", row.company)
    if (person, fold(company)) != (row.person, fold(row.company)):
        _only_one(session, row, person, company, today)
    for name, value in (columns | {"person": person}).items():
        setattr(row, name, value)
    if row.allowed_on is not None and row.allowed_on > row.until:
        _forget_leave(row)
    return row.id


def lift(session: Session, command: LiftBarred) -> UUID:
    """Raises UnknownEntry, EntryOver."""
    row = _standing(session, command, _today(session, command))
    row.lifted_at = command.issued_at
    return row.id


def restore(session: Session, command: RestoreBarred) -> UUID:
    """Raises UnknownEntry, NothingToUndo, NotedAlready, ListFull."""
    today, row = _today(session, command), _known(session, command)
    since = row.lifted_at
    if since is None or row.until < today or command.issued_at - since > UNDONE_WITHIN:
        minutes = int(UNDONE_WITHIN.total_seconds() // 60)
        raise NothingToUndo(name=_name(row), minutes=minutes)
    _room_for(session, row, today)
    row.lifted_at = None
    return row.id


def allow(session: Session, command: AllowBarred) -> UUID:
    """Raises Invalid, UnknownEntry, EntryOver."""
    why = checks.text("why", command.why, required=True)
    today = _today(session, command)
    row = _standing(session, command, today)
    day = command.day or today
    if day < today:
        raise Invalid(field="day", problem="past")
    if day > row.until:
        raise Invalid(field="day", problem="too_far")
    row.allowed_on, row.allowed_by, row.allowed_why = day, command.actor, why
    return row.id


def withdraw_leave(session: Session, command: WithdrawLeave) -> UUID:
    """Raises UnknownEntry, EntryOver, NoLeave."""
    today = _today(session, command)
    row = _standing(session, command, today)
    if row.allowed_on is None or row.allowed_on < today:
        raise NoLeave(name=_name(row))
    _forget_leave(row)
    return row.id


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last one of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _columns(command: NoteBarred | ChangeBarred, today: date) -> dict[str, Any]:
    """The columns that were given, checked."""
    found: dict[str, Any] = {}
    for name in ("first_name", "last_name"):
        if (typed := getattr(command, name)) is not None:
            found[name] = checks.name(name, typed)
    if command.company is not None:
        found["company"] = checks.title("company", command.company, required=False)
    if command.reason is not None:
        found["reason"] = checks.text("reason", command.reason, required=True)
    if (until := command.until) is not None:
        if until < today:
            raise Invalid(field="until", problem="past")
        if until > today + timedelta(days=LONGEST_DAYS):
            raise Invalid(field="until", problem="too_far")
        found["until"] = until
    return found


def _room_for(session: Session, row: Barred, today: date) -> None:
    _only_one(session, row, row.person, row.company, today)
    count = select(func.count()).select_from(Barred).where(stands(row.site, today))
    if (session.scalar(count) or 0) >= MOST:
        raise ListFull(most=MOST)


def _only_one(session: Session, row: Barred, person: str, company: str, today: date) -> None:
    for one in standing(session, row.site, today, Barred.person == person):
        if one.id != row.id and fold(one.company) == fold(company):
            raise NotedAlready(name=_name(one), until=one.until)


def _today(session: Session, command: Command) -> date:
    return business_day(command.issued_at, known_zone(session, site=command.site))


def _known(session: Session, command: Any) -> Barred:
    row = session.get(Barred, command.barred)
    if row is None or row.site != command.site:
        raise UnknownEntry(entry=command.barred)
    return row


def _standing(session: Session, command: Any, today: date) -> Barred:
    row = _known(session, command)
    if row.lifted_at is not None or row.until < today:
        raise EntryOver(name=_name(row))
    return row


def _forget_leave(row: Barred) -> None:
    row.allowed_on, row.allowed_by, row.allowed_why = None, "", ""


def _name(row: Barred) -> str:
    return f"{row.first_name} {row.last_name}".strip()
