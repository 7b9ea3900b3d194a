"""A new ticket: its fields checked, its number drawn, its row written."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from itertools import count
from typing import Any
from uuid import UUID

from sqlalchemy import Table, and_, bindparam, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.core import checks, languages
from kiosk.core.catalogue import Desk, Procedure
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.sites.queries import zone_of
from kiosk.store import sequences
from kiosk.store.changes import touch
from kiosk.tickets import desks, labels
from kiosk.tickets.line import Moment
from kiosk.tickets.model import Ticket
from kiosk.tickets.refusals import NumberTaken, UnknownProcedure
from kiosk.tickets.states import WAITING

PRIORITIES = ("", "disability", "pregnancy", "elderly")
LAST_NUMBER = 999_999
MOST_PEOPLE = 50
MOST_AFTER = 4
"""So many services at most come after the first one of a ticket."""

_TABLE: Table = Ticket.__table__  # type: ignore[assignment]
_INSERT = insert(_TABLE)
_OF_SERIES = and_(
    _TABLE.c.site == bindparam("site"),
    _TABLE.c.day == bindparam("day"),
    _TABLE.c.issued_service == bindparam("issued_service"),
    _TABLE.c.series == bindparam("series"),
)
_GIVEN_FROM = (
    select(_TABLE.c.number)
    .where(_OF_SERIES, _TABLE.c.number >= bindparam("number"))
    .order_by(_TABLE.c.number)
)
_GIVEN = select(_TABLE.c.id).where(_OF_SERIES, _TABLE.c.number == bindparam("number"))


class TakeTicket(Command, frozen=True, kw_only=True):
    """Take a place in the queue of a service.

    `priority` is self-declared and never justified; `ready` are indexes of the papers the
    visitor has; `series` is this station's, so that numbers never meet after a sync. `number` is
    one that a person types, as of a paper ticket; numbers that are drawn go on where they were.
    `decided` once it is printed: the ticket is then kept whatever has become of the desk, and with
    the wait in seconds that was `foretold`. `then` are the services that it goes on to, one after
    the other; `people` came with it. Of whoever comes by `appointment`, today, `due_at` is its
    hour; none for who is too late for it. `papers_of` is the version of the procedure that was
    shown, whose papers `ready` counts (docs/procedures.md); without it, what stands now.
    """

    v: int = 2
    service: str
    procedure: str = ""
    priority: str = ""
    language: str = "fr"
    ready: list[int] = []  # noqa: RUF012
    series: str = ""
    number: int = 0
    decided: bool = False
    foretold: int | None = None
    then: list[str] = []  # noqa: RUF012
    people: int = 1
    appointment: UUID | None = None
    due_at: datetime | None = None
    papers_of: UUID | None = None


def lift_printed(fields: dict[str, Any]) -> dict[str, Any]:
    """In the first version a number was one that had been printed."""
    return {**fields, "decided": bool(fields.get("number"))}


def checked(session: Session, desk: Desk, here: Moment, command: TakeTicket) -> dict[str, Any]:
    """The columns of a new ticket, all but its number and label."""
    procedure, ready = _asked(session, desk, here, command)
    return {
        "id": command.id,
        "site": here.site,
        "day": here.day,
        "service": desk.code,
        "issued_service": desk.code,
        "series": checks.series(command.series),
        "procedure": procedure.code if procedure else "",
        "priority": checks.one_of("priority", command.priority, PRIORITIES),
        "language": checks.one_of("language", command.language, languages.codes()),
        "ready": desks.papers_ready(procedure, ready),
        "state": WAITING,
        "counter": None,
        "calls": 0,
        "taken_at": here.now,
        "called_at": None,
        "closed_at": None,
        "outcome": "",
        "turn_at": None,
        "due_at": _due_today(session, here, command),
        "appointment": command.appointment,
        "people": checks.within("people", command.people, 1, MOST_PEOPLE),
        "next_services": _after(desk, command.then),
        "note": "",
        "detail": "",
        "missing": "",
        "absences": 0,
        "foretold": None,
        "came_at": None,
        "papers_of": procedure.version if procedure else None,
    }


def _asked(
    session: Session, desk: Desk, here: Moment, command: TakeTicket
) -> tuple[Procedure | None, list[int]]:
    """What the ticket is for, and the papers of it that its holder has.

    It has none where their version is not known here. One that is printed is kept, for nothing in
    particular where its procedure is not known. A program that says no version of a printed
    one has shown the shipped text.
    """
    seen = command.papers_of or (desks.AS_SHIPPED if command.decided else None)
    kept = command.decided or command.appointment is not None
    try:
        found = desks.asked_for(session, here.site, desk, command.procedure, seen, kept=kept)
    except UnknownProcedure:
        if not command.decided:
            raise
        return None, []
    return found, desks.of_seen(found, seen, command.ready)


def _after(desk: Desk, names: Collection[str]) -> str:
    """The services that come after a desk, each once, as they are stored."""
    checks.within("then", len(names), 0, MOST_AFTER)
    codes = dict.fromkeys(desks.known_desk(name, "then").code for name in names)
    return " ".join(code for code in codes if code != desk.code)


def _due_today(session: Session, here: Moment, command: TakeTicket) -> datetime | None:
    """The hour of an appointment, which is today's: no other gives a ticket a turn."""
    at = command.due_at
    if at is None:
        return None
    if command.appointment is None:
        raise Invalid(field="appointment", problem="empty")
    if business_day(at, zone_of(session, site=here.site)) != here.day:
        raise Invalid(field="due_at", problem="range")
    return at


