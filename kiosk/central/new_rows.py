"""New rows that wait to be written together, and may be asked for by their key meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, TextClause, text

from kiosk.central.statements import entities
from kiosk.sync.tables import key_names

Row = Mapping[str, Any]


class NewRows:
    """The new rows of a batch, as functions gave them to plain INSERT statements."""

    def __init__(self) -> None:
        self._unwritten: dict[str, list[Row]] = {}
        self._by_key: dict[str, dict[tuple[Any, ...], Row]] = {}

    def add(self, table: Table, given: Any) -> bool:
        """Keep one row or several; False where not all columns are given."""
        rows = [dict(row) for row in _several(given)]
        columns, names = _columns(table), key_names(table)
        if not rows or any(row.keys() != columns for row in rows):
            return False
        self._unwritten.setdefault(table.name, []).extend(rows)
        by_key = self._by_key.setdefault(table.name, {})
        by_key.update((tuple(row[name] for name in names), row) for row in rows)
        return True

    def take(self, table: str, key: tuple[Any, ...]) -> Row | None:
        """The row of a key, written or not, for whoever keeps it from now on."""
        return self._by_key.get(table, {}).pop(key, None)

    def forget(self, table: str) -> None:
        """The rows of a table, once written, are not as they were given any more."""
        self._by_key.pop(table, None)

    def write(self, connection: Connection, tables: Collection[str] | None = None) -> None:
        """Write those of some tables, or of all."""
        for name in [*self._unwritten] if tables is None else self._unwritten.keys() & tables:
            rows = msgspec.json.encode(self._unwritten.pop(name)).decode()
            connection.execute(_insert(name), {"rows": rows})


def _several(given: Row | Sequence[Row] | None) -> Sequence[Row]:
    return [given] if isinstance(given, Mapping) else given or ()


@cache
def _columns(table: Table) -> frozenset[str]:
    return frozenset(table.columns.keys())


@cache
def _insert(name: str) -> TextClause:
    """New rows from a JSON list of objects: one parameter, whatever their number."""
    columns = ", ".join(f'"{column.name}"' for column in entities()[name].__table__.columns)
    return text(
        f"INSERT INTO {name} ({columns}) SELECT {columns}"  # noqa: S608 - names of our own tables
        f" FROM json_populate_recordset(cast(NULL AS {name}), cast(:rows AS json))"
    )
