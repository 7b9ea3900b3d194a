"""Services of which no more tickets are given today, by somebody's decision."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Table, bindparam, select
from sqlalchemy.orm import Session

from kiosk.tickets.line import Moment
from kiosk.tickets.model import QueueStop


@dataclass(frozen=True, slots=True)
class Stop:
    """The tickets of a service are over for today; `away` where its desk has left, and why."""

    service: str
    away: bool
    reason: str


_stop: Table = QueueStop.__table__  # type: ignore[assignment]
_LIVE = select(_stop.c.service, _stop.c.away, _stop.c.reason).where(
    _stop.c.site == bindparam("at"), _stop.c.day == bindparam("on")
)


def live(session: Session, here: Moment) -> dict[str, Stop]:
    """Those of today by service; yesterday's are over."""
    rows = session.connection().execute(_LIVE, {"at": here.site, "on": here.day})
    return {row.service: Stop(*row) for row in rows}
