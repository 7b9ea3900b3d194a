"""Reading a table as Excel writes it: .xlsx, and CSV in the encodings and separators it uses."""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from kiosk.core.errors import BadInput
from kiosk.residents.refusals import FileEmpty, FileTooLarge, NotASpreadsheet

MAX_BYTES = 20_000_000
MAX_UNPACKED = 400_000_000
MAX_ROWS = 20_000
FORMULA_WITHOUT_VALUE = "#?"
SEPARATORS = ";\t,|"

Cell = str | int | float | date | None

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_OTHER_FORMATS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"Rar!", b"7z\xbc\xaf", b"GIF8")
_ARABIC_WORD = re.compile("[\u0621-\u064a]{3,}")


@dataclass(frozen=True)
class Row:
    """A row that has something in it, with the number that Excel shows beside it."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Worksheet:
    """A sheet of a workbook, or a text read with one separator."""

    title: str
    rows: list[Row]


@dataclass(frozen=True)
class Book:
    """The sheets of a workbook in order; of a text, its readings, of which one is right."""

    sheets: list[Worksheet]
    readings: bool = False


def read_book(path: Path) -> Book:
    """The tables of a file, told by its content and not by its name.

    Raises BadInput for no such file, NotASpreadsheet, FileEmpty or FileTooLarge.
    """
    if not path.is_file():
        raise BadInput(f"there is no file {path}")
    if path.stat().st_size > MAX_BYTES:
        raise FileTooLarge(file=path.name, limit=MAX_ROWS)
    data = path.read_bytes()
    if not data.strip():
        raise FileEmpty(file=path.name)
    if data.startswith(_ZIP):
        book = Book(_workbook(path.name, data))
    else:
        book = Book(_readings(path.name, data), readings=True)
    if not any(sheet.rows for sheet in book.sheets):
        raise FileEmpty(file=path.name)
    return book


def _workbook(name: str, data: bytes) -> list[Worksheet]:
    """The visible sheets; formulas count by the value that Excel stored for them."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MAX_UNPACKED:
                raise FileTooLarge(file=name, limit=MAX_ROWS)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles and validations that do not matter here
            shown = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            typed = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
            pairs = zip(shown.worksheets, typed.worksheets, strict=True)
            return [_sheet(name, *pair) for pair in pairs if pair[0].sheet_state == "visible"]
    except (
        zipfile.BadZipFile,
        InvalidFileException,
        ParseError,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        IndexError,
        EOFError,
    ) as error:
        raise NotASpreadsheet(file=name) from error


def _sheet(name: str, shown: Any, typed: Any) -> Worksheet:
    for view in (shown, typed):
        view.reset_dimensions()  # some programs write a size that is too small
    values, formulas = shown.iter_rows(values_only=True), typed.iter_rows(values_only=True)
    cells = (_stored(*pair) for pair in zip(values, formulas, strict=True))
    return Worksheet(shown.title, _rows(name, cells))


def _stored(values: tuple[Any, ...], formulas: tuple[Any, ...]) -> list[Cell]:
    """The values of a row; a formula that was never calculated is not an empty cell."""
    formulas += (None,) * (len(values) - len(formulas))
    return [
        FORMULA_WITHOUT_VALUE if value is None and formula is not None else value
        for value, formula in zip(values, formulas, strict=False)
    ]


def _rows(name: str, cells: Iterable[list[Cell]]) -> list[Row]:
    kept: list[Row] = []
    for number, row in enumerate(cells, 1):
        if any(value is not None and str(value).strip() for value in row):
            kept.append(Row(number, tuple(row)))
        if len(kept) > MAX_ROWS:
            raise FileTooLarge(file=name, limit=MAX_ROWS)
    return kept


def _readings(name: str, data: bytes) -> list[Worksheet]:
    """A text read with every separator that occurs in it."""
    text = _text(name, data)
    if said := re.match(r"sep=(.)\r?\n", text, re.IGNORECASE):
        text = text[said.end() :]  # Excel obeys this line and does not show it
        return [_reading(name, text, said.group(1))]
    found = [separator for separator in SEPARATORS if separator in text]
    return [_reading(name, text, separator) for separator in found or [";"]]


def _reading(name: str, text: str, separator: str) -> Worksheet:
    try:
        return Worksheet(separator, _rows(name, _records(text, separator)))
    except csv.Error as error:
        raise NotASpreadsheet(file=name) from error


def _records(text: str, separator: str) -> Iterator[list[Cell]]:
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _text(name: str, data: bytes) -> str:
    """The characters of a text file.

    Excel writes UTF-8 with a mark, UTF-16 ("Unicode text") or the code page of Windows, which
    is 1252 for French and 1256 for Arabic.
    """
    if data.startswith((_OLE, *_OTHER_FORMATS)) or data.lstrip()[:6].lower() in (
        b"<html>",
        b"<!doct",
    ):
        raise NotASpreadsheet(file=name)
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        raise NotASpreadsheet(file=name) from error
    if "\0" in text:
        raise NotASpreadsheet(file=name)
    return text.removeprefix("\ufeff")


def _encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:2000]
    if head.count(0) > len(head) // 4:
        return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        # French small letters are the same in both code pages; capitals with accents read as
        # lone Arabic letters in 1256, so only whole Arabic words speak for it.
        arabic = _ARABIC_WORD.search(data.decode("cp1256", errors="replace"))
        return "cp1256" if arabic else "cp1252"
    return "utf-8"
