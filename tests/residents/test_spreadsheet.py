"""What a file may cost: small ones that grow without bounds are refused soon, in little room."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk.residents.refusals import FileEmpty, FileTooLarge, NotASpreadsheet
from kiosk.residents.spreadsheet import read_book
from kiosk.residents.table import MAX_ROWS
from tests.residents.bombs import packed
from tests.residents.tables import NORIA, csv_file, xlsx_file

MEGABYTE = bytes(1_000_000)
ROOM = 250_000_000
"""Bytes of memory for a whole process that reads a file, Python's own included."""


def swollen(folder: Path, megabytes: int) -> Path:
    """A workbook of one resident that takes so much more room when it is unpacked."""
    file = xlsx_file(folder, ("Nom", "ICE"), ("Noria Énergie", NORIA))
    with (
        zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        packed.open("xl/media/picture.bin", "w") as part,
    ):
        for _ in range(megabytes):
            part.write(MEGABYTE)
    return file


def test_a_small_file_that_unpacks_to_a_huge_one_is_not_unpacked(tmp_path: Path) -> None:
    file = swollen(tmp_path, 401)
    assert file.stat().st_size < 2_000_000
    with pytest.raises(FileTooLarge):
        read_book(file)


def test_a_workbook_with_large_pictures_is_read(tmp_path: Path) -> None:
    [sheet] = read_book(swollen(tmp_path, 20)).sheets
    assert [row.cells for row in sheet.rows] == [("Nom", "ICE"), ("Noria Énergie", NORIA)]


SHARED = '<c t="s"><v>0</v></c>'
CELL = "<c><v>1</v></c>"
TEXT = "<si><t>{}</t></si>"
WIDE = f'<c t="inlineStr"><is><t>\U0001f600{"x" * 30_000}</t></is></c>'
BOMBS = {
    "empty rows": {"rows": "<row/>", "times": 1_000_000},
    "rows of coloured cells": {"rows": f"<row>{'<c/>' * 16_384}</row>", "times": 1_000},
    "cells beyond any list": {"rows": f"<row>{CELL * 16_384}</row>", "times": 200},
    "a long text in each cell": {
        "rows": f"<row>{SHARED * 200}</row>",
        "times": 10_000,
        "texts": TEXT.format("x" * 32_000),
    },
    "texts that nobody refers to": {"rows": "", "texts": "<si/>", "texts_times": 15_000_000},
    "one text without an end": {"rows": "", "texts": f"<si><t>{'x' * 1_000_000}</t></si>"},
    "one tag without an end": {"rows": f"<row a='{'x' * 20_000_000}'/>"},
    "elements within elements": {"rows": "<a>", "times": 2_900_000},
    "shared texts of wide signs": {
        "rows": "",
        "texts": TEXT.format("\U0001f600" + "x" * 30_000),
        "texts_times": 2_600,
    },
    "cells of wide signs": {
        "rows": f"<row>{WIDE * 20}</row>",
        "times": 130,
    },
    "rows of five hundred megabytes": {
        "rows": f"<row a='{' ' * 1_000}'/>",
        "times": 390_000,
    },
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_workbook_that_would_fill_the_machine_is_refused_in_little_room(
    tmp_path: Path, bomb: str
) -> None:
    file = packed(tmp_path, **BOMBS[bomb])  # type: ignore[arg-type]
    assert file.stat().st_size < 3_000_000
    assert _read_apart(file) in ("FileTooLarge", "NotASpreadsheet")


@pytest.mark.parametrize(
    "text",
    [
        "Nom;ICE\n" + "\n" * (MAX_ROWS + 1),
        "Nom;ICE\n" + ";" * 15_000_000,
        "Nom;ICE\n" + ";,|\t" * 100 + "\n" + "x;y,z|\t\n" * 1_000_000,
        "Nom;ICE\n" + ("x" + ";" * 390_000 + "\n") * 45,
        "Nom;ICE\n" + ('"a;' * 130_000 + "\n") * 45,
        'Nom;ICE\n"' + "x\n" * 5_000_000,
        "Nom;ICE\n" + '"x\n' * (MAX_ROWS - 10),
        "Nom;ICE\n" + '"' * 15_000_000,
        "Nom;ICE\n" + ('"' + "a;" * 200 + "\n") * 15_000,
    ],
)
def test_a_text_that_would_fill_the_machine_ends_in_little_room(tmp_path: Path, text: str) -> None:
    assert _read_apart(csv_file(tmp_path, text)) in ("FileTooLarge", "read")


def test_accents_without_end_do_not_hold_who_looks_for_their_code_page(tmp_path: Path) -> None:
    file = tmp_path / "accents.csv"
    file.write_bytes(b"Nom\n" + (b"\xe9" * 990 + b"\n") * 19_000)
    assert _read_apart(file) == "read"


def test_blank_rows_count(tmp_path: Path) -> None:
    with pytest.raises(FileTooLarge):
        read_book(packed(tmp_path, "<row/>", times=MAX_ROWS))
    [sheet] = read_book(packed(tmp_path, "<row/>", times=MAX_ROWS - 1)).sheets
    assert [row.cells for row in sheet.rows] == [("Nom",)]


def test_a_row_far_below_costs_no_more_than_its_own(tmp_path: Path) -> None:
    far = '<row r="1048576"><c r="B1048576" t="inlineStr"><is><t>Noria</t></is></c></row>'
    [sheet] = read_book(packed(tmp_path, far)).sheets
    assert sheet.rows[-1].cells == (None, "Noria")


@pytest.mark.parametrize("rows", ["<row><c r='A1'", '<row r="x"/>', '<row><c t="s"><v>9</v></c>'])
def test_a_damaged_workbook_is_said_to_be_none(tmp_path: Path, rows: str) -> None:
    with pytest.raises(NotASpreadsheet):
        read_book(packed(tmp_path, rows))


def test_entities_are_not_followed(tmp_path: Path) -> None:
    file = packed(tmp_path, "")
    with zipfile.ZipFile(file, "a") as out, pytest.warns(UserWarning, match="Duplicate"):
        out.writestr("xl/worksheets/sheet1.xml", '<!DOCTYPE a [<!ENTITY a "x">]><a>&a;</a>')
    with pytest.raises(NotASpreadsheet):
        read_book(file)


def test_a_workbook_without_anything_is_empty(tmp_path: Path) -> None:
    with pytest.raises(FileEmpty):
        read_book(xlsx_file(tmp_path))


_SCRIPT = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, ({room}, {room}))
resource.setrlimit(resource.RLIMIT_CPU, (12, 12))
from kiosk.residents.spreadsheet import read_book
try:
    read_book(Path(sys.argv[1]))
except Exception as error:
    print(type(error).__name__)
else:
    print("read")
"""


def _read_apart(file: Path) -> str:
    """How a file is taken by a process of its own, with little memory and time."""
    if sys.platform == "win32":
        pytest.skip("no limits for a process there")
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT.format(room=ROOM), str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr[-500:]
    return done.stdout.strip()
