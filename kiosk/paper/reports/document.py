"""What a report is: a table of rows, and the same rows as a sheet of paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from kiosk.core.readings import Query

if TYPE_CHECKING:
    from kiosk.station import Station

FORMATS = ("pdf", "xlsx", "csv", "json")


@dataclass(frozen=True, slots=True)
class Word:
    """One of a few known words: `code` for machines, `text` for people."""

    code: str
    text: str


Value = str | int | float | bool | date | datetime | time | Word | None


SHARE, HOURS, MINUTES = "share", "hours", "minutes"
MONTHS, SURFACE, MEAN = "months", "surface", "mean"
"""What a number is, where it does not simply count: 1.0 is the whole of a share."""
BOX = "box"
"""Of a column that is to be ticked by hand."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `key` for machines (stable), `title` for people; `form` is what a number is."""

    key: str
    title: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of a table in a workbook: columns of numbers over one of names, by their keys."""

    over: str
    shown: tuple[str, ...]
    stacked: bool = False


Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; times in them are wall time of the site.

    `total` stands below the rows for people, and is none of them. `key` is for machines, where a
    report has several tables.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    language: str
    key: str = ""
    total: Row | None = None
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A report that was made: its rows, and how to paint them as a PDF.

    `more` are its other tables: sheets of the same workbook.
    """

    table: Table
    paint: Callable[[], bytes]
    more: tuple[Table, ...] = ()

    @property
    def tables(self) -> tuple[Table, ...]:
        """All of them, the first one first."""
        return (self.table, *self.more)


Maker = Callable[["Station", date, date, str], Document]


@dataclass(frozen=True, slots=True)
class Report:
    """A line of the list: a name for machines, the function, what it asks, the formats.

    It is for those who may ask all that it `reads`. `<name>.title` and `<name>.short` of the
    wording are what people call it. One that is not `of_days` says how things are now. One that
    looks `ahead` says what is to come: it is wanted before its days, the others after them. A
    `blank` one is written on by hand.
    """

    name: str
    make: Maker
    reads: tuple[Query, ...]
    formats: tuple[str, ...] = FORMATS
    of_days: bool = True
    ahead: bool = False
    blank: bool = False
