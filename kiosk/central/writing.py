"""Many rows in one statement: as JSON, which costs a tenth of a parameter for each value.

PostgreSQL makes rows of a table's own type of it, so that every value is checked as it is in an
INSERT: https://www.postgresql.org/docs/current/functions-json.html
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Table, TextClause, text

from kiosk.central.shapes import mappers
from kiosk.sync.tables import key_names

_ROWS = 'json_populate_recordset(NULL::public."{0}", cast(:rows AS json))'


def values(rows: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """The parameters of a statement; instants are aware."""
    return {"rows": msgspec.json.encode(rows).decode()}


@cache
def insert(name: str, *without: str) -> TextClause:
    """Write rows with all columns of a table, or all but some."""
    names = (column.name for column in _table(name).columns)
    listed = ", ".join(f'"{column}"' for column in names if column not in without)
    into = f'INSERT INTO public."{name}" ({listed})'
    return text(f"{into} SELECT {listed} FROM {_rows(name)}")  # noqa: S608 - the names are ours


@cache
def update(name: str, columns: Sequence[str]) -> TextClause:
    """Give some columns of rows, which are named by their keys, other values."""
    given = ", ".join(f'"{column}" = new."{column}"' for column in columns)
    same = " AND ".join(f'old."{key}" = new."{key}"' for key in key_names(_table(name)))
    of = f'public."{name}" old SET {given}'
    return text(f"UPDATE {of} FROM {_rows(name)} new WHERE {same}")


def _table(name: str) -> Table:
    return mappers()[name].local_table  # type: ignore[return-value]


def _rows(name: str) -> str:
    return _ROWS.format(name)
