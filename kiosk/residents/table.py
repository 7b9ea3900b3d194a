"""Sheets, rows and cells of a file, and how much of it may be read."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date

from kiosk.residents.refusals import FileTooLarge

MAX_ROWS = 20_000
"""Of all sheets together; blank rows count."""
MAX_COLUMNS = 256
MAX_CELL = 32_767
"""Signs that Excel keeps in a cell."""
MAX_ROOM = 80_000_000
"""Bytes of memory that all cells take: one sign beyond Arabic makes each of a text four wide."""
CELL_ROOM = 16
MAX_ELEMENTS = 3_000_000
"""Tags of a workbook; cells that are only coloured count."""
FORMULA_WITHOUT_VALUE = "#?"

Cell = str | int | float | date | None


@dataclass(frozen=True)
class Row:
    """A row that has something in it, with the number that Excel shows beside it.

    `hidden` by a filter or by hand; `mended` where a stray quote was taken out; `across` where
    its first cell spans several columns, as headings do.
    """

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False
    mended: bool = False
    across: bool = False


@dataclass(frozen=True)
class Worksheet:
    """A sheet of a workbook, or a text read with one separator."""

    title: str
    rows: list[Row]
    hidden: bool = False


@dataclass(frozen=True)
class Book:
    """The sheets of a workbook in order; of a text, its readings, of which one is right."""

    sheets: list[Worksheet]
    readings: bool = False
    encoding: str = ""


@dataclass
class Budget:
    """What may still be read of a file; raises FileTooLarge when it is spent."""

    file: str
    rows: int = MAX_ROWS
    room: int = MAX_ROOM
    elements: int = MAX_ELEMENTS

    def row(self) -> None:
        """Take in a row, blank or not."""
        self.rows -= 1
        if self.rows < 0:
            raise self.spent()

    def cell(self, place: int, cell: Cell) -> None:
        """Take in a cell that has something in it, at a place from 0."""
        if place >= MAX_COLUMNS or (isinstance(cell, str) and len(cell) > MAX_CELL):
            raise self.spent()
        self.hold(cell)

    def hold(self, cell: Cell) -> None:
        """Take in what is kept in memory."""
        self.room -= CELL_ROOM + sys.getsizeof(cell)
        if self.room < 0:
            raise self.spent()

    def element(self) -> None:
        """Take in a tag of a workbook."""
        self.elements -= 1
        if self.elements < 0:
            raise self.spent()

    def spent(self) -> FileTooLarge:
        """The refusal of a file that is more than a site can have."""
        return FileTooLarge(file=self.file, limit=MAX_ROWS)
