"""Reading calls for help."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.help.model import HelpCall
from kiosk.help.rules import LASTS, open_calls

RINGING, ANSWERED, WITHDRAWN, OVER = "ringing", "answered", "withdrawn", "over"
"""A call that nobody answered in time is over."""


@dataclass(frozen=True, slots=True)
class CallView:
    """A call: where from, since when, and what has become of it; `counter` where an agent calls."""

    id: UUID
    station: str
    called_at: datetime
    state: str
    answered_at: datetime | None
    answered_by: str
    counter: int = 0


def ringing(session: Session, *, site: str, now: datetime) -> list[CallView]:
    """The calls of a site that wait for someone, the oldest first."""
    return [_view(row, now) for row in session.scalars(open_calls(site, now))]


def call(session: Session, *, site: str, now: datetime, help_call: UUID) -> CallView | None:
    """A call; None where it is not known here, or the central database did not take it."""
    row = session.get(HelpCall, help_call)
    return _view(row, now) if row is not None and row.site == site else None


def _view(row: HelpCall, now: datetime) -> CallView:
    state = RINGING if row.called_at > now - LASTS else OVER
    if row.answered_at is not None:
        state = ANSWERED
    elif row.withdrawn_at is not None:
        state = WITHDRAWN
    at, by = row.answered_at, row.answered_by
    return CallView(row.id, row.station, row.called_at, state, at, by, row.counter)
