"""How long a window has been silent, in time in which it could have spoken."""

from __future__ import annotations

MOST = 1.0
"""Seconds that count between two looks: longer, and the machine itself slept or stood still."""


class Pulse:
    """Silence between heartbeats, by a clock that no change of the wall's moves.

    `now` is monotonic. A laptop that wakes up, a virtual machine that was paused and a supervisor
    that got no turn see one long gap between two looks, in which the window had no turn either.
    """

    def __init__(self, now: float) -> None:
        self._looked = now
        self.silent = 0.0

    def beat(self, now: float) -> None:
        """The window has spoken."""
        self._looked = now
        self.silent = 0.0

    def look(self, now: float) -> float:
        """Seconds of silence by now."""
        self.silent += min(max(now - self._looked, 0.0), MOST)
        self._looked = now
        return self.silent
