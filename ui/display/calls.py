"""Which call is announced now: one at a time, some seconds each, in the order they came."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.tickets.queries import Call

DWELL = timedelta(seconds=8)
LONGEST = timedelta(seconds=30)
"""A voice that does not come to an end keeps the next call waiting no longer."""
QUIET = timedelta(minutes=2)


@dataclass
class Announcer:
    """Takes the board's calls as they are read; says which one fills the screen, for `dwell`."""

    dwell: timedelta = DWELL
    current: Call | None = None
    since: datetime | None = None
    _waiting: deque[Call] = field(default_factory=deque)
    _seen: set[tuple[UUID, datetime]] = field(default_factory=set)
    _started: bool = False

    def take(self, calls: tuple[Call, ...], now: datetime, *, speaking: bool = False) -> bool:
        """Queue the calls that were not announced yet; whether another one is announced now.

        What came before the start is history, and what was taken back is not said any more. A
        ticket that is called again before its turn is announced once.
        """
        self._forget_taken_back(calls)
        for call in reversed(calls):
            key = (call.ticket, call.at)
            if key in self._seen:
                continue
            self._seen.add(key)
            if self._started or now - call.at < self.dwell:
                self._wait(call)
            else:
                self.current, self.since = call, call.at
        self._started = True
        return self.turn(now, speaking=speaking)

    def _wait(self, call: Call) -> None:
        for place, earlier in enumerate(self._waiting):
            if earlier.ticket == call.ticket:
                self._waiting[place] = call
                return
        self._waiting.append(call)

    def _forget_taken_back(self, calls: tuple[Call, ...]) -> None:
        standing = {call.ticket for call in calls}
        # The board holds the newest only: what is older than all of them may still stand.
        oldest = min((call.at for call in calls), default=None)
        gone = [
            call
            for call in (self.current, *self._waiting)
            if call and call.ticket not in standing and (oldest is None or call.at >= oldest)
        ]
        self._waiting = deque(call for call in self._waiting if call not in gone)
        if self.current in gone:
            self.current = self.since = None

    def turn(self, now: datetime, *, speaking: bool = False) -> bool:
        """Go on to the next call when the present one has had its time; whether it changed.

        It stays while it is `speaking`, up to LONGEST.
        """
        if self.since is not None and self.since > now:  # the clock was put back
            self.since = now
        time = LONGEST if speaking else self.dwell
        if self._waiting and (self.since is None or now - self.since >= time):
            self.current, self.since = self._waiting.popleft(), now
            return True
        return False

    def large(self, now: datetime) -> Call | None:
        """The call that fills the screen; None once nothing was called for two minutes."""
        return None if self.quiet(now) else self.current

    def quiet(self, now: datetime) -> bool:
        """Whether nothing was called for two minutes."""
        return self.since is None or now - self.since > QUIET
