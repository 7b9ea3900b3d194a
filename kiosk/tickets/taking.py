"""A new ticket: its fields checked, its number drawn, its row written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Row, Table, bindparam, insert, select
from sqlalchemy.orm import Session

from kiosk import checks
from kiosk.catalogue import Desk
from kiosk.store import sequences
from kiosk.store.changes import touch
from kiosk.tickets import desks, labels
from kiosk.tickets.line import Moment
from kiosk.tickets.model import WAITING, Ticket

if TYPE_CHECKING:
    from kiosk.tickets.commands import TakeTicket

PRIORITIES = ("", "disability", "pregnancy", "elderly")
LANGUAGES = ("fr", "ar", "en", "zgh")

_TABLE: Table = Ticket.__table__  # type: ignore[assignment]
_INSERT = insert(_TABLE)
_KNOWN = select(
    _TABLE.c.id, _TABLE.c.label, _TABLE.c.service, _TABLE.c.priority, _TABLE.c.taken_at
).where(_TABLE.c.id == bindparam("wanted"))


def already_taken(session: Session, ticket: UUID) -> Row[*tuple[Any, ...]] | None:
    """The ticket of that id, if it was taken before."""
    return session.connection().execute(_KNOWN, {"wanted": ticket}).first()


def checked(desk: Desk, here: Moment, command: TakeTicket) -> dict[str, Any]:
    """The columns of a new ticket, all but its number and label."""
    procedure = desks.known_procedure(desk, command.procedure)
    return {
        "id": command.id,
        "site": here.site,
        "day": here.day,
        "service": desk.code,
        "issued_service": desk.code,
        "series": labels.checked_series(command.series),
        "procedure": procedure,
        "priority": checks.one_of("priority", command.priority, PRIORITIES),
        "language": checks.one_of("language", command.language, LANGUAGES),
        "ready": desks.papers_ready(desk, procedure, command.ready),
        "state": WAITING,
        "counter": None,
        "calls": 0,
        "taken_at": here.now,
        "called_at": None,
        "closed_at": None,
        "outcome": "",
    }


def write(session: Session, desk: Desk, row: dict[str, Any]) -> str:
    """Draw the next number of the desk, the day and the station's series; the label."""
    series = f"ticket {row['day']} {desk.code} {row['series']}".strip()
    number = sequences.draw(session, row["site"], series)
    label = labels.label(desk.letter, row["series"], number)
    session.connection().execute(_INSERT, row | {"number": number, "label": label})
    touch(session, _TABLE.name)
    return label
