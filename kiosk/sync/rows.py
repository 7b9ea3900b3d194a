"""Rows as they travel: read from the centre in the form the store keeps them, applied in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Connection, Date, Table, Time
from sqlalchemy.sql.elements import False_

from kiosk.store.types import Id, Instant
from kiosk.sync.tables import key_names

Row = Sequence[Any]

_SQLITE_FORMS: tuple[tuple[type[Any], str], ...] = (
    (Id, "uuid_send({})"),
    (Instant, "(extract(epoch FROM {}) * 1000000)::bigint"),
    (Date, "{}::text"),
    (Time, "to_char({}, 'HH24:MI:SS.US')"),
    (Boolean, "{}::int"),
)


def is_id(column: Column[Any]) -> bool:
    """Whether a column holds ids."""
    return isinstance(column.type, Id)


@cache
def names(table: Table) -> tuple[str, ...]:
    """The names of a table's columns, in the model's order."""
    return tuple(column.name for column in table.columns)


def expression(column: Column[Any], dialect: str) -> str:
    """The SQL with which PostgreSQL hands a column over in a store's own form."""
    name = f'"{column.name}"'
    forms = () if dialect != "sqlite" else _SQLITE_FORMS
    return next((form for kind, form in forms if isinstance(column.type, kind)), "{}").format(name)


def json_expression(column: Column[Any], dialect: str) -> str:
    """The same as a value that JSON can hold: ids of SQLite as hexadecimal digits."""
    plain = expression(column, dialect)
    return f"encode({plain}, 'hex')" if dialect == "sqlite" and is_id(column) else plain


def from_json(columns: Sequence[Column[Any]], values: Row, dialect: str) -> Row:
    """A row in the store's own form from the values of its JSON."""
    if dialect != "sqlite":  # PostgreSQL reads its own text forms back
        return values
    pairs = zip(columns, values, strict=True)
    return [bytes.fromhex(v) if v is not None and is_id(c) else v for c, v in pairs]


def apply(
    connection: Connection, table: Table, columns: Sequence[str], values: Iterable[Row]
) -> int:
    """Write rows over whatever has their key; how many. `columns` name the values in order.

    On SQLite a row that holds the same unique value under another key goes: the centre's wins.
    """
    rows = list(values)
    if rows:
        cursor: Any = connection.connection.cursor()
        cursor.executemany(_upsert_sql(table, tuple(columns), connection.dialect.name), rows)
        cursor.close()
    return len(rows)


def remove(connection: Connection, table: Table, keys: Iterable[Row]) -> None:
    """Delete rows by their keys."""
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    where = " AND ".join(f'"{name}" = {mark}' for name in key_names(table))
    cursor: Any = connection.connection.cursor()
    stored = [tuple(_stored_key(connection, key)) for key in keys]
    cursor.executemany(f'DELETE FROM "{table.name}" WHERE {where}', stored)  # noqa: S608
    cursor.close()


def key_of(table: Table, parts: Sequence[Any]) -> tuple[Any, ...]:
    """A key from its JSON form (ids with or without dashes, days and times as text)."""
    columns = [table.columns[name] for name in key_names(table)]
    return tuple(_from_json(column, part) for column, part in zip(columns, parts, strict=True))


def canonical(parts: Sequence[Any]) -> str:
    """A key as text that is the same wherever it comes from."""
    return "|".join(_plain(part) for part in parts)


def canonical_of_row(table: Table, columns: Sequence[str], row: Row) -> str:
    """The canonical key of a row."""
    at = {name: n for n, name in enumerate(columns)}
    return canonical([row[at[name]] for name in key_names(table)])


def from_image(table: Table, image: Any) -> Row:
    """A row in the store's own form from its undo image.

    One of before a migration lacks the columns that came with it, the last of the table.
    """
    if isinstance(image, dict):
        values = [image.get(n, _unsaid(table.columns[n])) for n in names(table)]
        return from_json(tuple(table.columns), values, "postgresql")
    more = [_unsaid(column) for column in list(table.columns)[len(image) :]]
    return from_json(tuple(table.columns), [*image, *more], "sqlite")


def _unsaid(column: Column[Any]) -> Any:
    """What a column holds where nothing was said; None where it may be empty."""
    here: Any = column.default
    if here is not None and here.is_scalar:
        return here.arg
    there: Any = column.server_default
    said = None if there is None else there.arg
    return False if isinstance(said, False_) else said if isinstance(said, str) else None


@cache
def _upsert_sql(table: Table, columns: tuple[str, ...], dialect: str) -> str:
    listed = ", ".join(f'"{name}"' for name in columns)
    if dialect == "sqlite":
        marks = ", ".join("?" * len(columns))
        return f'INSERT OR REPLACE INTO "{table.name}" ({listed}) VALUES ({marks})'  # noqa: S608
    key = key_names(table)
    values = ", ".join(["%s"] * len(columns))
    rest = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name not in key)
    wanted = ", ".join(f'"{name}"' for name in key)
    return (
        f'INSERT INTO "{table.name}" ({listed}) VALUES ({values})'  # noqa: S608
        f" ON CONFLICT ({wanted}) DO " + (f"UPDATE SET {rest}" if rest else "NOTHING")
    )


def _stored_key(connection: Connection, key: Row) -> Iterable[Any]:
    if connection.dialect.name != "sqlite":
        return key
    return [_sqlite_value(value) for value in key]


def _sqlite_value(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.bytes
    if isinstance(value, time):
        return value.isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    return value


def _from_json(column: Column[Any], part: Any) -> Any:
    if is_id(column):
        return UUID(part)
    if isinstance(column.type, Date):
        return date.fromisoformat(part)
    if isinstance(column.type, Time):
        return time.fromisoformat(part)
    return part


def _plain(part: Any) -> str:
    if isinstance(part, bytes | UUID):
        return part.hex() if isinstance(part, bytes) else part.hex
    if isinstance(part, date):
        return part.isoformat()
    text = part.isoformat(timespec="microseconds") if isinstance(part, time) else str(part)
    if len(text) == 36 and text.count("-") == 4:
        return text.replace("-", "")
    # PostgreSQL leaves out the zeros of a whole second.
    return f"{text}.000000" if len(text) == 8 and text.count(":") == 2 else text
