"""A store that fails on purpose: first in trouble, then with a bug, then as it should."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.core.errors import StoreTrouble
from kiosk.store.database import Database

TROUBLE, BUG = "ne répondent pas", "n’a pas été faite"


class Failing:
    """Lets the next writes (or reads in the background) of a store fail, one error each."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self._errors: list[Exception] = []
        self.tries = 0
        for name in ("write", "read"):
            monkeypatch.setattr(database, name, self._guarded(name, getattr(database, name)))
        self._guard = "write"

    def next(self, *errors: Exception, at: str = "write") -> None:
        """Fail with each of these, then work again."""
        self._errors, self._guard = list(errors), at

    def trouble_then_bug(self, at: str = "write") -> None:
        """The two ways in which a store lets a window down."""
        self.next(StoreTrouble("disk full"), RuntimeError("a bug"), at=at)

    def _guarded(self, name: str, real: Any) -> Any:
        def attempt(*given: Any, **fields: Any) -> Any:
            if name == self._guard:
                self.tries += 1
                if self._errors:
                    raise self._errors.pop(0)
            return real(*given, **fields)

        return attempt
