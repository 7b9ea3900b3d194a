"""What this store is to the central database, for those that only need to know."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.machine import Enrolled
from kiosk.store.sync_state import SyncState

_STATE = SyncState.__table__.c


_WHO = select(_STATE.station, _STATE.site, _STATE.kind, _STATE.series)
_HANDED_OVER = select(_STATE.handed_over)
_CONNECTED = select(_STATE.connected, _STATE.exchanged_at)

STALE = timedelta(seconds=90)
"""Without an exchange for so long, a connection that still looks open is held for lost."""


def enrolled(session: Session) -> Enrolled | None:
    """The store's identity at the centre; None where it works alone."""
    row = session.connection().execute(_WHO).first()
    return Enrolled(*row) if row else None


def connected(session: Session, *, now: datetime) -> bool:
    """Whether the exchange runs now; False where the store works alone."""
    row = session.connection().execute(_CONNECTED).first()
    return bool(row and row.connected and is_fresh(row.exchanged_at, now))


def handed_over(session: Session) -> int:
    """The number of the last command that may have reached the centre; 0 where there is none."""
    return session.connection().scalar(_HANDED_OVER) or 0


def is_fresh(exchanged_at: datetime | None, now: datetime) -> bool:
    """Whether the last exchange is recent enough to believe that there is a next one."""
    return exchanged_at is not None and now - exchanged_at <= STALE
