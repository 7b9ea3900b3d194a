"""What became of the sheets that come out by themselves."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from kiosk.paper.refusals import ARROW, SheetsNotMade
from kiosk.store.upkeep import NightlyJob

JOB = "sheets"


@dataclass(frozen=True, slots=True)
class NotMade:
    """The sheets that did not come out the last time, and where they were to go; none is well."""

    sheets: tuple[str, ...] = ()
    outlet: str = ""


def not_made(session: Session) -> NotMade:
    """What the last night's job has left undone."""
    row = session.get(NightlyJob, JOB)
    if row is None or row.problem != SheetsNotMade.code:
        return NotMade()
    names, _, outlet = row.said.partition(ARROW)
    return NotMade(tuple(names.split()), outlet)
