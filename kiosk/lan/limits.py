"""How much anybody on the network may ask of a machine that has other work to do."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

A_SECOND, BURST = 10.0, 40.0
"""Requests of one address: so many a second in the long run, so many at once."""
AT_ONCE, AT_ONCE_IN_ALL = 6, 32
"""Connections that are answered at the same time, of one address and of all."""
ADDRESSES = 512
"""So many addresses are remembered; the one that asked longest ago is forgotten first."""


class Limits:
    """Counts what addresses ask; safe between threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._open: dict[str, int] = {}

    def takes(self, address: str) -> bool:
        """Whether one more request of an address is answered now."""
        with self._lock:
            now = self._clock()
            left, since = self._left.pop(address, (BURST, now))
            left = min(BURST, left + (now - since) * A_SECOND)
            taken = left >= 1
            self._left[address] = (left - 1 if taken else left, now)
            if len(self._left) > ADDRESSES:
                self._left.popitem(last=False)
            return taken

    @contextmanager
    def connection(self, address: str) -> Iterator[bool]:
        """Whether there is room for one more connection of an address, for as long as it lasts."""
        with self._lock:
            mine = self._open.get(address, 0)
            room = mine < AT_ONCE and sum(self._open.values()) < AT_ONCE_IN_ALL
            if room:
                self._open[address] = mine + 1
        try:
            yield room
        finally:
            if room:
                self._leave(address)

    def _leave(self, address: str) -> None:
        with self._lock:
            self._open[address] -= 1
            if not self._open[address]:
                del self._open[address]
