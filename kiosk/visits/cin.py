"""The number of a visitor's identity card: only with the CNDP's authorisation, and kept apart.

What is exchanged and logged is that a number was noted, with its letters and last two figures. The
number stays in the store at which it was typed, and goes with the visit's names or before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.machine import Fields, Machine
from kiosk.core.unsaid import Unsaid, unsaid
from kiosk.sites.data_protection import data_protection
from kiosk.store.changes import touch
from kiosk.visits.columns import visit_of
from kiosk.visits.model import CinNote, CinNumber, Visit
from kiosk.visits.refusals import CinNotAuthorised, UnknownVisit

KEPT = timedelta(days=1)
"""For as long as the visitor may be inside: no visit lasts longer than a day."""
_FORM = re.compile(r"([A-Z]{1,2})[0-9]{2,7}([0-9]{2})")


class NoteCin(Command, frozen=True, kw_only=True):
    """Note the number of a visitor's identity card; `mark` is what may be read of it."""

    visit: UUID
    cin: Unsaid | str = ""
    mark: str = ""


def unsay(_machine: Machine, fields: Fields) -> Fields:
    """The number, checked, as what no log says; and what may be read of it."""
    said = fields.get("cin")
    if not isinstance(said, str):
        return fields
    number = checked(said)
    return fields | {"cin": unsaid(number), "mark": marked(number)}


def note_cin(session: Session, command: NoteCin) -> UUID:
    """Keep it; a store to which only the note comes has no number.

    Nothing is kept of a note that has lost what may be read of it before it came here.
    """
    visit = visit_of(session, command.visit, command.site)
    if visit.anonymised:
        raise UnknownVisit(visit=command.visit)
    if not data_protection(session, site=command.site).cin_authorisation:
        raise CinNotAuthorised
    said = command.cin.value if isinstance(command.cin, Unsaid) else command.cin
    if not (command.mark or said):
        return command.visit
    if not _is_mark(command.mark):
        raise Invalid(field="cin", problem="cin")
    note = session.get(CinNote, command.visit)
    if note is None:
        note = CinNote(visit=command.visit, site=command.site)
        session.add(note)
    note.mark, note.station, note.noted_at = command.mark, command.station, command.issued_at
    if isinstance(command.cin, Unsaid) and said:
        _keep(session, command, said)
    return command.visit


def checked(typed: str) -> str:
    """A number as it stands on the card, "AB123456": one or two letters, then figures."""
    number = re.sub(r"[\s.\-]", "", typed).upper()
    if not _FORM.fullmatch(number):
        raise Invalid(field="cin", problem="cin")
    return number


def marked(number: str) -> str:
    """The letters and the last two figures: "AB••••56"."""
    found = _FORM.fullmatch(number)
    return f"{found[1]}••••{found[2]}" if found else ""


def number_of(session: Session, *, site: str, visit: UUID) -> str:
    """The whole number, for the person whose it is; empty where another store has it."""
    c = CinNumber
    found = select(c.number).where(c.site == site, c.visit == visit)
    return session.scalar(found) or ""


def marks(session: Session, site: str, visits: Iterable[UUID]) -> dict[UUID, tuple[str, str]]:
    """What may be read of the numbers of visits, and the stations that have them."""
    n = CinNote
    rows = select(n.visit, n.mark, n.station).where(n.site == site, n.visit.in_(list(visits)))
    return {row.visit: (row.mark, row.station) for row in session.execute(rows)}


def drop(session: Session, visits: Iterable[UUID]) -> None:
    """Take the numbers of visits out, and that there were any."""
    for table in (CinNumber, CinNote):
        gone = delete(table).where(table.visit.in_(list(visits)))
        session.execute(gone, execution_options={"synchronize_session": False})
        touch(session, table.__tablename__)


def drop_old(session: Session, now: datetime) -> int:
    """Take the numbers out whose time is over here, and those of visits without names."""
    nameless = select(Visit.id).where(Visit.id == CinNumber.visit, Visit.search > "")
    over = or_(CinNumber.noted_at < now - KEPT, ~nameless.exists())
    gone = session.execute(delete(CinNumber).where(over))
    touch(session, CinNumber.__tablename__)
    return int(gone.rowcount)  # type: ignore[attr-defined]


def _keep(session: Session, command: NoteCin, number: str) -> None:
    row = session.get(CinNumber, command.visit)
    if row is None:
        row = CinNumber(visit=command.visit, site=command.site)
        session.add(row)
    row.number, row.noted_at = number, command.issued_at


def _is_mark(mark: Any) -> bool:
    return bool(re.fullmatch(r"[A-Z]{1,2}••••[0-9]{2}", mark))