def require_number(session: Session, desk: Desk, row: dict[str, Any], number: int) -> None:
    """A number that fits a label and that no ticket bears, or NumberTaken."""
    checks.within("number", number, 0, LAST_NUMBER)
    if number:
        _require_not_given(session, row | {"number": number}, _label(desk, row, number))


def write(
    session: Session, desk: Desk, row: dict[str, Any], given: int = 0, *, printed: bool = False
) -> str:
    """Write the ticket under the number that was given, or else the next one; the label.

    Numbers follow each other by desk, day and the station's series; one that was `printed` is
    followed by those to come, one that was only typed is left out of them. Raises NumberTaken.
    """
    checks.within("number", given, 0, LAST_NUMBER)
    name = f"ticket {row['day']} {desk.code} {row['series']}".strip()
    number = given or _next(session, row, name)
    label = _label(desk, row, number)
    # A number above all that were given needs no look at them.
    if printed and not sequences.raise_to(session, row["site"], name, number):
        _require_not_given(session, {**row, "number": number}, label)
    try:
        session.connection().execute(_INSERT, row | {"number": number, "label": label})
    except IntegrityError as error:
        if not given:
            raise
        # Given by a ticket that came from elsewhere: series are not exchanged.
        raise NumberTaken(label=label) from error
    touch(session, _TABLE.name)
    return label


def _next(session: Session, row: dict[str, Any], name: str) -> int:
    """The next number that no ticket bears: some were typed, or come from before a restore."""
    number = sequences.draw(session, row["site"], name)
    given = session.connection().scalars(_GIVEN_FROM, {**_series_of(row), "number": number})
    free = next(n for n in count(number) if n != next(given, None))
    given.close()
    if free != number:
        sequences.raise_to(session, row["site"], name, free)
    return free


def _label(desk: Desk, row: dict[str, Any], number: int) -> str:
    return labels.label(desk.letter, row["series"], number)


def _require_not_given(session: Session, row: dict[str, Any], label: str) -> None:
    values = {**_series_of(row), "number": row["number"]}
    if session.connection().scalar(_GIVEN, values) is not None:
        raise NumberTaken(label=label)


def _series_of(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("site", "day", "issued_service", "series")}
