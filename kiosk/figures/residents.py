"""The companies of a site in a period: who is there, who came, who left, for how long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.figures.span import counted
from kiosk.residents.figures import Hosted, hosted


@dataclass(frozen=True, slots=True)
class ResidentFigures:
    """`present` are there at the end of the period; `entered` and `left` did so within it.

    `renewal` is the part of those there on the first day that have not left. Days of stay are a
    mean: of those present until then, of those who left until they did.
    """

    present: tuple[Hosted, ...]
    entered: tuple[Hosted, ...]
    left: tuple[Hosted, ...]
    offices: int
    renewal: float | None
    stay_days: float | None
    left_stay_days: float | None
    by_sector: tuple[tuple[str, int], ...]
    by_member: tuple[tuple[str, int], ...]


def residents(
    session: Session, *, site: str, now: datetime, first: date, last: date
) -> ResidentFigures:
    """A company is there from the day it joined to the day it left, that one not included."""
    span = counted(session, site=site, now=now, first=first, last=last)
    if span.is_empty:
        return ResidentFigures((), (), (), 0, None, None, None, (), ())
    companies = hosted(session, span)
    gone = tuple(c for c in companies if c.left_on and c.left_on <= span.last)
    present = tuple(c for c in companies if c not in gone)
    before = [c for c in companies if c.joined_on < first]
    stayed = [c for c in before if c not in gone]
    return ResidentFigures(
        present=present,
        entered=tuple(c for c in companies if c.joined_on >= first),
        left=gone,
        offices=len({c.office for c in present if c.office}),
        renewal=len(stayed) / len(before) if before else None,
        stay_days=_mean([c.stay(span.last) for c in present]),
        left_stay_days=_mean([c.stay(span.last) for c in gone]),
        by_sector=_by(c.sector for c in present),
        by_member=_by(c.member for c in present),
    )


def _mean(days: list[int]) -> float | None:
    return sum(days) / len(days) if days else None


def _by(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    counts = Counter(words)
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
