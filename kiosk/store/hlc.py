"""Hybrid logical clock (Kulkarni et al., 2014): an order to show people, never one to decide by.

A stamp is the wall clock's milliseconds in the upper bits and a 16-bit counter in the lower ones;
it never goes back, even where the wall clock does.
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
        """A stamp for something that happens at an instant, later than all that was seen."""
        wall = int((at - _EPOCH).total_seconds() * 1000) << COUNTER_BITS
        with self._lock:
            self._last = max(self._last + 1, wall)
            return self._last

    def observe(self, stamp: int) -> None:
        """A stamp came from elsewhere; the next one here is later."""
        with self._lock:
            self._last = max(self._last, stamp)


def instant_of(stamp: int) -> datetime:
    """The wall clock's part of a stamp, as an instant."""
    return datetime.fromtimestamp((stamp >> COUNTER_BITS) / 1000, UTC)


clock = HybridClock()
