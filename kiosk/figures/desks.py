"""What the desks did in a period: tickets, waits, outcomes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.figures.span import counted
from kiosk.tickets import figures
from kiosk.tickets.figures import Tally

ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class ServiceFigures:
    """The tickets of a service, or of all where it is empty.

    `taken` leaves out those taken by mistake, `left` are those of people who were not served.
    Minutes are means; `outcomes` has how each was closed, `open` for what nobody closed.
    """

    service: str
    taken: int
    served: int
    left: int
    wait_minutes: float | None
    longest_minutes: float
    service_minutes: float | None
    abandoned: float | None
    outcomes: tuple[tuple[str, int], ...]

    def of(self, outcome: str) -> int:
        """How many were closed so."""
        return dict(self.outcomes).get(outcome, 0)


@dataclass(frozen=True, slots=True)
class LanguageFigures:
    """The same of the tickets of those who speak a language, by its code."""

    language: str
    figures: ServiceFigures


@dataclass(frozen=True, slots=True)
class CounterFigures:
    """The same of the tickets that a counter called last and that were closed.

    `left` were absent, or went away after their call: whoever left before it is no counter's.
    """

    counter: int
    figures: ServiceFigures

    @property
    def absent(self) -> int:
        """How many did not come when they were called."""
        return self.figures.of(ABSENT)


@dataclass(frozen=True, slots=True)
class DeskHour:
    """The tickets taken in an hour of the day on the wall, and the mean wait of those people."""

    hour: int
    tickets: int
    wait_minutes: float | None


@dataclass(frozen=True, slots=True)
class DeskDay:
    """The tickets taken on a day."""

    day: date
    tickets: int
    wait_minutes: float | None


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """Every service that had a ticket, the whole, the hours and days, languages and counters."""

    services: tuple[ServiceFigures, ...]
    total: ServiceFigures
    by_hour: tuple[DeskHour, ...]
    by_day: tuple[DeskDay, ...]
    by_language: tuple[LanguageFigures, ...] = ()
    by_counter: tuple[CounterFigures, ...] = ()


def desks(session: Session, *, site: str, now: datetime, first: date, last: date) -> DeskFigures:
    """Tickets, waits, service times and outcomes by service, language, counter, hour and day."""
    span = counted(session, site=site, now=now, first=first, last=last)
    tallies = figures.by_service(session, span)
    spoken, called = figures.by_language(session, span), figures.by_counter(session, span)
    hours: dict[int, list[float]] = defaultdict(lambda: [0, 0, 0])
    days: dict[date, list[float]] = defaultdict(lambda: [0, 0, 0])
    for taken in figures.by_hour(session, span):
        for sums in (hours[taken.hour], days[taken.day]):
            sums[0] += taken.tickets
            sums[1] += taken.waits
            sums[2] += taken.wait_seconds
    return DeskFigures(
        services=tuple(_service(service, tallies[service]) for service in sorted(tallies)),
        total=_service("", figures.together(tallies.values())),
        by_hour=tuple(DeskHour(hour, *_mean(hours[hour])) for hour in sorted(hours)),
        by_day=tuple(DeskDay(day, *_mean(days[day])) for day in sorted(days)),
        by_language=tuple(
            LanguageFigures(code, _service("", spoken[code])) for code in sorted(spoken)
        ),
        by_counter=tuple(CounterFigures(n, _service("", called[n])) for n in sorted(called)),
    )


def _mean(sums: list[float]) -> tuple[int, float | None]:
    tickets, waits, seconds = sums
    return int(tickets), seconds / waits / 60 if waits else None


def _service(service: str, tally: Tally) -> ServiceFigures:
    return ServiceFigures(
        service,
        tally.taken,
        tally.served,
        tally.left,
        _minutes(tally.mean_wait),
        tally.longest_seconds / 60,
        _minutes(tally.mean_service),
        tally.abandoned,
        tuple(sorted(tally.outcomes.items())),
    )


def _minutes(seconds: float | None) -> float | None:
    return None if seconds is None else seconds / 60
