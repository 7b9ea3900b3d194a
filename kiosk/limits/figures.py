"""How often limits were passed in a period, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, case, func, select
from sqlalchemy.orm import Session

from kiosk.core.period import Counted
from kiosk.limits.model import LimitEvent
from kiosk.store.expressions import seconds_between
from kiosk.store.types import Instant

_e = LimitEvent.__table__.c
_UNTIL = bindparam("until", type_=Instant())
# What is passed still has lasted until what is counted ends.
_ended = case((_e.ended_at < _UNTIL, _e.ended_at), else_=_UNTIL)
_lasted: Any = seconds_between(_e.began_at, _ended)
_BY_RULE = (
    select(_e.service, _e.rule, func.count(), func.sum(_lasted), func.max(_lasted))
    .add_columns(func.max(_e.worst))
    .where(
        _e.site == bindparam("at"),
        _e.day.between(bindparam("first"), bindparam("last")),
        _e.began_at < _UNTIL,
    )
    .group_by(_e.service, _e.rule)
    .order_by(_e.service, _e.rule)
)


@dataclass(frozen=True, slots=True)
class TimesPassed:
    """How often a limit of a desk was passed; minutes together and at most.

    `worst` is in the unit of the rule.
    """

    service: str
    rule: str
    times: int
    minutes: float
    longest_minutes: float
    worst: int


def by_rule(session: Session, span: Counted) -> list[TimesPassed]:
    """Each desk and rule of which there was one."""
    if span.is_empty:
        return []
    rows = session.connection().execute(_BY_RULE, span.values)
    return [
        TimesPassed(service, rule, times, seconds / 60, longest / 60, worst)
        for service, rule, times, seconds, longest, worst in rows
    ]
