"""Reading notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk._blank.model import Note


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note on the board."""

    id: UUID
    author: str
    text: str
    written_at: datetime


def notes(session: Session, *, site: str) -> list[NoteView]:
    """The notes of a site, the newest first."""
    n = Note
    rows = select(n.id, n.author, n.text, n.written_at).where(n.site == site)
    return [NoteView(*row) for row in session.execute(rows.order_by(n.written_at.desc()))]
