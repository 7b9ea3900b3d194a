"""A new ticket: its fields checked, its number drawn, its row written."""

from __future__ import annotations

from itertools import count
from typing import Any

from sqlalchemy import Table, and_, bindparam, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.core import checks, languages
from kiosk.core.catalogue import Desk
from kiosk.core.command import Command
from kiosk.store import sequences
from kiosk.store.changes import touch
from kiosk.tickets import desks, labels
from kiosk.tickets.line import Moment
from kiosk.tickets.model import Ticket
from kiosk.tickets.refusals import NumberTaken
from kiosk.tickets.states import WAITING

PRIORITIES = ("", "disability", "pregnancy", "elderly")
LAST_NUMBER = 999_999

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
    `decided` once it is printed: the ticket is then kept whatever has become of the desk.
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


def lift_printed(fields: dict[str, Any]) -> dict[str, Any]:
    """In the first version a number was one that had been printed."""
    return {**fields, "decided": bool(fields.get("number"))}


def checked(desk: Desk, here: Moment, command: TakeTicket) -> dict[str, Any]:
    """The columns of a new ticket, all but its number and label."""
    procedure = desks.known_procedure(desk, command.procedure)
    return {
        "id": command.id,
        "site": here.site,
        "day": here.day,
        "service": desk.code,
        "issued_service": desk.code,
        "series": checks.series(command.series),
        "procedure": procedure,
        "priority": checks.one_of("priority", command.priority, PRIORITIES),
        "language": checks.one_of("language", command.language, languages.codes()),
        "ready": desks.papers_ready(desk, procedure, command.ready),
        "state": WAITING,
        "counter": None,
        "calls": 0,
        "taken_at": here.now,
        "called_at": None,
        "closed_at": None,
        "outcome": "",
    }


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
