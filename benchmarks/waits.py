"""How well waits are foretold: recorded days played again, beside people ahead x mean / counters.

Every ticket is told what it is told in the hall, from nothing but what the store knew when it was
taken; then it waits. The days are made from a seed, with queues that counters share, pauses, people
who go first, who do not come, and services of very different lengths (`tests/guichet/day.py`).
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.measure import Line
from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.store.database import Database
from tests.anyone import Anyone
from tests.guichet.day import GuichetDay, Person

DAYS, PER_HOUR, HOURS, MEAN = 10, 57.0, 7.5, timedelta(minutes=6)
FIRST = datetime(2026, 11, 16, 8, 30, tzinfo=UTC)
"""A Monday."""
INSIDE = 0.7
WEEK = 5
SHORT_S = 60.0
"""Waits under a minute are of people who walked up to a free counter: anybody foretells those."""


def run() -> list[Line]:
    """Of all tickets that waited, and of those of whom both rules had something to say."""
    with tempfile.TemporaryDirectory() as folder, _station(Path(folder)) as (station, clock):
        people = [person for day in range(DAYS) for person in _played(station, clock, day)]
    waited = [person for person in people if person.waited is not None]
    told = [one for one in waited if one.told.estimate is not None and one.simply is not None]
    long = [one for one in told if (one.waited or 0) >= SHORT_S]
    ranged = [one for one in waited if one.told.between is not None]
    return [
        Line("tickets, of which told", f"{len(people):,} / {len(told):,}", "", True),
        *_errors("all", told),
        *_errors("of those who waited a minute", long),
        _inside("true waits within the range", ranged),
        _inside("of those who waited a minute", [p for p in ranged if (p.waited or 0) >= SHORT_S]),
        Line("width of the range, median", f"{_width(ranged):.0f} min", "", True),
    ]


def _errors(of: str, people: Sequence[Person]) -> Iterator[Line]:
    ours = [60 * (one.told.estimate or 0) - (one.waited or 0) for one in people]
    simple = [(one.simply or 0) - (one.waited or 0) for one in people]
    mine, theirs = (median(map(abs, errors)) / 60 for errors in (ours, simple))
    figures = f"{mine:5.2f} min  people ahead x mean {theirs:5.2f}  x{mine / theirs:.2f}"
    yield Line(f"median error, {of}", figures, "better", mine < theirs)
    too_short = [
        sum(error < -SHORT_S for error in errors) / len(errors) for errors in (ours, simple)
    ]
    figures = f"{too_short[0]:5.0%}      people ahead x mean {too_short[1]:5.0%}"
    yield Line("told a minute too little or more", figures, "fewer", too_short[0] < too_short[1])


def _inside(what: str, people: Sequence[Person]) -> Line:
    kept = sum(_within(person) for person in people) / len(people)
    return Line(what, f"{kept:5.0%} of {len(people):,}", f">= {INSIDE:.0%}", kept >= INSIDE)


def _within(person: Person) -> bool:
    least, most = person.told.between or (0, 0)
    return 60 * least <= (person.waited or 0) <= 60 * most


def _width(people: Sequence[Person]) -> float:
    return median((one.told.most or 0) - (one.told.least or 0) for one in people)


def _played(station: Station, clock: FrozenClock, day: int) -> list[Person]:
    clock.at = FIRST + timedelta(days=day + 2 * (day // WEEK))
    rng = random.Random(day)
    played = GuichetDay(station, clock, rng, per_hour=PER_HOUR, mean=MEAN, hours=HOURS).play()
    return list(played.people.values())


@contextmanager
def _station(folder: Path) -> Iterator[tuple[Station, FrozenClock]]:
    clock = FrozenClock(FIRST)
    database = Database.at(folder)
    migrate.prepare(database)
    with closing(Anyone(folder, database, Settings(), clock=clock)) as station:
        station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
        yield station, clock
