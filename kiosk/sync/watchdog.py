"""An end to movements that a machine on the way would hold for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Watchdog:
    """For a `with` block: one in which nothing moves for too long is cut, by the only thread of
    its line.

    A timer for each movement would cost as much as many a movement does.
    """

    def __init__(self, cut: Callable[[], None], seconds: float) -> None:
        self._cut = cut
        self._seconds = seconds
        self._since: float | None = None
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
            self._thread.start()
        self._since = time.monotonic()

    def __exit__(self, *_: object) -> None:
        self._since = None

    def moved(self) -> None:
        """Something came or went: the time begins anew."""
        if self._since is not None:
            self._since = time.monotonic()

    def close(self) -> None:
        """Watch no longer."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def _watch(self) -> None:
        while not self._ended.wait(self._seconds / 5):
            since = self._since
            if since is not None and time.monotonic() - since > self._seconds:
                self._cut()
