"""Where a store stands towards the central database, cheap enough to ask at every refresh."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session

from kiosk.core.settling import ASKED
from kiosk.store.base import PARKED, PENDING, REFUSED, LoggedCommand
from kiosk.store.enrolled import is_fresh
from kiosk.store.sync_state import SyncState
from kiosk.sync.model import Settlement
from kiosk.sync.views import SyncStatus

LOCAL, ONLINE, OFFLINE = "local", "online", "offline"

_NEWEST = select(func.max(LoggedCommand.n))
_FINAL = exists().where(Settlement.id == LoggedCommand.id, Settlement.how != ASKED)


def _count(status: str) -> Select[int]:
    return select(func.count()).where(LoggedCommand.status == status)


# Built once, asked at once: stretches of the index (status, n); of the log, only refused rows.
_COUNTS = select(
    _NEWEST.scalar_subquery(),
    _count(PENDING).scalar_subquery(),
    _count(REFUSED).where(~_FINAL).scalar_subquery(),
    _count(PARKED).scalar_subquery(),
)


def status(session: Session, *, now: datetime) -> SyncStatus:
    """The state that the sync pill shows; a store that was never enrolled waits for nobody."""
    row = session.get(SyncState, 1)
    if row is None:
        return SyncStatus(LOCAL, session.connection().scalar(_NEWEST) or 0)
    commands, pending, refused, parked = session.connection().execute(_COUNTS).one()
    fresh = is_fresh(row.exchanged_at, now)
    return SyncStatus(
        state=ONLINE if row.connected and fresh else OFFLINE,
        commands=commands or 0,
        station=row.station,
        site=row.site,
        kind=row.kind,
        series=row.series,
        since=row.since if fresh or not row.connected else row.exchanged_at,
        exchanged_at=row.exchanged_at,
        pending=pending,
        refused=refused,
        parked=parked,
        clock_offset=row.clock_offset,
        problem=row.problem,
        epoch=row.epoch,
        cursor=row.cursor,
    )
