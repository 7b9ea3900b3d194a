"""Where a store stands towards the central database, cheap enough to ask at every refresh."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import Session

from kiosk.store.base import PARKED, PENDING, REFUSED, LoggedCommand
from kiosk.store.enrolled import is_fresh
from kiosk.store.exchange import SyncState
from kiosk.sync.model import ASKED, Settlement
from kiosk.sync.views import SyncStatus

LOCAL, ONLINE, OFFLINE = "local", "online", "offline"

# Built once. Each counts a stretch of the index (status, n) and reads no row of the log.
_NEWEST = select(func.max(LoggedCommand.n))
_COUNT = select(func.count()).where(LoggedCommand.status == bindparam("status"))
_FINAL = exists().where(Settlement.id == LoggedCommand.id, Settlement.how != ASKED)
_TO_SETTLE = select(func.count()).where(LoggedCommand.status == REFUSED, ~_FINAL)


def status(session: Session, *, now: datetime) -> SyncStatus:
    """The state that the sync pill shows; a store that was never enrolled waits for nobody."""
    store = session.connection()
    commands = store.scalar(_NEWEST) or 0
    row = session.get(SyncState, 1)
    if row is None:
        return SyncStatus(LOCAL, commands)
    fresh = is_fresh(row.exchanged_at, now)
    return SyncStatus(
        state=ONLINE if row.connected and fresh else OFFLINE,
        commands=commands,
        station=row.station,
        site=row.site,
        kind=row.kind,
        series=row.series,
        since=row.since if fresh or not row.connected else row.exchanged_at,
        exchanged_at=row.exchanged_at,
        pending=store.scalar(_COUNT, {"status": PENDING}) or 0,
        refused=store.scalar(_TO_SETTLE) or 0,
        parked=store.scalar(_COUNT, {"status": PARKED}) or 0,
        clock_offset=row.clock_offset,
        problem=row.problem,
        epoch=row.epoch,
        cursor=row.cursor,
    )
