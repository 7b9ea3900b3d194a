"""How fast the counters serve: the samples behind the wait estimates."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import Session

from kiosk.store.expressions import seconds_between
from kiosk.tickets import legs
from kiosk.tickets.line import Moment
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.rules import ENOUGH, ENOUGH_TODAY, SAMPLE_DAYS
from kiosk.tickets.states import CLOSED, OPEN, PAUSED

SERVED = ("done", "incomplete", "redirected")
"""Outcomes of a ticket that was served; the time from call to close is then a sample."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How many were served, and the mean in seconds from call to close."""

    served: int
    mean: float


_ticket, _counter = Ticket.__table__.c, Counter.__table__.c


def _samples(key: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """Count and mean of the service times by a column; answered by `ix_ticket_queue` alone.

    What was served on paper was never called here: its times are rounded, or unknown.
    """
    seconds = seconds_between(_ticket.called_at, _ticket.closed_at)
    return (
        select(key, func.count(), func.avg(seconds))
        .where(
            _ticket.site == bindparam("at"),
            _ticket.day.in_(bindparam("days", expanding=True)),
            _ticket.state == CLOSED,
            _ticket.outcome.in_(SERVED),
            _ticket.calls > 0,
        )
        .group_by(key)
    )


_BY_SERVICE = _samples(_ticket.service).where(
    _ticket.service.in_(bindparam("services", expanding=True))
)
_BY_COUNTER = _samples(_ticket.counter)
_AT_WORK = (
    select(_counter.number, _counter.services, _counter.state)
    .where(
        _counter.site == bindparam("at"),
        _counter.state.in_([OPEN, PAUSED]),
        _counter.day == bindparam("on"),
    )
    .order_by(_counter.number)
)


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


def by_counter(session: Session, here: Moment) -> dict[int, Pace]:
    """What each counter has served today."""
    rows = session.connection().execute(_BY_COUNTER, {"at": here.site, "days": [here.day]})
    return _with_legs(rows, legs.by_counter(session, here.site, here.day))


@dataclass(frozen=True, slots=True)
class AtWork:
    """The numbers of the counters of each service: those that call now, those on a pause."""

    serving: dict[str, tuple[int, ...]]
    paused: dict[str, tuple[int, ...]]


def at_work(session: Session, here: Moment) -> AtWork:
    """Which counters were opened today and not closed."""
    found: dict[str, dict[str, tuple[int, ...]]] = {OPEN: {}, PAUSED: {}}
    rows = session.connection().execute(_AT_WORK, {"at": here.site, "on": here.day})
    for number, services, state in rows:
        for service in services.split():
            found[state][service] = (*found[state].get(service, ()), number)
    return AtWork(found[OPEN], found[PAUSED])


def _mean(pace: Pace | None) -> float | None:
    return pace.mean if pace is not None and pace.served >= ENOUGH else None


def _by_service(
    session: Session, site: str, days: list[date], services: Collection[str]
) -> dict[str, Pace]:
    values = {"at": site, "days": days, "services": list(services)}
    rows = session.connection().execute(_BY_SERVICE, values)
    return _with_legs(rows, legs.by_service(session, site, days, services))


def _with_legs(rows: Iterable[Any], before: dict[Any, tuple[int, float]]) -> dict[Any, Pace]:
    """Whoever went on to another desk was served where they came from too."""
    sums = {key: (served, float(mean) * served) for key, served, mean in rows}
    for key, (served, seconds) in before.items():
        known = sums.get(key, (0, 0.0))
        sums[key] = (known[0] + served, known[1] + seconds)
    return {key: Pace(served, seconds / served) for key, (served, seconds) in sums.items()}
