"""One simulated day: everything that happens, in order, as commands."""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.clock import instant
from kiosk.station import Station

Act = Callable[["Day"], object]


@dataclass
class Day:
    """The events of a day; those after `until` have not happened yet."""

    station: Station
    session: Session
    rng: random.Random
    day: date
    until: datetime
    _events: list[tuple[datetime, int, Act]] = field(default_factory=list)
    _order: Iterator[int] = field(default_factory=itertools.count)
    _now: datetime | None = None
    count: int = 0

    def at(self, moment: datetime, act: Act) -> None:
        """Let something happen at a moment of this day; as it begins, what would be before."""
        heapq.heappush(self._events, (self.within(moment), next(self._order), act))

    def within(self, moment: datetime) -> datetime:
        """A moment that is not before this day: a demo may be made just after midnight."""
        return max(moment, instant(self.day, time(0)))

    def do(self, command: str, **fields: Any) -> UUID:
        """Carry out a command at the moment of the event; the command's id."""
        moment = self._now or self.until
        made = self.new_id(moment)
        self.station.carry(self.session, command, id=made, issued_at=moment, **fields)
        self.count += 1
        return made

    def new_id(self, moment: datetime) -> UUID:
        """A UUIDv7 (RFC 9562) of the simulated moment, the same for the same seed."""
        milliseconds = int(moment.timestamp() * 1000)
        high, low = self.rng.getrandbits(12), self.rng.getrandbits(62)
        return UUID(int=(milliseconds << 80) | (0x7 << 76) | (high << 64) | (0b10 << 62) | low)

    def run(self) -> None:
        """Let everything happen up to `until`."""
        while self._events and self._events[0][0] <= self.until:
            self._now, _, act = heapq.heappop(self._events)
            act(self)
        self._now = None

    def around(self, mean: float, spread: float, low: float) -> timedelta:
        """A duration in minutes drawn around a mean."""
        return timedelta(minutes=max(low, self.rng.gauss(mean, spread)))
