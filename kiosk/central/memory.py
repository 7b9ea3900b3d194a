"""What need not be asked twice: reads of the tables that hardly ever change.

Hundreds of commands of a batch ask for the same site, the same hours, the same notice. The applier,
which alone changes those tables, remembers such answers until a command changes one of them.
"""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, FrozenResult, event
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.orm import ORMExecuteState, Session

from kiosk.central.at_hand import UNKNOWN, AtHand, named_by_id
from kiosk.central.shapes import Shape, shape_of
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

    def forget(self) -> None:
        """Ask everything again from now on."""
        self.answers.clear()
        self._since = time.monotonic()


class BatchSession(Session):
    """A session for the commands of a batch, one after the other.

    `connection()`, through which slices read, remembers; and unless every command is carried out
    `alone`, with each of its statements, rows are at hand and their changes written together.
    """

    def __init__(self, connection: Connection, memory: Memory, *, alone: bool) -> None:
        super().__init__(connection, expire_on_commit=False)
        self.at_hand = None if alone else AtHand(self, named_by_id() - REFERENCE)
        self._memory = memory
        self._remembering: Remembering | None = None
        event.listen(self, "do_orm_execute", self._asked)

    def connection(self, *arguments: Any, **options: Any) -> Any:
        """The connection of the transaction, which remembers reads of reference tables."""
        if self._remembering is None or self.at_hand is None:  # alone: it begins the savepoint
            real = super().connection(*arguments, **options)
            self._remembering = Remembering(real, self, self._memory)
        return self._remembering

    def next_case(self) -> None:
        """Another command begins: what the last one changed is read again."""
        if not REFERENCE.isdisjoint(self.info.get("tables", ())):
            self._memory.forget()
        self.info["tables"] = set()
        if self.at_hand is None:
            # Functions also write around the session, which must not answer from memory.
            self.expunge_all()
        elif self.at_hand.stale:
            self.write_put_off(self.at_hand.stale)
            self.at_hand.next_case()

    def keep(self) -> None:
        """A command has done what it does: what it changed is written, be it later."""
        if self.at_hand is None or self.new or self.deleted:
            self.flush()
        else:
            self.at_hand.put_off(self.dirty)

    def flush(self, _objects: Any = None) -> None:
        """Write all that is to be written."""
        self.write_put_off()
        super().flush()

    def write_put_off(self, tables: Collection[str] | None = None) -> None:
        """Write what was put off, of some tables or of all."""
        if self.at_hand is not None:
            self.at_hand.write(super().connection(), tables)

    def get(self, entity: Any, ident: Any, **options: Any) -> Any:
        """The row of a key, from memory where it is at hand."""
        if self.at_hand is None or options:
            return super().get(entity, ident, **options)
        found = self.at_hand.get(entity, ident if isinstance(ident, tuple) else (ident,))
        if found is not UNKNOWN:
            return found
        with self.no_autoflush:  # what is put off or changed is at hand, so it is not that row
            return super().get(entity, ident)

    def _asked(self, state: ORMExecuteState) -> None:
        """A statement that goes past `connection()`."""
        if self.at_hand is None or (state.is_select and not self.autoflush):
            return
        self.write_put_off()
        if not state.is_select:
            mapper = state.bind_mapper
            self.at_hand.forget([str(mapper.local_table)] if mapper else [])


class Remembering:
    """A connection to those who use it; only what slices call is here, the rest is passed on."""

    def __init__(self, real: Connection, session: BatchSession, memory: Memory) -> None:
        self.real = real
        self._session = session
        self._memory = memory

    def execute(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """Run a statement, or answer it from memory; a plain new row is written later."""
        shape = shape_of(statement)
        if self._may_remember(shape, parameters):
            return self._remembered(statement, parameters)
        at_hand = self._session.at_hand
        if at_hand is not None:
            if shape.row is not None and isinstance(parameters, dict):
                row = at_hand.columns(shape.row, parameters)
                if row is not UNKNOWN:
                    names = SimpleResultMetaData(shape.row.columns)
                    return IteratorResult(names, iter(() if row is None else (row,)))
            elif shape.into is not None and at_hand.add(shape.into, parameters):
                return None
            if at_hand.may_count(shape, parameters):
                self._session.write_put_off(shape.tables or None)
            if shape.changes or not shape.tables:
                at_hand.forget(shape.changes)
        return self.real.execute(statement, parameters, **options)

    def scalar(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """The first column of the first row, or None."""
        return self.execute(statement, parameters, **options).scalar()

    def scalars(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """The first column of each row."""
        return self.execute(statement, parameters, **options).scalars()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def _may_remember(self, shape: Shape, parameters: Any) -> bool:
        """Values that come beside a statement, of tables that nobody changes now."""
        if shape.changes or not isinstance(parameters, dict):
            return False
        if not REFERENCE.isdisjoint(self._session.info.get("tables", ())):
            self._memory.forget()
            return False
        return bool(shape.tables) and shape.tables <= REFERENCE

    def _remembered(self, statement: Any, parameters: dict[str, Any]) -> Any:
        answers = self._memory.answers
        key = (statement, *(_hashable(parameters[name]) for name in sorted(parameters)))
        known = answers.get(key)
        if known is None:
            if len(answers) > _KEPT:
                answers.clear()
            known = answers[key] = self.real.execute(statement, parameters).freeze()
        return known()


def _hashable(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
