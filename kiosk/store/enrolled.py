"""What this store is to the central database, for those that only need to know."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.exchange import SyncState

_STATE = SyncState.__table__.c


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A store's identity at the centre, which lasts as long as its enrolment."""

    station: str
    site: str
    kind: str
    series: str


_WHO = select(_STATE.station, _STATE.site, _STATE.kind, _STATE.series)
_CONNECTED = select(_STATE.connected)


def enrolled(session: Session) -> Enrolled | None:
    """The store's identity at the centre; None where it works alone."""
    row = session.connection().execute(_WHO).first()
    return Enrolled(*row) if row else None


def connected(session: Session) -> bool:
    """Whether the exchange runs now."""
    return bool(session.connection().scalar(_CONNECTED))
