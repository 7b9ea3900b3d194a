"""What became of the sheets that come out by themselves."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from kiosk.notifications.queries import troubled
from kiosk.paper.mailed import SHEET, sheet_of
from kiosk.paper.refusals import ARROW, SheetsNotMade
from kiosk.store.upkeep import NightlyJob

JOB = "sheets"


@dataclass(frozen=True, slots=True)
class NotMade:
    """The sheets that did not come out the last time, and where they were to go; none is well.

    Those `unsent` have come out, but no server took their letters yet; `why` keeps the first.
    """

    sheets: tuple[str, ...] = ()
    outlet: str = ""
    unsent: tuple[str, ...] = ()
    why: str = ""


def not_made(session: Session) -> NotMade:
    """What the last night's job has left undone, and the outbox of messages."""
    row = session.get(NightlyJob, JOB)
    said = row.said if row is not None and row.problem == SheetsNotMade.code else ""
    names, _, outlet = said.partition(ARROW)
    kept = troubled(session, about=SHEET)
    sheets = (sheet_of(message) for message in kept)
    unsent = tuple(dict.fromkeys(sheet.report for sheet in sheets if sheet))
    return NotMade(tuple(names.split()), outlet, unsent, kept[0].why if unsent else "")
