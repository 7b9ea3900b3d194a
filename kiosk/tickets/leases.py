"""Who holds which queue today, and whether the central database has said so."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, and_, bindparam, exists, select
from sqlalchemy.orm import Session

from kiosk.store.base import APPLIED, LoggedCommand
from kiosk.tickets.line import Moment
from kiosk.tickets.model import QueueLease

LEASE, TAKE_LEASE = "tickets.lease", "tickets.take_lease"


@dataclass(frozen=True, slots=True)
class Lease:
    """The right of a store, by its name at the centre, to call from a queue while cut off.

    `confirmed` is false for one that was asked for here and that the centre has not granted yet.
    """

    service: str
    station: str
    counter: int
    since: datetime
    confirmed: bool


TABLE: Table = QueueLease.__table__  # type: ignore[assignment]
_lease, _log = TABLE.c, LoggedCommand.__table__.c
# A lease bears the instant of the command that asked for it; those asked for elsewhere have no
# line in this store's log, and came from the centre.
_ASKED = exists().where(
    and_(
        _log.site == _lease.site,
        _log.at == _lease.since,
        _log.name.in_([LEASE, TAKE_LEASE]),
        _log.status != APPLIED,
    )
)
_LIVE = (
    select(_lease.service, _lease.station, _lease.counter, _lease.since, ~_ASKED)
    .where(_lease.site == bindparam("at"), _lease.day == bindparam("on"))
    .order_by(_lease.service)
)
_LIVE_OF = _LIVE.where(_lease.service.in_(bindparam("services", expanding=True)))


def live(session: Session, here: Moment, services: Collection[str] = ()) -> dict[str, Lease]:
    """The leases of today by service, for some services or all; yesterday's are dead."""
    values: dict[str, Any] = {"at": here.site, "on": here.day}
    statement = _LIVE
    if services:
        statement, values["services"] = _LIVE_OF, list(services)
    rows = session.connection().execute(statement, values)
    return {row.service: Lease(*row) for row in rows}
