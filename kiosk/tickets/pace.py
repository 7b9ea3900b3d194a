"""How fast the counters serve: the samples behind the wait estimates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.store.expressions import seconds_between
from kiosk.tickets.line import Moment
from kiosk.tickets.model import CLOSED, OPEN, Counter, Ticket
from kiosk.tickets.rules import ENOUGH, ENOUGH_TODAY, SAMPLE_DAYS

SERVED = ("done", "incomplete", "redirected")
"""Outcomes of a ticket that was served; the time from call to close is then a sample."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How many were served, and the mean in seconds from call to close."""

    served: int
    mean: float


def mean_service(
    session: Session, here: Moment, services: Collection[str]
) -> dict[str, float | None]:
    """Mean seconds a person takes at each service.

    Of today where 5 people or more were served today, else of the last 10 days, today included;
    None with fewer than 3 samples.
    """
    found = _by_service(session, here.site, [here.day], services)
    few = [s for s in services if s not in found or found[s].served < ENOUGH_TODAY]
    if few:
        days = [here.day - timedelta(days=back) for back in range(SAMPLE_DAYS)]
        found |= _by_service(session, here.site, days, few)
    return {service: _mean(found.get(service)) for service in services}


def by_counter(session: Session, here: Moment, counter: int | None = None) -> dict[int, Pace]:
    """What each counter has served today, or one counter."""
    rows = _samples(Ticket.counter, here.site, [here.day])
    if counter is not None:
        rows = rows.where(Ticket.counter == counter)
    return {number: Pace(served, mean) for number, served, mean in session.execute(rows)}


def open_counters(session: Session, here: Moment) -> dict[str, tuple[int, ...]]:
    """The numbers of the counters that serve each service now, paused ones left out."""
    rows = select(Counter.number, Counter.services).where(
        Counter.site == here.site, Counter.state == OPEN, Counter.day == here.day
    )
    serving: dict[str, tuple[int, ...]] = defaultdict(tuple)
    for number, services in session.execute(rows.order_by(Counter.number)):
        for service in services.split():
            serving[service] += (number,)
    return serving


def _mean(pace: Pace | None) -> float | None:
    return pace.mean if pace is not None and pace.served >= ENOUGH else None


def _by_service(
    session: Session, site: str, days: Collection[date], services: Iterable[str]
) -> dict[str, Pace]:
    rows = _samples(Ticket.service, site, days).where(Ticket.service.in_(services))
    return {service: Pace(served, mean) for service, served, mean in session.execute(rows)}


def _samples(
    key: InstrumentedAttribute[Any], site: str, days: Collection[date]
) -> Select[*tuple[Any, ...]]:
    """Count and mean of the service times by a column; answered by `ix_ticket_queue` alone."""
    seconds = seconds_between(Ticket.called_at, Ticket.closed_at)
    return (
        select(key, func.count(), func.avg(seconds))
        .where(
            Ticket.site == site,
            Ticket.day.in_(days),
            Ticket.state == CLOSED,
            Ticket.outcome.in_(SERVED),
        )
        .group_by(key)
    )
