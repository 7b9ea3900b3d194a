"""What the store logs of itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.store.ways import WAYS


class NoteRestored(Command, frozen=True, kw_only=True):
    """A backup was put in the place of the store, by whoever acts; `how` is one of `WAYS`.

    Of the backup it says when, at which station and why it was made; a plain one says nothing.
    `again` are the acts of the former store that were carried out again on what was put back.
    """

    how: str
    made_at: datetime | None = None
    made_by: str = ""
    why: str = ""
    again: int = 0


def note_restored(session: Session, command: NoteRestored) -> None:  # noqa: ARG001
    """Note it; nothing changes but the log."""
    checks.one_of("how", command.how, WAYS)
