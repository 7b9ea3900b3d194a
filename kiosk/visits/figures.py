"""How many people came in a period, when, and for what."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from kiosk.core.period import Counted
from kiosk.sites.closing import CLOSED_BY
from kiosk.store.expressions import hours_between, seconds_between
from kiosk.store.types import Instant
from kiosk.visits.model import Visit
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE


@dataclass(frozen=True, slots=True)
class Arrivals:
    """So many visits, and people with their companions, that came in an hour of a day."""

    day: date
    hour: int
    visits: int
    people: int


@dataclass(frozen=True, slots=True)
class VisitSums:
    """The visits of a period: those that came, and what became of those that were announced.

    `stays` are those that somebody saw end, `stay_seconds` all of them together.
    """

    visits: int = 0
    people: int = 0
    announced: int = 0
    announced_came: int = 0
    cancelled: int = 0
    not_come: int = 0
    unseen: int = 0
    stays: int = 0
    stay_seconds: float = 0
    by_purpose: tuple[tuple[str, int], ...] = ()


_v = Visit
_since: Any = bindparam("since", type_=Instant())
_until: Any = bindparam("until", type_=Instant())
_OF_PERIOD = (
    _v.site == bindparam("at"),
    _v.day >= bindparam("first"),
    _v.day <= bindparam("last"),
)
_hour = hours_between(_since, _v.arrived_at).label("hour_no")
_ARRIVALS = (
    select(_hour, func.count(), func.sum(1 + _v.companions))
    .where(*_OF_PERIOD, _v.arrived_at >= _since, _v.arrived_at < _until)
    .group_by(_hour)
    .order_by(_hour)
)
_came = _v.arrived_at < _until
_announced = _v.expected_at.is_not(None)
_is_over = _v.day < bindparam("today")
_seen = case((and_(_v.state == LEFT, _v.left_by != CLOSED_BY, _v.left_at < _until), _v.left_at))
_stay: ColumnElement[Any] = seconds_between(_v.arrived_at, _seen)


def _many(*conditions: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.count(case((and_(*conditions), 1)))


_PEOPLE: ColumnElement[Any] = func.sum(case((_came, 1 + _v.companions), else_=0))
_SUMS = (
    select(
        *(_v.purpose, _many(_came), _PEOPLE, _many(_announced), _many(_announced, _came)),
        *(_many(_announced, _v.state == CANCELLED),),
        *(_many(_announced, _v.state == EXPECTED, _is_over),),
        *(_many(_came, _v.left_by == CLOSED_BY), func.count(_stay), func.sum(_stay)),
    )
    .where(*_OF_PERIOD)
    .group_by(_v.purpose)
)
_BRIEFLY = select(func.count()).where(*_OF_PERIOD, _came)


def arrivals(session: Session, span: Counted) -> list[Arrivals]:
    """Who came, by the hour of each day, in order; hours without anybody are left out."""
    if span.is_empty:
        return []
    rows = session.connection().execute(_ARRIVALS, _values(span))
    return [Arrivals(*span.wall_hour(hour), visits, people) for hour, visits, people in rows]


def sums(session: Session, span: Counted) -> VisitSums:
    """The visits of a period in one statement."""
    if span.is_empty:
        return VisitSums()
    rows = session.connection().execute(_SUMS, _values(span)).all()
    came = {row[0]: row[1] for row in rows if row[1]}
    names = [each.name for each in fields(VisitSums)[:9]]
    whole = {name: sum(row[n] or 0 for row in rows) for n, name in enumerate(names, 1)}
    seconds = whole.pop("stay_seconds")
    return VisitSums(
        **{name: int(count) for name, count in whole.items()},
        stay_seconds=seconds,
        by_purpose=tuple(sorted(came.items(), key=lambda pair: (-pair[1], pair[0]))),
    )


def briefly(session: Session, span: Counted) -> int:
    """How many came."""
    if span.is_empty:
        return 0
    return session.connection().scalar(_BRIEFLY, _values(span)) or 0


def came() -> Subquery:
    """Visits that came in a period, and whether somebody saw the visitor leave: `id`, `seen`.

    Who is here today is left out. For the badges to be joined to; its values are `Counted.values`.
    """
    seen: ColumnElement[Any] = case((and_(_v.state == LEFT, _v.left_by != CLOSED_BY), 1), else_=0)
    rows: Select[Any] = select(_v.id, seen.label("seen")).where(
        *_OF_PERIOD,
        _v.arrived_at < _until,
        or_(_v.state != ON_SITE, _v.day < bindparam("today")),
    )
    return rows.subquery()


def _values(span: Counted) -> dict[str, Any]:
    return span.values | {"since": span.begins}
