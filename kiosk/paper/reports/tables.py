"""Rows as files: CSV and Excel for people, JSON for machines."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from datetime import datetime, time
from io import StringIO
from typing import Any

import msgspec

from kiosk.core.clock import hour_minute
from kiosk.paper.reports.document import Table, Value, Word
from kiosk.paper.reports.workbook import workbook

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def encoded(table: Table, form: str, more: Sequence[Table] = ()) -> bytes:
    """Tables as the bytes of a csv, xlsx or json file."""
    return _ENCODERS[form]((table, *more))


def _csv(tables: Sequence[Table]) -> bytes:
    """UTF-8 with a byte order mark and semicolons: what a French Excel opens without asking.

    Several tables stand below one another, each under its title, an empty line between them.
    """
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for n, table in enumerate(tables):
        if n:
            writer.writerow([])
        if len(tables) > 1:
            writer.writerow([_cell(table.title)])
        writer.writerow([column.title for column in table.columns])
        writer.writerows([[_cell(value) for value in row] for row in table.rows])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _cell(value: Value) -> str:
    """A value as text that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    if value is None:
        return ""
    if isinstance(value, Word):
        return value.text
    if isinstance(value, time):
        return hour_minute(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, float):
        return f"{round(value, 4)}".replace(".", ",")
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA_STARTS) else text


def _json(tables: Sequence[Table]) -> bytes:
    """An array of objects; of several tables, an object of arrays. Times are ISO 8601."""
    first, *more = tables
    said: Any = {each.key: _objects(each) for each in tables} if more else _objects(first)
    return msgspec.json.format(msgspec.json.encode(said), indent=1) + b"\n"


def _objects(table: Table) -> list[dict[str, Value]]:
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, map(_code, row), strict=True)) for row in table.rows]


def _code(value: Value) -> Value:
    return value.code if isinstance(value, Word) else value


_ENCODERS: dict[str, Callable[[Sequence[Table]], bytes]] = {
    "csv": _csv,
    "xlsx": workbook,
    "json": _json,
}
