"""A table as Excel or people write it, told by its content and read within bounds."""

from __future__ import annotations

from pathlib import Path

from kiosk.core import incoming
from kiosk.core.errors import BadFile
from kiosk.residents import delimited, workbook
from kiosk.residents.refusals import FileEmpty, FileTooLarge, NotASpreadsheet
from kiosk.residents.table import MAX_ROWS, Book, Budget

MAX_BYTES = 20_000_000
_ZIP = b"PK\x03\x04"


def read_book(path: Path, encoding: str = "") -> Book:
    """The tables of a file, told by its content and not by its name.

    `encoding` is that of a text, where it is known. Raises BadFile for one that cannot be had,
    NotASpreadsheet, FileEmpty or FileTooLarge.
    """
    data = _data(path)
    if not data.strip():
        raise FileEmpty(file=path.name)
    book = _book(data, Budget(path.name), encoding)
    if not any(sheet.rows for sheet in book.sheets):
        raise FileEmpty(file=path.name)
    return book


def _data(path: Path) -> bytes:
    try:
        return incoming.named(path, MAX_BYTES)
    except BadFile as error:
        if error.kind == incoming.TOO_LARGE:
            raise FileTooLarge(file=path.name, limit=MAX_ROWS) from error
        raise


def _book(data: bytes, budget: Budget, encoding: str) -> Book:
    try:
        if data.startswith(_ZIP):
            return Book(workbook.sheets(data, budget))
        return delimited.readings(data, budget, encoding)
    except ValueError as error:
        raise NotASpreadsheet(file=budget.file) from error
