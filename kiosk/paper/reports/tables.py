"""Rows as files: CSV and Excel for people, JSON for machines."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import datetime, time
from io import BytesIO, StringIO

import msgspec

from kiosk.core.clock import hour_minute
from kiosk.core.languages import is_rtl
from kiosk.paper.reports.document import Table, Value, Word

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 60


def encoded(table: Table, form: str) -> bytes:
    """A table as the bytes of a csv, xlsx or json file."""
    return _ENCODERS[form](table)


def _csv(table: Table) -> bytes:
    """UTF-8 with a byte order mark and semicolons: what a French Excel opens without asking."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
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
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA_STARTS) else text


def _xlsx(table: Table) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    page = book.worksheets[0]
    page.title = table.title[:31]
    page.sheet_view.rightToLeft = is_rtl(table.language)
    page.freeze_panes = "A2"
    for n, values in enumerate([[c.title for c in table.columns], *table.rows], 1):
        for m, value in enumerate(values, 1):
            cell = page.cell(n, m, value.text if isinstance(value, Word) else value)
            if isinstance(value, str):
                cell.data_type = "s"  # never a formula, whatever it starts with
            if n == 1:
                cell.font = Font(bold=True)
    for m, column in enumerate(table.columns):
        longest = max([len(column.title), *(len(_cell(row[m])) for row in table.rows)])
        page.column_dimensions[get_column_letter(m + 1)].width = min(longest, _WIDEST) + 3
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _json(table: Table) -> bytes:
    """An array of objects; dates and times are ISO 8601."""
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, map(_code, row), strict=True)) for row in table.rows]
    return msgspec.json.format(msgspec.json.encode(rows), indent=1) + b"\n"


def _code(value: Value) -> Value:
    return value.code if isinstance(value, Word) else value


_ENCODERS: dict[str, Callable[[Table], bytes]] = {"csv": _csv, "xlsx": _xlsx, "json": _json}
