"""One unit of work for the commands of a batch.

What they change goes to the database together: once something reads one of the changed tables in
another way than by key, or the batch ends.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session, make_transient_to_detached, object_session
from sqlalchemy.orm.util import identity_key

from kiosk.central.memory import REFERENCE, Memory
from kiosk.central.new_rows import NewRows, Row
from kiosk.central.read_ahead import ReadAhead
from kiosk.central.statements import Kind, entities, kind_of
from kiosk.store.changes import changed_tables, touch


class BatchSession(Session):
    """A session that functions use as any other, one command after the other."""

    def __init__(self, connection: Connection, memory: Memory) -> None:
        super().__init__(connection, expire_on_commit=False)
        _watch_columns()
        self.memory = memory
        self.ahead = ReadAhead()
        self.new_rows = NewRows()
        self.tables_to_flush: set[str] = set()
        self.tables_to_reload: set[str] = set()
        self.rows_held: dict[str, list[object]] = {}  # the identity map holds them weakly
        self.seen_connection = SeenConnection(super().connection(), self)
        event.listen(self, "pending_to_persistent", self.hold)
        event.listen(self, "loaded_as_persistent", self.hold)
        event.listen(self, "after_flush", _flushed)
        event.listen(self, "do_orm_execute", _executes)

    def connection(self, *_arguments: Any, **_options: Any) -> Any:
        """The connection of the transaction, to statements that go past the unit of work."""
        return self.seen_connection

    def begin_case(self) -> None:
        """Another command begins, which holds nothing of what was changed around the session."""
        if not REFERENCE.isdisjoint(changed_tables(self)):
            self.memory.forget()
        self.info["tables"] = set()
        if self.tables_to_reload:
            self.flush()
        for table in self.tables_to_reload:
            for row in self.rows_held.pop(table, ()):
                if row in self:
                    self.expunge(row)
        self.tables_to_reload.clear()

    def end_case(self) -> None:
        """A command has done what it does; what it changed may be written later."""
        if self.new or self.deleted or not REFERENCE.isdisjoint(self.tables_to_flush):
            self.flush()

    def get(self, entity: Any, ident: Any, **options: Any) -> Any:
        """The row of a key; the database is not asked for what is new or was read ahead."""
        if options:
            self.flush()
            return super().get(entity, ident, **options)
        key = ident if isinstance(ident, tuple) else (ident,)
        if new := self.new_rows.take(entity.__tablename__, key):
            self._adopt(entity, new)
        with self.no_autoflush:  # what is not written yet is here, so it is not that row
            if self.ahead.covers(self, entity, key[0]):
                return self.identity_map.get(identity_key(entity, key))
            return super().get(entity, ident)

    def flush(self, objects: Any = None) -> None:
        """Write all that waits."""
        self.new_rows.write(super().connection())
        super().flush(objects)
        self.tables_to_flush.clear()

    def write_before(self, tables: Collection[str] | None) -> None:
        """Write what a statement on these tables must find; None where they are not known."""
        if tables is None or not self.tables_to_flush.isdisjoint(tables):
            self.flush()
        else:
            self.new_rows.write(super().connection(), tables)

    def changes_around(self, tables: Collection[str] | None) -> None:
        """A statement changes these tables, or any: what the session knows of them is past."""
        for name in entities() if tables is None else tables:
            self.tables_to_reload.add(name)
            self.new_rows.forget(name)
            self.ahead.forget(entities()[name])

    def hold(self, _session: Session, row: object) -> None:
        """The session has the row of a key from now on."""
        self.rows_held.setdefault(_table(row), []).append(row)
        self.new_rows.take(_table(row), inspect(row).identity)

    def _adopt(self, entity: type[Any], row: Row) -> None:
        """Make the object of a new row, as if it had been read."""
        made = entity()
        vars(made).update(row)
        make_transient_to_detached(made)
        self.add(made)
        self.hold(self, made)


class SeenConnection:
    """A connection to those who use it; only what slices call is here, the rest is passed on."""

    def __init__(self, real: Connection, session: BatchSession) -> None:
        self._real = real
        self._session = session

    def execute(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """Run a statement, or answer it from memory; a plain new row is written later."""
        session, kind = self._session, kind_of(statement)
        if kind.reads and self._may_remember(kind, parameters):
            return session.memory.answer(self._real, statement, parameters)
        if kind.adds_to is not None and session.new_rows.add(kind.adds_to, parameters):
            return None
        session.write_before(kind.tables)
        if not kind.reads:
            session.changes_around(kind.changes)
        return self._real.execute(statement, parameters, **options)

    def scalar(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """The first column of the first row, or None."""
        return self.execute(statement, parameters, **options).scalar()

    def scalars(self, statement: Any, parameters: Any = None, **options: Any) -> Any:
        """The first column of each row."""
        return self.execute(statement, parameters, **options).scalars()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def _may_remember(self, kind: Kind, parameters: Any) -> bool:
        """Values that come beside a statement, of tables that nobody changes now."""
        if not kind.tables or not kind.tables <= REFERENCE or not isinstance(parameters, dict):
            return False
        return REFERENCE.isdisjoint(changed_tables(self._session))


def _flushed(session: Session, _context: Any) -> None:
    """Objects that came and went are of the command at hand: none of them waits for the next."""
    touch(session, *(_table(row) for row in (*session.new, *session.deleted)))


def _executes(state: ORMExecuteState) -> None:
    """A statement that the session runs itself, other than for a row by its key."""
    session, mapper = cast("BatchSession", state.session), state.bind_mapper
    if state.is_select and not session.autoflush:
        return
    session.flush()
    if not state.is_select:
        session.changes_around(None if mapper is None else (str(mapper.local_table),))


@cache
def _watch_columns() -> None:
    """Hear of every column that is set: a command's changes are told from those before it."""
    for entity in entities().values():
        for column in inspect(entity).column_attrs:
            event.listen(getattr(entity, column.key), "set", _set)


def _set(row: object, value: Any, before: Any, _initiator: Any) -> None:
    session = object_session(row)
    if isinstance(session, BatchSession) and value != before:
        session.tables_to_flush.add(_table(row))
        touch(session, _table(row))


def _table(row: object) -> str:
    return str(inspect(row).mapper.local_table)
