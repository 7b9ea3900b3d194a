"""What was done with a request, one after the other; it stands as the last of them says."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import msgspec

from kiosk.joining.model import JoinRequest
from kiosk.joining.states import CLOSED, DECIDED, DECISIONS


class Step(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that was done, when and by whom.

    `day`, `time` and `place` are those of an interview or a committee. `papers` are the ones that
    had been brought by then, `resident` is the company that an entry made.
    """

    state: str
    at: datetime
    by: str = ""
    note: str = ""
    day: date | None = None
    time: str = ""
    place: str = ""
    papers: str = ""
    resident: UUID | None = None


def read(kept: str) -> list[Step]:
    """The steps, the first one first; none of a request whose names are gone."""
    return msgspec.json.decode(kept, type=list[Step]) if kept else []


def is_decision(steps: list[Step]) -> bool:
    """Whether the last step has decided something; papers that came later do not."""
    before = steps[-2].state if len(steps) > 1 else ""
    return bool(steps) and steps[-1].state in DECIDED and steps[-1].state != before


def stand(row: JoinRequest, steps: list[Step]) -> None:
    """Have a request stand as its steps say."""
    last = steps[-1]
    row.steps = msgspec.json.encode(steps).decode()
    row.state, row.since = last.state, last.at
    row.day, row.time, row.place = last.day, last.time, last.place
    row.papers, row.resident = last.papers, last.resident
    row.decided_at = _decided(steps) if last.state in DECIDED else None
    row.closed_at = last.at if last.state in CLOSED else None


def _decided(steps: list[Step]) -> datetime | None:
    """When the decision that holds was taken: the first of the last steps that say it."""
    found: Step | None = None
    for step in reversed(steps):
        if found is not None and step.state != found.state:
            break
        if step.state in DECISIONS:
            found = step
    return found.at if found else None
