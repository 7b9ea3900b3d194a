"""What need not be asked twice: reads of the tables that hardly ever change.

Hundreds of commands of a batch ask for the same site, the same hours, the same notice. The applier,
which alone changes those tables, remembers such answers until a command changes one of them.
"""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import Connection, FrozenResult

from kiosk.core import registry

REFERENCE = frozenset(t.name for t in registry.exchanged() if t.reference)
KEPT_SECONDS = 5.0
"""As long, in case that somebody mends a row by hand."""
_KEPT = 5_000


class Memory:
    """Answers by statement and values."""

    def __init__(self) -> None:
        self.answers: dict[Any, FrozenResult[Any]] = {}
        self._since = 0.0

    def renew(self) -> None:
        """Ask everything again where that was last done some time ago."""
        if time.monotonic() - self._since > KEPT_SECONDS:
            self.forget()

    def answer(self, connection: Connection, statement: Any, parameters: dict[str, Any]) -> Any:
        """The answer to a statement with its values."""
        key = (statement, *(_hashable(parameters[name]) for name in sorted(parameters)))
        known = self.answers.get(key)
        if known is None:
            if len(self.answers) > _KEPT:
                self.answers.clear()
            known = self.answers[key] = connection.execute(statement, parameters).freeze()
        return known()

    def forget(self) -> None:
        """Ask everything again from now on."""
        self.answers.clear()
        self._since = time.monotonic()


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
