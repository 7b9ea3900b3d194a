"""What was done of tickets before they went on to another desk, counted where it was done."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import Session

from kiosk.store.expressions import seconds_between
from kiosk.store.types import Instant
from kiosk.tickets.line import CALL
from kiosk.tickets.model import Ticket, TicketCall, TicketLeg

_l, _c = TicketLeg.__table__.c, TicketCall.__table__.c
_service = seconds_between(_l.called_at, _l.closed_at)
_first_call: Any = (
    select(func.min(_c.at))
    .where(_c.ticket == _l.ticket, _c.kind == CALL, _c.service == _l.service)
    .where(_c.at >= _l.came_at, _c.at <= _l.closed_at)
    .correlate(TicketLeg.__table__)
    .scalar_subquery()
)
_DONE = (
    select(
        *(_l.service, _l.counter, _l.ticket, _l.outcome, _service.label("took")),
        seconds_between(_l.came_at, _first_call).label("waited"),
    )
    .where(
        _l.site == bindparam("at"),
        _l.day >= bindparam("first"),
        _l.day <= bindparam("last"),
        _l.closed_at < bindparam("until", type_=Instant()),
    )
    .cte("done_before")
)
_d, _t = _DONE.c, Ticket.__table__.c


def _tallies(key: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """By a key and outcome: how many, their waits (count, sum, longest), their service times."""
    return select(
        *(key, _d.outcome, func.count()),
        *(func.count(_d.waited), func.sum(_d.waited), func.max(_d.waited)),
        *(func.count(_d.took), func.sum(_d.took)),
    ).group_by(key, _d.outcome)


BY_SERVICE = _tallies(_d.service)
BY_LANGUAGE = _tallies(_t.language).join_from(_DONE, Ticket.__table__, _t.id == _d.ticket)
BY_COUNTER = _tallies(_d.counter).where(_d.counter.is_not(None))
WAITS = (
    select(func.round(_d.waited), func.count())
    .where(_d.waited.is_not(None))
    .group_by(func.round(_d.waited))
)
"""Statements about a `Counted` period."""


def _paces(key: ColumnElement[Any]) -> Any:
    return (
        select(key, func.count(), func.sum(_service))
        .where(_l.site == bindparam("at"), _l.day.in_(bindparam("days", expanding=True)))
        .where(_l.called_at.is_not(None))
        .group_by(key)
    )


_PACE_BY_SERVICE = _paces(_l.service).where(_l.service.in_(bindparam("services", expanding=True)))
_PACE_BY_COUNTER = _paces(_l.counter)


def by_service(
    session: Session, site: str, days: list[date], services: Collection[str]
) -> dict[str, tuple[int, float]]:
    """How many were served at each service, and the seconds that took together."""
    values = {"at": site, "days": days, "services": list(services)}
    return _served(session.connection().execute(_PACE_BY_SERVICE, values))


def by_counter(session: Session, site: str, day: date) -> dict[int, tuple[int, float]]:
    """The same of each counter on a day."""
    return _served(session.connection().execute(_PACE_BY_COUNTER, {"at": site, "days": [day]}))


def _served(rows: Any) -> dict[Any, tuple[int, float]]:
    return {key: (count, float(seconds)) for key, count, seconds in rows}
