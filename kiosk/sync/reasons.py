"""Why a store exchanges: something was kept here, the centre hints, or it is time to look."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.store.changes import ChangeFeed
from kiosk.store.database import Database
from kiosk.sync.transport import Transport

POLL_SECONDS = (15.0, 30.0)
"""How long a hint is waited for before looking anyway; drawn, so that stations do not meet."""
LOOK_SECONDS = 0.2
"""How often the writes of other processes of this store are looked for."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What an exchange is for: to `push` what was kept here, to `pull` what is new there.

    What is pushed is not answered yet when it has arrived; the centre hints when it is.
    """

    push: bool = True
    pull: bool = True


BOTH = Reason()


class Reasons:
    """Hears what is kept in a store, here and by its other processes, and waits at the line."""

    def __init__(self, database: Database, stop: threading.Event) -> None:
        self._database = database
        self._stop = stop
        self._feed = ChangeFeed(database.engine)
        self._kept = self._looked = False
        self._wake: Callable[[], None] = lambda: None
        self._unsubscribe: Callable[[], None] = lambda: None

    def listen(self, wake: Callable[[], None]) -> None:
        """From now on call `wake` on the writing thread when a command was kept."""
        self._wake = wake
        self._unsubscribe = self._database.subscribe(self._written)

    def deafen(self) -> None:
        """Listen no longer."""
        self._unsubscribe()

    def begin(self) -> None:
        """What was kept until now is seen to."""
        self._kept = False
        if not self._looked:  # the first look finds nothing, and what comes from now on is found
            self._feed.poll()
            self._looked = True

    def wait(
        self, transport: Transport, unsent: Callable[[], bool], alone: Callable[[], bool]
    ) -> Reason:
        """Until there is one. `unsent` and `alone` look at the store and at its lock."""
        deadline = time.monotonic() + random.uniform(*POLL_SECONDS)  # noqa: S311
        while not self._stop.is_set() and not self._kept:
            left = deadline - time.monotonic()
            if left <= 0 or not alone():
                return BOTH
            if transport.wait(min(left, LOOK_SECONDS)):
                return Reason(push=self._kept)
            if self._feed.poll() and unsent():
                break
        return Reason(pull=False)

    def close(self) -> None:
        """Let go of the watching connection."""
        self._feed.close()

    def _written(self, tables: frozenset[str]) -> None:
        if "command" in tables and "sync_state" not in tables:
            self._kept = True
            self._wake()
