"""Two displays of a waiting room, that announce what the counters call during a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise

from kiosk.station import Station
from kiosk.tickets.queries import Call, board
from tests.guichet.day import Log
from ui.display.calls import Announcer

LAST_CALLS = 6


@dataclass
class Wall:
    """A display of some counters, or of all; what it announced, and since when."""

    station: Station
    counters: Sequence[int] = ()
    announcer: Announcer = field(default_factory=Announcer)
    shown: list[tuple[Call, datetime]] = field(default_factory=list)

    def look(self, now: datetime) -> None:
        """Show what had its turn since the last look, then read what was called."""
        self.let_turn(now)
        seen = self.station.ask(board, calls=LAST_CALLS + 1, counters=self.counters)
        if self.announcer.take(seen.calls, now):
            self._note(now)

    def let_turn(self, now: datetime) -> None:
        """The calls that wait come one after the other, each when the one before had its time."""
        while (since := self.announcer.since) and since + self.announcer.dwell <= now:
            turn = since + self.announcer.dwell
            if not self.announcer.turn(turn):
                return
            self._note(turn)

    def _note(self, at: datetime) -> None:
        if self.announcer.current is not None:
            self.shown.append((self.announcer.current, at))

    def faults(self, log: Log) -> list[str]:
        """Calls that were not announced, or twice, or out of turn, or for too short a time."""
        mine = [
            label
            for label, counter, _ in log.calls
            if not self.counters or counter in self.counters
        ]
        announced = [call.label for call, _ in self.shown]
        times = [at for _, at in self.shown]
        short = [
            later - earlier
            for earlier, later in pairwise(times)
            if later - earlier < timedelta(seconds=6)
        ]
        found = [] if announced == mine else [f"{len(announced)} announced of {len(mine)}"]
        return found + [f"one stood for {time}" for time in short]
