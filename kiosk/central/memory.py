"""What need not be asked twice: reads of the tables that hardly ever change.

Hundreds of commands of a batch ask for the same site, the same hours, the same notice. The applier,
which alone changes those tables, remembers such answers until a command changes one of them.
"""

from __future__ import annotations

import time
from typing import Any, cast

from sqlalchemy import Connection, FrozenResult, Select, Table
from sqlalchemy.orm import Session
from sqlalchemy.sql import visitors

REFERENCE = frozenset(
    {
        "site", "opening_hours", "day_exception", "service_hours", "service_exception",
        "resource", "site_key", "staff", "resident", "person", "notice",
    }
)  # fmt: skip
KEPT_SECONDS = 5.0
"""As long, in case that somebody mends a row by hand."""
_KEPT = 5_000
_found_out: dict[int, tuple[Any, bool]] = {}


class Memory:
    """Answers by statement and values."""

    def __init__(self) -> None:
        self.answers: dict[Any, FrozenResult[Any]] = {}
        self._since = 0.0

    def renew(self) -> None:
        """Ask everything again where that was last done some time ago."""
        if time.monotonic() - self._since > KEPT_SECONDS:
            self.forget()

    def forget(self) -> None:
        """Ask everything again from now on."""
        self.answers.clear()
        self._since = time.monotonic()


class BatchSession(Session):
    """A session whose `connection()`, through which slices read, remembers."""

    def __init__(self, connection: Connection, memory: Memory) -> None:
        super().__init__(connection, expire_on_commit=False)
        self._memory = memory
        self._remembering = Remembering(self, memory)

    def connection(self, *arguments: Any, **options: Any) -> Any:
        """The connection of the transaction, which remembers reads of reference tables."""
        self._remembering.real = super().connection(*arguments, **options)
        return self._remembering

    def next_case(self) -> None:
        """Another command begins: what the last one changed is read again."""
        if not REFERENCE.isdisjoint(self.info.get("tables", ())):
            self._memory.forget()
        self.info["tables"] = set()


class Remembering:
    """A connection to those who use it; only what slices call is here, the rest is passed on."""

    def __init__(self, session: Session, memory: Memory) -> None:
        self.real: Connection = cast("Connection", None)
        self._session = session
        self._memory = memory

    def execute(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """Run a statement, or answer it as it was answered before."""
        if not self._may_remember(statement, parameters):
            return self.real.execute(statement, parameters, **options)
        key = (statement, *(_hashable(parameters[name]) for name in sorted(parameters)))
        answers = self._memory.answers
        known = answers.get(key)
        if known is None:
            if len(answers) > _KEPT:
                answers.clear()
            known = answers[key] = self.real.execute(statement, parameters, **options).freeze()
        return known()

    def scalar(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """The first column of the first row, or None."""
        return self.execute(statement, parameters, **options).scalar()

    def scalars(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """The first column of each row."""
        return self.execute(statement, parameters, **options).scalars()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def _may_remember(self, statement: Any, parameters: Any) -> bool:
        """A statement built once (its values come beside it), of tables that nobody changes now."""
        if not isinstance(statement, Select) or not isinstance(parameters, dict):
            return False
        if not REFERENCE.isdisjoint(self._session.info.get("tables", ())):
            self._memory.forget()
            return False
        return _reads_reference_tables(statement)


def _reads_reference_tables(statement: Select[Any]) -> bool:
    """Whether a statement reads reference tables alone; found out once for each."""
    known = _found_out.get(id(statement))
    if known is None or known[0] is not statement:
        tables = {p.name for p in visitors.iterate(statement) if isinstance(p, Table)}
        if len(_found_out) > _KEPT:
            _found_out.clear()
        known = _found_out[id(statement)] = (statement, bool(tables) and tables <= REFERENCE)
    return known[1]


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
