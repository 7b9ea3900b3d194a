"""A request is followed: its papers, an interview, a committee; it may be withdrawn."""

from __future__ import annotations

import re
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.joining import papers
from kiosk.joining.applying import RequestDone, done, open_one
from kiosk.joining.model import JoinRequest
from kiosk.joining.states import (
    ACCEPTED,
    COMMITTEE,
    COMPLETE,
    INCOMPLETE,
    INTERVIEW,
    PAPERS,
    WITHDRAWN,
)
from kiosk.joining.steps import Step, read, stand
from kiosk.sites.queries import known_zone

PLACE_LENGTH = 80
_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class CheckPapers(Command, frozen=True, kw_only=True):
    """All the papers that have been brought by now; what is missing is asked for by e-mail."""

    request: UUID
    papers: tuple[str, ...] = ()
    note: str = ""


class SetInterview(Command, frozen=True, kw_only=True):
    """The holder is asked to an interview, or to another hour; `time` is "14:30" on the wall."""

    request: UUID
    day: date
    time: str
    place: str = ""
    note: str = ""


class SetCommittee(Command, frozen=True, kw_only=True):
    """The committee looks at it on a day."""

    request: UUID
    day: date
    note: str = ""


class WithdrawRequest(Command, frozen=True, kw_only=True):
    """Its holder asks no more, also once they were accepted."""

    request: UUID
    note: str = ""


def check_papers(session: Session, command: CheckPapers) -> RequestDone:
    """Raises Invalid, UnknownRequest, Closed, MovedIn."""
    note = checks.text("note", command.note)
    brought = papers.checked("papers", command.papers)
    row = open_one(session, command)
    if row.state not in PAPERS:  # it goes on from where it is
        last = read(row.steps)[-1]
        state, said = row.state, {"day": last.day, "time": last.time, "place": last.place}
    else:
        lacks = papers.missing(row.kind, papers.read(brought))
        state, said = (INCOMPLETE if lacks else COMPLETE), {}
    return take(row, command, state, note=note, papers=brought, **said)


def set_interview(session: Session, command: SetInterview) -> RequestDone:
    """Raises Invalid, UnknownSite, UnknownRequest, Closed, MovedIn."""
    note = checks.text("note", command.note)
    place = checks.text("place", command.place, limit=PLACE_LENGTH)
    if not _HOUR.fullmatch(command.time):
        raise Invalid(field="time", problem="hour")
    _to_come(session, command)
    row = open_one(session, command)
    said = {"day": command.day, "time": command.time, "place": place}
    return take(row, command, INTERVIEW, note=note, **said)


def set_committee(session: Session, command: SetCommittee) -> RequestDone:
    """Raises Invalid, UnknownSite, UnknownRequest, Closed, MovedIn."""
    note = checks.text("note", command.note)
    _to_come(session, command)
    row = open_one(session, command)
    return take(row, command, COMMITTEE, note=note, day=command.day)


def withdraw(session: Session, command: WithdrawRequest) -> RequestDone:
    """Raises Invalid, UnknownRequest, Closed, MovedIn."""
    note = checks.text("note", command.note)
    row = open_one(session, command, ACCEPTED)
    return take(row, command, WITHDRAWN, note=note)


def take(row: JoinRequest, command: Any, state: str, **said: Any) -> RequestDone:
    """One more step; the papers stay those that were brought unless it says others."""
    said = {"papers": row.papers} | said
    step = Step(state=state, at=command.issued_at, by=command.actor, **said)
    stand(row, [*read(row.steps), step])
    row.reminded, row.reminded_at = 0, None
    return done(row)


def _to_come(session: Session, command: SetInterview | SetCommittee) -> None:
    zone = known_zone(session, site=command.site)
    if command.day < business_day(command.issued_at, zone):
        raise Invalid(field="day", problem="past")
