"""Taking names out of old notes (loi 09-08)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from sqlalchemy import update
from sqlalchemy.orm import Session

from kiosk._blank.model import Note


def forget(session: Session, site: str, before: date) -> int:
    """Empty the authors of notes of days before `before`; how many had one."""
    old = Note.written_at < datetime.combine(before, time(), UTC)
    named = update(Note).where(Note.site == site, old, Note.author != "").values(author="")
    done = session.execute(named, execution_options={"synchronize_session": False})
    return int(done.rowcount)  # type: ignore[attr-defined]
