"""Tables as Excel and people write them, for the import's tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl

NORIA = "001561191000066"
SAHEL = "002136093000040"
KASBAH = "001512572000078"


def csv_file(folder: Path, text: str, encoding: str = "utf-8", name: str = "r.csv") -> Path:
    """A text file in an encoding."""
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def xlsx_file(folder: Path, *rows: tuple[Any, ...], before: dict[str, Any] | None = None) -> Path:
    """A workbook with one sheet of rows; `before` are sheets of one cell that come first."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for title, cell in (before or {}).items():
        book.create_sheet(title, 0).append([cell])
    for row in rows:
        sheet.append(row)
    file = folder / "r.xlsx"
    book.save(file)
    return file


def ice(number: int) -> str:
    """The number-th ICE that the key agrees with."""
    return str(97 * number).zfill(15)
