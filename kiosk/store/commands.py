"""What the store logs of itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.store.ways import WAYS

LONGEST, MOST_AGAIN = 80, 1_000_000


class NoteRestored(Command, frozen=True, kw_only=True):
    """A backup was put in the place of the store: the machine's own act, whoever let it.

    `how` is one of `WAYS`, and `by` the code of the manager who signed for it.
    Of the backup it says when, at which station and why it was made; a plain one says nothing.
    `again` are the acts of the former store that were carried out again on what was put back.
    """

    how: str
    made_at: datetime | None = None
    made_by: str = ""
    why: str = ""
    again: int = 0
    by: str = ""


def note_restored(session: Session, command: NoteRestored) -> None:  # noqa: ARG001
    """Note it; nothing changes but the log."""
    checks.one_of("how", command.how, WAYS)
    for field in ("made_by", "why", "by"):
        checks.text(field, getattr(command, field), limit=LONGEST)
    checks.within("again", command.again, 0, MOST_AGAIN)
