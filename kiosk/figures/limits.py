"""How often the limits of waiting were passed in a period, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.figures.span import counted
from kiosk.limits.figures import TimesPassed, by_rule


@dataclass(frozen=True, slots=True)
class LimitFigures:
    """Each desk and rule of which there was one, and the whole."""

    services: tuple[TimesPassed, ...]
    times: int
    minutes: float


def limits(session: Session, *, site: str, now: datetime, first: date, last: date) -> LimitFigures:
    """Times that limits were passed, by desk and rule."""
    span = counted(session, site=site, now=now, first=first, last=last)
    found = tuple(by_rule(session, span))
    return LimitFigures(
        found, sum(each.times for each in found), sum(each.minutes for each in found)
    )
