"""How satisfied people were with the desks, and what nobody is told of a single counter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeVar

from sqlalchemy.orm import Session

from kiosk.feedback.figures import Answered, answers
from kiosk.feedback.rules import BEST, SATISFIED, WORST
from kiosk.figures.span import counted
from kiosk.tickets.figures import by_service, together

FEW = 5
"""Fewer answers than these say more of an agent than of how people were served."""
Key = TypeVar("Key", str, int, date)


@dataclass(slots=True)
class Opinion:
    """Answers that are counted together; `satisfied` are those of 4 and 5."""

    answers: int = 0
    score: int = 0
    satisfied: int = 0

    @property
    def mean(self) -> float | None:
        """From 1 to 5."""
        return self.score / self.answers if self.answers else None

    @property
    def share(self) -> float | None:
        """The part that was satisfied."""
        return self.satisfied / self.answers if self.answers else None

    def add(self, said: Answered) -> None:
        """Count some more that are alike."""
        self.answers += said.answers
        self.score += said.answers * said.score
        self.satisfied += said.answers if said.score >= SATISFIED else 0


@dataclass(frozen=True, slots=True)
class ServiceOpinion:
    """A desk service, of which `served` tickets could have an answer; None where it is not told."""

    service: str
    served: int
    opinion: Opinion | None


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """What people said in a period; `typed` are the answers given by a number and no code.

    Of a service or a counter with few answers nothing is told, nor of the next one where what is
    left out could be reckoned from the rest. Weeks are named by their Monday, `reasons` has what
    was said to have counted, `scores` how often each score was given.
    """

    served: int = 0
    total: Opinion = field(default_factory=Opinion)
    typed: int = 0
    scores: Mapping[int, int] = field(default_factory=dict)
    services: tuple[ServiceOpinion, ...] = ()
    counters: Mapping[int, Opinion | None] = field(default_factory=dict)
    weeks: Mapping[date, Opinion] = field(default_factory=dict)
    hours: Mapping[int, Opinion] = field(default_factory=dict)
    languages: Mapping[str, Opinion] = field(default_factory=dict)
    reasons: Mapping[str, Opinion] = field(default_factory=dict)

    @property
    def rate(self) -> float | None:
        """The part of the served tickets that have an answer."""
        return self.total.answers / self.served if self.served else None


def satisfaction(
    session: Session, *, site: str, now: datetime, first: date, last: date
) -> Satisfaction:
    """The answers to the tickets of some days, by all that they have in common."""
    span = counted(session, site=site, now=now, first=first, last=last)
    said = answers(session, span)
    tickets = by_service(session, span)
    opinions = told(_by(said, lambda each: each.service))
    return Satisfaction(
        served=together(tickets.values()).ended,
        total=_by(said, lambda _each: "").get("", Opinion()),
        typed=sum(each.answers for each in said if each.typed),
        scores={score: _count(said, score) for score in range(WORST, BEST + 1)},
        services=tuple(
            ServiceOpinion(code, tickets[code].ended, opinions.get(code, Opinion()))
            for code in sorted({*opinions, *(c for c in tickets if tickets[c].ended)})
        ),
        counters=told(_by([e for e in said if e.counter], lambda each: each.counter or 0)),
        weeks=_by(said, lambda each: each.day - timedelta(days=each.day.weekday())),
        hours=_by(said, lambda each: each.hour),
        languages=_by(said, lambda each: each.language),
        reasons=_by([each for each in said if each.reason], lambda each: each.reason),
    )


def told(opinions: Mapping[Key, Opinion]) -> dict[Key, Opinion | None]:
    """The same, with nothing of those of which nothing may be told.

    One alone that is left out would be the sum without all others: then the next one goes too.
    """
    least = sorted(opinions, key=lambda key: opinions[key].answers)
    hidden = [key for key in least if opinions[key].answers < FEW]
    if hidden and (len(hidden) == 1 or sum(opinions[key].answers for key in hidden) < FEW):
        hidden = least[: len(hidden) + 1]
    return {key: None if key in hidden else opinion for key, opinion in opinions.items()}


def _by(said: Iterable[Answered], key: Callable[[Answered], Key]) -> dict[Key, Opinion]:
    found: dict[Key, Opinion] = defaultdict(Opinion)
    for each in said:
        found[key(each)].add(each)
    return dict(sorted(found.items(), key=lambda pair: pair[0]))


def _count(said: Iterable[Answered], score: int) -> int:
    return sum(each.answers for each in said if each.score == score)
