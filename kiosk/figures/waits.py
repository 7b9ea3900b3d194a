"""How long people waited in a period: what half and nine in ten of them did at most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate

from sqlalchemy.orm import Session

from kiosk.figures.span import counted
from kiosk.tickets import figures

NINE_IN_TEN = 0.9


@dataclass(frozen=True, slots=True)
class WaitFigures:
    """How many waits there were, and in minutes the middle one and that of nine in ten."""

    waits: int
    median: float | None
    nine: float | None


def waits(session: Session, *, site: str, now: datetime, first: date, last: date) -> WaitFigures:
    """The waits from the ticket to the first call of each desk: those of the mean."""
    span = counted(session, site=site, now=now, first=first, last=last)
    return spread(figures.waits(session, span))


def spread(found: Sequence[tuple[float, int]]) -> WaitFigures:
    """The same of how many waited how many seconds, the shortest first."""
    count = sum(people for _, people in found)
    if not count:
        return WaitFigures(0, None, None)
    middle = (_at(found, (count - 1) // 2) + _at(found, count // 2)) / 2
    nine = _at(found, round(NINE_IN_TEN * (count - 1)))
    return WaitFigures(count, middle / 60, nine / 60)


def _at(found: Sequence[tuple[float, int]], place: int) -> float:
    """The wait of whoever is at a place of the order, from 0."""
    sums = accumulate(people for _, people in found)
    return next(seconds for (seconds, _), upto in zip(found, sums, strict=True) if upto > place)
