"""What people said of how they were served in a period, counted by what the answers have alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from kiosk.core.period import Counted
from kiosk.feedback.model import Feedback
from kiosk.store.expressions import hours_between
from kiosk.store.types import Instant


@dataclass(frozen=True, slots=True)
class Answered:
    """So many answers that are alike: `hour` is that on the wall in which the ticket was closed."""

    day: date
    hour: int
    service: str
    counter: int | None
    language: str
    reason: str
    score: int
    typed: bool
    answers: int


_f = Feedback.__table__.c
_since: Any = bindparam("since", type_=Instant())
_hour = hours_between(_since, _f.served_at).label("hour_no")
_KEYS = (_f.day, _f.service, _f.counter, _f.language, _f.reason, _f.score, _f.typed)
_ANSWERS = (
    select(*_KEYS, _hour, func.count())
    .where(
        _f.site == bindparam("at"),
        _f.day >= bindparam("first"),
        _f.day <= bindparam("last"),
    )
    .group_by(*_KEYS, _hour)
)


def answers(session: Session, span: Counted) -> list[Answered]:
    """The answers to tickets of the days of a period, in one statement and in no order."""
    if span.is_empty:
        return []
    rows = session.connection().execute(_ANSWERS, span.values | {"since": span.begins})
    return [
        Answered(day, span.wall_hour(hour)[1], service, counter, language, reason, score, typed, n)
        for day, service, counter, language, reason, score, typed, hour, n in rows
    ]
