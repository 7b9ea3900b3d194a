"""A new ticket: its fields checked, its number drawn, its row written."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table, and_, bindparam, func, insert, select
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
_HIGHEST = select(func.max(_TABLE.c.number)).where(_OF_SERIES)
_GIVEN = select(_TABLE.c.id).where(_OF_SERIES, _TABLE.c.number == bindparam("number"))


class TakeTicket(Command, frozen=True, kw_only=True):
    """Take a place in the queue of a service.

    `priority` is self-declared and never justified; `ready` are indexes of the papers the
    visitor has; `series` is this station's, so that numbers never meet after a sync. `number` is
    given once it is printed: the ticket is then kept whatever has become of the desk.
    """

    service: str
    procedure: str = ""
    priority: str = ""
    language: str = "fr"
    ready: list[int] = []  # noqa: RUF012
    series: str = ""
    number: int = 0


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


def write(session: Session, desk: Desk, row: dict[str, Any], printed: int = 0) -> str:
    """Write the ticket under the number that was printed, or else the next one; the label.

    Numbers follow each other by desk, day and the station's series. Raises NumberTaken.
    """
    checks.within("number", printed, 0, LAST_NUMBER)
    name = f"ticket {row['day']} {desk.code} {row['series']}".strip()
    number = printed or _next(session, row, name)
    label = labels.label(desk.letter, row["series"], number)
    # A number above all that were given needs no look at them.
    if printed and not sequences.raise_to(session, row["site"], name, printed):
        _require_not_given(session, {**row, "number": printed}, label)
    try:
        session.connection().execute(_INSERT, row | {"number": number, "label": label})
    except IntegrityError as error:
        if not printed:
            raise
        # Given by a ticket that came from elsewhere: series are not exchanged.
        raise NumberTaken(label=label) from error
    touch(session, _TABLE.name)
    return label


def _next(session: Session, row: dict[str, Any], name: str) -> int:
    """The next number; a store that was put back to an earlier state finds its own tickets."""
    number = sequences.draw(session, row["site"], name)
    highest: int | None = session.connection().scalar(_HIGHEST, _series_of(row))
    if highest is None or highest < number:
        return number
    sequences.raise_to(session, row["site"], name, highest + 1)
    return highest + 1


def _require_not_given(session: Session, row: dict[str, Any], label: str) -> None:
    values = {**_series_of(row), "number": row["number"]}
    if session.connection().scalar(_GIVEN, values) is not None:
        raise NumberTaken(label=label)


def _series_of(row: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("site", "day", "issued_service", "series")}
