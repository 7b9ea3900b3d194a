"""The clock of a store's command log: an order to show people, never one to decide by.

A stamp is the wall clock's milliseconds in the upper bits and a 16-bit counter in the lower ones
(as a hybrid logical clock's, Kulkarni et al., 2014); it never goes back, even where the wall clock
does.
"""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Lock

COUNTER_BITS = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class HybridClock:
    """Stamps of one process; safe to use from several threads."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = Lock()

    def stamp(self, at: datetime) -> int:
        """A stamp for something that happens at an instant, later than the one before."""
        wall = int((at - _EPOCH).total_seconds() * 1000) << COUNTER_BITS
        with self._lock:
            self._last = max(self._last + 1, wall)
            return self._last


clock = HybridClock()
