"""Which queues a store should hold, from the counters that are open in it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from kiosk.store.base import LoggedCommand
from kiosk.tickets import leases
from kiosk.tickets.guards import is_open
from kiosk.tickets.line import Moment, moment_anywhere
from kiosk.tickets.model import Counter
from kiosk.tickets.states import SHUT

RELEASE = "tickets.release_lease"
FollowUps = list[tuple[str, dict[str, Any]]]

_TURNED_HERE = exists().where(
    LoggedCommand.site == Counter.site,
    LoggedCommand.at == Counter.since,
    LoggedCommand.name.in_(["counters.open", "counters.pause"]),
)


def after(session: Session, *, site: str, now: datetime, counter: int, holder: str) -> FollowUps:
    """Commands that follow the opening or closing of a counter.

    Queues it serves that nobody holds are asked for; those held for it that it serves no more go
    to another counter of this store, or are given back.
    """
    here = moment_anywhere(session, site, now)
    row = session.get(Counter, (site, counter))
    served = row.services.split() if row and is_open(row, here) else []
    held = leases.live(session, here)
    wanted = [
        _pass_on(session, here, lease.service, counter)
        for lease in held.values()
        if (lease.station, lease.counter) == (holder, counter) and lease.service not in served
    ]
    free = (service for service in served if service not in held)
    return [
        *wanted,
        *((leases.LEASE, {"service": service, "counter": counter}) for service in free),
    ]


def _pass_on(
    session: Session, here: Moment, service: str, counter: int
) -> tuple[str, dict[str, Any]]:
    """Keep the queue for another counter that this store opened for it, or give it back."""
    others = select(Counter.number, Counter.services).where(
        Counter.site == here.site,
        Counter.day == here.day,
        Counter.state != SHUT,
        Counter.number != counter,
        _TURNED_HERE,
    )
    for number, services in session.execute(others.order_by(Counter.number)):
        if service in services.split():
            return leases.LEASE, {"service": service, "counter": number}
    return RELEASE, {"service": service}
