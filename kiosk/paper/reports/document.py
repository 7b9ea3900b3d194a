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


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `key` for machines (stable), `title` for people."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; times in them are wall time of the site."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    language: str


@dataclass(frozen=True, slots=True)
class Document:
    """A report that was made: its rows, and how to paint them as a PDF."""

    table: Table
    paint: Callable[[], bytes]


Maker = Callable[["Station", date, date, str], Document]


@dataclass(frozen=True, slots=True)
class Report:
    """A line of the list: a name for machines, the function, what it asks, the formats.

    It is for those who may ask all that it `reads`. `<name>.title` and `<name>.short` of the
    wording are what people call it. One that is not `of_days` says how things are now.
    """

    name: str
    make: Maker
    reads: tuple[Query, ...]
    formats: tuple[str, ...] = FORMATS
    of_days: bool = True
