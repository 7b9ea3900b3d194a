"""Rows as files for people and machines."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from io import BytesIO

import openpyxl
import pytest

from kiosk.paper.reports.document import Column, Table, Word
from kiosk.paper.reports.tables import encoded

COLUMNS = tuple(Column(key, key.title()) for key in ("name", "day", "at", "since", "kind", "n"))
ROW = (
    "Noria; Énergie",
    date(2026, 11, 24),
    time(9, 30),
    datetime(2026, 11, 24, 10, 42),  # noqa: DTZ001 - wall time
    Word("resident", "résident"),
    12,
)


def table(*names: str, language: str = "fr") -> Table:
    rows = tuple((name, *ROW[1:]) for name in names) or (ROW,)
    return Table("Salles", COLUMNS, rows, language)


def test_csv_is_what_a_french_excel_opens() -> None:
    data = encoded(table(), "csv")
    assert data.startswith(b"\xef\xbb\xbf")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert lines[0] == "Name;Day;At;Since;Kind;N"
    assert lines[1] == '"Noria; Énergie";2026-11-24;09:30;2026-11-24 10:42;résident;12'


@pytest.mark.parametrize("name", ["=1+1", "+212", "-1", "@SUM(A1)", "\tx"])
def test_no_cell_is_ever_a_formula(name: str) -> None:
    line = encoded(table(name), "csv").decode("utf-8-sig").split("\r\n")[1]
    assert line.lstrip('"').startswith("'")
    cell = openpyxl.load_workbook(BytesIO(encoded(table(name), "xlsx"))).worksheets[0]["A2"]
    assert (cell.data_type, cell.value) == ("s", name)


def test_excel_keeps_dates_and_numbers_as_such() -> None:
    page = openpyxl.load_workbook(BytesIO(encoded(table(), "xlsx"))).worksheets[0]
    assert [cell.value for cell in page[1]] == [column.title for column in COLUMNS]
    name, day, at, since, kind, n = (cell.value for cell in page[2])
    assert (name, kind, n) == ("Noria; Énergie", "résident", 12)
    assert (day, at, since) == (datetime(2026, 11, 24), time(9, 30), ROW[3])  # noqa: DTZ001


def test_an_arabic_sheet_reads_from_the_right() -> None:
    for language, mirrored in (("ar", True), ("fr", False)):
        data = encoded(table(language=language), "xlsx")
        page = openpyxl.load_workbook(BytesIO(data)).worksheets[0]
        assert bool(page.sheet_view.rightToLeft) is mirrored


def test_json_has_stable_keys_and_codes() -> None:
    assert json.loads(encoded(table(), "json")) == [
        {
            "name": "Noria; Énergie",
            "day": "2026-11-24",
            "at": "09:30:00",
            "since": "2026-11-24T10:42:00",
            "kind": "resident",
            "n": 12,
        }
    ]


@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
def test_a_table_without_rows_is_a_file_all_the_same(form: str) -> None:
    assert encoded(Table("Salles", COLUMNS, (), "fr"), form)
