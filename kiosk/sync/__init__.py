"""Exchange with the central database; a station without one works alone and says so."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.store.base import LoggedCommand


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """Where a station stands: `state` is "local" where no central database is configured."""

    state: str
    commands: int


def status(session: Session) -> SyncStatus:
    """The state that the sync pill shows, and how many commands this store has kept."""
    count = session.scalar(select(func.max(LoggedCommand.n))) or 0
    return SyncStatus("local", count)
