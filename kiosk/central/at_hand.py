"""A batch's rows at hand: what its commands ask by key is in memory, what they write waits.

The rows of a table that the commands of a batch name are read with one statement, when the first
of them is asked for. New and changed rows go to the database together, once something that they
may count for reads their table in another way than by key, or the batch ends.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from functools import cache
from typing import Any, Literal
from uuid import UUID

import msgspec
from sqlalchemy import (
    Connection,
    Table,
    TextClause,
    bindparam,
    event,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapper, Session, make_transient_to_detached

from kiosk.central.shapes import RowWanted, Shape, mappers
from kiosk.store.changes import touch
from kiosk.sync.tables import key_names, replicated

Key = tuple[Any, ...]
Row = Mapping[str, Any]
UNKNOWN: Literal["unknown"] = "unknown"


class AtHand:
    """Rows by entity and key, and what is to be written of them."""

    def __init__(self, session: Session, named_after: Collection[str]) -> None:
        self._session = session
        self._entities = frozenset(m.class_ for t, m in mappers().items() if t in named_after)
        self._held: dict[str, list[object]] = {}  # by table; the session holds them weakly
        self._fresh: dict[type[Any], dict[Key, Row]] = {}
        self._ids: Set[str] = frozenset()
        self._to_read: set[type[Any]] = set()
        self._all_read: set[type[Any]] = set()
        self._new: dict[str, dict[Key, dict[str, Any]]] = {}
        self._changed: dict[str, dict[Key, dict[str, Any]]] = {}
        self.stale: set[str] = set()
        for happening in ("loaded_as_persistent", "pending_to_persistent"):
            event.listen(session, happening, self._hold)

    def expect(self, ids: Set[str]) -> None:
        """These ids will be asked for: a table is read at the first, all that it has of them."""
        self.next_case()
        self._ids, self._to_read = ids, set(self._entities)

    def get(self, entity: type[Any], key: Key) -> Any:
        """The row of a key, None where there is none, or UNKNOWN."""
        found = self._held_or_new(entity, key)
        if found is not None:
            return found
        if str(key[0]) not in self._ids:
            return UNKNOWN
        if entity in self._to_read:
            self._read(entity)
            found = self._held_or_new(entity, key)
        return found if found is not None or entity in self._all_read else UNKNOWN

    def columns(self, wanted: RowWanted, parameters: Row) -> Sequence[Any] | str | None:
        """What a statement asks of one row: its columns, None without such a row, or UNKNOWN."""
        where = {column: parameters[name] for column, name in wanted.where}
        entity, key = wanted.entity, tuple(where[name] for name in wanted.key)
        if wanted.table in self.stale:
            return UNKNOWN
        row: Any = self._fresh.get(entity, {}).get(key)
        if row is None:
            found = self.get(entity, key)
            if found is None or found is UNKNOWN:
                return found
            if inspect(found).modified:  # the database does not have that yet, anywhere
                return UNKNOWN
            row = found.__dict__
        if any(value is None or row[column] != value for column, value in where.items()):
            return None
        return [row[column] for column in wanted.columns]

    def add(self, table: Table, given: Row | Sequence[Row]) -> bool:
        """Put off new rows; False where not all columns are given, or a key is twice there."""
        mapper = mappers().get(table.name)
        if mapper is None or not given:
            return False
        several = [given] if isinstance(given, Mapping) else given
        names, all_names = _columns(table)
        rows = {
            tuple(row[name] for name in names): dict(row)
            for row in several
            if row.keys() == all_names
        }
        there = self._new.get(table.name, {})
        if len(rows) < len(several) or not there.keys().isdisjoint(rows):
            return False
        self._new.setdefault(table.name, {}).update(rows)
        fresh = {key: dict(row) for key, row in rows.items()}
        self._fresh.setdefault(mapper.class_, {}).update(fresh)
        return True

    def may_count(self, shape: Shape, parameters: Any) -> bool:
        """Whether a statement may come to something else with what is put off."""
        if not shape.equal or not isinstance(parameters, dict):
            return True
        (table,) = shape.tables
        wanted = [(column, parameters[name]) for column, name in shape.equal]
        return table in self._changed or any(
            all(row[column] == value for column, value in wanted)
            for row in self._new.get(table, {}).values()
        )

    def put_off(self, changed: Iterable[object]) -> None:
        """The changes of these objects are written later."""
        for row in changed:
            state = inspect(row)
            mapper: Mapper[Any] = state.mapper
            before = {k: v for k, v in state.committed_state.items() if v != state.dict[k]}
            if before:
                table, key = str(mapper.local_table), state.identity
                into = self._new.get(table, {}).get(key) or self._changes(table, key)
                into.update((name, state.dict[name]) for name in before)
                touch(self._session, table)
            state._commit_all(state.dict, self._session.identity_map)  # noqa: SLF001

    def write(self, connection: Connection, tables: Collection[str] | None = None) -> None:
        """Write what was put off of some tables, or of all."""
        for name in [*self._new] if tables is None else self._new.keys() & tables:
            new = [*self._new.pop(name).values()]
            connection.execute(_insert(name), {"rows": msgspec.json.encode(new).decode()})
        for name in [*self._changed] if tables is None else self._changed.keys() & tables:
            by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = {}
            for key, values in self._changed.pop(name).items():
                columns = tuple(sorted(values))
                by_columns.setdefault(columns, []).append(_bound(name, key, values))
            for columns, rows in by_columns.items():
                connection.execute(_update(name, columns), rows)

    def forget(self, tables: Collection[str]) -> None:
        """These were written in a way that is not seen here; none named, all of them."""
        self.stale |= set(tables or mappers())
        for name in self.stale & mappers().keys():
            entity = mappers()[name].class_
            self._fresh.pop(entity, None)
            self._all_read.discard(entity)
            self._to_read.discard(entity)

    def next_case(self) -> None:
        """Another command begins, which does not see what the last one still held.

        Nothing of the stale tables is put off any more.
        """
        for table in self.stale:
            for row in self._held.pop(table, ()):
                if row in self._session:
                    self._session.expunge(row)
        self.stale.clear()

    def _held_or_new(self, entity: type[Any], key: Key) -> Any:
        known = self._session.identity_map.get((entity, key, None))
        if known is not None:
            return known
        row = self._fresh.get(entity, {}).pop(key, None)
        return None if row is None else self._made(entity, row)

    def _read(self, entity: type[Any]) -> None:
        self._to_read.discard(entity)
        with self._session.no_autoflush:  # what is put off is at hand anyway
            wanted = {"ids": as_array(self._ids)}
            self._session.scalars(_by_ids(entity), wanted).all()  # type: ignore[arg-type]
        self._all_read.add(entity)

    def _changes(self, table: str, key: Key) -> dict[str, Any]:
        return self._changed.setdefault(table, {}).setdefault(key, {})

    def _made(self, entity: type[Any], row: Row) -> Any:
        """The object of a row that was written around the session."""
        made = inspect(entity).class_manager.new_instance()
        made.__dict__.update(row)
        make_transient_to_detached(made)
        self._session.add(made)
        self._hold(self._session, made)
        return made

    def _hold(self, _session: Session, row: object) -> None:
        state = inspect(row)
        self._held.setdefault(str(state.mapper.local_table), []).append(row)
        self._fresh.get(type(row), {}).pop(state.identity, None)


def as_array(ids: Iterable[UUID | str]) -> str:
    """Ids as PostgreSQL writes an array of them: cheaper for the driver than a list."""
    return f"{{{','.join(map(str, ids))}}}"


def named_by_id() -> frozenset[str]:
    """The exchanged tables whose rows bear an id that commands name."""
    return frozenset(t.name for t in replicated() if key_names(t) == ("id",))


@cache
def _by_ids(entity: type[Any]) -> Any:
    return select(entity).where(
        text(f"{inspect(entity).local_table}.id = ANY (cast(:ids AS uuid[]))")
    )


@cache
def _columns(table: Table) -> tuple[tuple[str, ...], frozenset[str]]:
    """The names of its key, and of all."""
    return key_names(table), frozenset(table.columns.keys())


def _table(name: str) -> Table:
    return mappers()[name].local_table  # type: ignore[return-value]


@cache
def _insert(name: str) -> TextClause:
    """New rows from a JSON list of objects: one parameter, whatever their number."""
    columns = ", ".join(f'"{column.name}"' for column in _table(name).columns)
    return text(
        f"INSERT INTO {name} ({columns}) SELECT {columns}"  # noqa: S608 - names of our own tables
        f" FROM json_populate_recordset(cast(NULL AS {name}), cast(:rows AS json))"
    )


@cache
def _update(name: str, columns: tuple[str, ...]) -> Any:
    table = _table(name)
    key = [column == bindparam(f"of_{column.name}") for column in table.primary_key.columns]
    return update(table).where(*key).values({c: bindparam(f"to_{c}") for c in columns})


def _bound(name: str, key: Key, values: Row) -> dict[str, Any]:
    names, _ = _columns(_table(name))
    of = {f"of_{column}": part for column, part in zip(names, key, strict=True)}
    return of | {f"to_{column}": value for column, value in values.items()}
