"""A day of the Guichet Unique from a seed: people come, counters call, serve and pause.

Everything goes through the commands of a station, whose clock is put to each event in turn. What
people would have been told by a simpler rule, people ahead x mean / counters, is noted beside.
"""

from __future__ import annotations

import heapq
import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from uuid import UUID

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.tickets.commands import TicketTaken
from kiosk.tickets.refusals import NobodyWaiting, QueueTooLong

SERVICES = {
    "ompic": (0.22, 1.3),
    "cnss": (0.26, 1.2),
    "legalisation": (0.24, 0.5),
    "anapec": (0.12, 1.1),
    "cimr": (0.06, 0.9),
    "assurance": (0.05, 1.0),
    "expert": (0.05, 1.6),
}
"""The share of the tickets, and how long it takes beside the mean of the day."""
COUNTERS: Mapping[int, tuple[str, ...]] = {
    1: ("cnss",),
    2: ("ompic",),
    3: ("legalisation",),
    4: ("ompic", "cnss"),
    5: ("anapec", "cimr"),
    6: ("legalisation", "assurance", "expert"),
    7: ("cnss", "anapec"),
    8: ("ompic", "legalisation", "cimr", "expert", "assurance"),
}
PRIORITY, ABSENT, SPREAD = 0.08, 0.04, 0.45
"""Shares of tickets; and how far the length of a service is spread (of its logarithm)."""
PAUSE_EACH, PAUSE = timedelta(hours=1, minutes=50), timedelta(minutes=12)
WALK = timedelta(seconds=15)
"""From a call to the counter; a counter calls the next so long after the last."""


@dataclass(slots=True)
class Person:
    """Who came: what they were told, what a simpler rule would have told, when they were called."""

    ticket: UUID
    label: str
    service: str
    taken_at: datetime
    told: TicketTaken
    simply: float | None
    priority: bool
    called_at: datetime | None = None

    @property
    def waited(self) -> float | None:
        """Seconds until the first call."""
        return (self.called_at - self.taken_at).total_seconds() if self.called_at else None


@dataclass
class Log:
    """What came of a day; `calls` are the labels and counters in the order they were called."""

    people: dict[UUID, Person] = field(default_factory=dict)
    calls: list[tuple[str, int, datetime]] = field(default_factory=list)
    turned_away: int = 0


Event = Callable[[], None]


class GuichetDay:
    """One day; `mean` is the mean length of a service, `per_hour` how many come."""

    def __init__(
        self,
        station: Station,
        clock: FrozenClock,
        rng: random.Random,
        *,
        per_hour: float,
        mean: timedelta,
        hours: float,
        counters: Mapping[int, Sequence[str]] = COUNTERS,
        seen: Event = lambda: None,
    ) -> None:
        self.station, self.clock, self.rng = station, clock, rng
        self.per_hour, self.mean, self.hours = per_hour, mean, hours
        self.counters, self.seen = counters, seen
        self.until = clock.at
        self.log = Log()
        self.idle: set[int] = set()
        self._pausing: set[int] = set()
        self._events: list[tuple[datetime, int, Event]] = []
        self._order = count()
        self._lengths: dict[str, list[float]] = defaultdict(list)

    def play(self) -> Log:
        """From the opening until everybody was called."""
        starts = self.clock.at
        self.until = starts + timedelta(hours=self.hours)
        for number, services in self.counters.items():
            self.station.do("counters.open", counter=number, services=list(services))
            self.idle.add(number)
            self._plan_pause(number)
        at = starts
        while (at := at + timedelta(hours=self.rng.expovariate(self.per_hour))) < self.until:
            self._at(at, self._arrive)
        while self._events:
            at, _, event = heapq.heappop(self._events)
            self.clock.at = at
            event()
            self._call_where_idle()
            self.seen()
        for number in self.counters:
            self.station.do("counters.close", counter=number)
        return self.log

    def _at(self, at: datetime, event: Event) -> None:
        heapq.heappush(self._events, (at, next(self._order), event))

    def _plan_pause(self, number: int) -> None:
        at = self.clock.at + PAUSE_EACH * self.rng.uniform(0.6, 1.4)
        if at < self.until:
            self._at(at, lambda: self._pausing.add(number))

    def _arrive(self) -> None:
        names = list(SERVICES)
        service = self.rng.choices(names, [SERVICES[name][0] for name in names])[0]
        priority = self.rng.random() < PRIORITY
        fields = {"priority": "elderly"} if priority else {}
        with suppress(QueueTooLong):
            told: TicketTaken = self.station.do("tickets.take", service=service, **fields).result
            person = Person(
                *(told.ticket, told.label, service, self.clock.at, told),
                *(self._simply(service, told.ahead), priority),
            )
            self.log.people[told.ticket] = person
            return
        self.log.turned_away += 1

    def _simply(self, service: str, ahead: int) -> float | None:
        """Seconds by people ahead x mean / counters, as long as three were served."""
        lengths = self._lengths[service]
        open_now = sum(
            service in served for n, served in self.counters.items() if n not in self._pausing
        )
        if len(lengths) < 3 or not open_now:
            return None
        return ahead * sum(lengths) / len(lengths) / open_now

    def _call_where_idle(self) -> None:
        for number in sorted(self.idle):
            if number in self._pausing:
                self._pause(number)
            else:
                self._call(number)

    def _pause(self, number: int) -> None:
        self.idle.discard(number)
        self.station.do("counters.pause", counter=number)

        def resume() -> None:
            services = list(self.counters[number])
            self.station.do("counters.open", counter=number, services=services)
            self._pausing.discard(number)
            self.idle.add(number)
            self._plan_pause(number)

        self._at(self.clock.at + PAUSE * self.rng.uniform(0.5, 1.5), resume)

    def _call(self, number: int) -> None:
        try:
            called = self.station.do("tickets.call", counter=number).result
        except NobodyWaiting:
            return
        self.idle.discard(number)
        self.log.calls.append((called.label, number, self.clock.at))
        person = self.log.people[called.ticket]
        person.called_at = self.clock.at
        if self.rng.random() < ABSENT:
            self._end(number, WALK * 4, lambda: self._close(called.ticket, "absent"))
            return
        usual = self.mean * SERVICES[called.service][1]
        length = WALK + usual * self.rng.lognormvariate(-(SPREAD**2) / 2, SPREAD)
        self._lengths[called.service].append(length.total_seconds())
        self._end(number, length, lambda: self._close(called.ticket, "done"))

    def _close(self, ticket: UUID, outcome: str) -> None:
        self.station.do("tickets.close", ticket=ticket, outcome=outcome)

    def _end(self, number: int, length: timedelta, close: Event) -> None:
        def ended() -> None:
            close()
            self._at(self.clock.at + WALK, lambda: self.idle.add(number))

        self._at(self.clock.at + length, ended)
