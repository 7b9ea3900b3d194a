"""Changes to notes."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk._blank.model import Note
from kiosk._blank.refusals import BoardFull
from kiosk.core import checks
from kiosk.core.command import Command

MOST = 3


class LeaveNote(Command, frozen=True, kw_only=True):
    """Leave a word for those who work here later; `author` is the station unless given."""

    text: str
    author: str = ""


def leave_note(session: Session, command: LeaveNote) -> UUID:
    """Put a note on the board; doing it twice leaves one. Raises BoardFull or Invalid."""
    if session.get(Note, command.id):
        return command.id
    text = checks.text("text", command.text, required=True)
    count = select(func.count()).select_from(Note).where(Note.site == command.site)
    if (session.scalar(count) or 0) >= MOST:
        raise BoardFull(most=MOST)
    session.add(
        Note(
            id=command.id,
            site=command.site,
            author=command.author,
            text=text,
            written_at=command.issued_at,
        )
    )
    return command.id
