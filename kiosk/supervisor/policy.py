"""What becomes of a window that has ended: started again, paused, or left alone. Pure."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.cli.codes import BUG, DONE, RESTART, TROUBLE, USAGE

CLOSED, WANTED, SAID = "closed", "wanted", "said"
CRASH, FREEZE, MEMORY, EXCEPTION = "crash", "freeze", "memory", "exception"
"""How a window ended. One that SAID what is wrong, with the settings or the store, was not brought
down by it."""
FAILURES = frozenset({CRASH, FREEZE})

SESSION_ENDED = frozenset({0xC000013A, 0x40010004})
"""What Windows ends programs with when people sign out, or close their console."""
DELAYS = (0.0, 0.0, 1.0, 2.0, 4.0, 8.0)
"""Seconds before the first, second, ... start after failures in a short time."""
AGAIN = (60.0, 120.0, 300.0, 600.0)
"""Seconds of a pause before the window is tried again: after the first failure in it, ..."""


class Limits(NamedTuple):
    """When a window is given up: so many failures in so many seconds.

    What lives no longer than `settled` seconds has not recovered.
    """

    failures: int = 5
    within: float = 600.0
    settled: float = 60.0


class Start(NamedTuple):
    """Start the window, after so many seconds."""

    after: float = 0.0


class Pause(NamedTuple):
    """Say that the window rests; try again after so many seconds, or never by itself (0)."""

    again_after: float


class End(NamedTuple):
    """Nothing is left to do; the code that the supervisor ends with."""

    code: int


Decision = Start | Pause | End


def ending_of(code: int) -> str:
    """How a window ended, by the exit code of its process."""
    if code == DONE or code % 2**32 in SESSION_ENDED:
        return CLOSED
    if code == RESTART:
        return WANTED
    # Not REFUSED: no window ends so, and Windows says 3 of a program that aborts.
    return SAID if code in (USAGE, TROUBLE) else CRASH


class Policy:
    """Decides after each end. A window in a hall (`hall`) is never given up for good."""

    def __init__(self, limits: Limits, *, hall: bool) -> None:
        self._limits, self._hall = limits, hall
        self._failures: list[float] = []
        self._pauses = 0

    def after(self, how: str, *, code: int = BUG, uptime: float, now: float) -> Decision:
        """What to do after an end; `now` is monotonic, as all times here are seconds."""
        if how == CLOSED:
            return End(DONE)
        settled = uptime >= self._limits.settled
        if settled:
            self._pauses = 0
        if how == SAID:
            return self._pause() if self._hall else End(code)
        if how not in FAILURES and settled:
            return Start()
        return self._failed(now)

    def again(self) -> None:
        """Somebody asks to try again: what was is forgotten."""
        self._failures.clear()
        self._pauses = 0

    def _failed(self, now: float) -> Decision:
        first = now - self._limits.within
        self._failures = [at for at in self._failures if at > first] + [now]
        count = len(self._failures)
        if self._pauses or count >= self._limits.failures:
            return self._pause()
        return Start(DELAYS[min(count, len(DELAYS)) - 1])

    def _pause(self) -> Pause:
        self._failures.clear()
        self._pauses += 1
        return Pause(AGAIN[min(self._pauses, len(AGAIN)) - 1] if self._hall else 0.0)
