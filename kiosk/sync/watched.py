"""A connection that says when anything moves on its line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psycopg
from psycopg.abc import RV, PQGen


def _unheard() -> None:
    """Nobody watches yet."""


class WatchedConnection(psycopg.Connection[Any]):
    """Tells `moved` of each piece that came or could be sent: an answer may take minutes."""

    moved: Callable[[], None] = staticmethod(_unheard)

    def wait(self, gen: PQGen[RV], *args: Any, **more: Any) -> RV:
        """As any connection."""
        return super().wait(self._telling(gen), *args, **more)

    def _telling(self, gen: PQGen[RV]) -> PQGen[RV]:
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if ready:
                    self.moved()
                wanted = gen.send(ready)
        except StopIteration as end:
            result: RV = end.value
            return result
