"""Importing residents from a table: everything is checked first, and said line by line."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.ids import new_id
from kiosk.residents import cells
from kiosk.residents.answers import NOTHING_SAID, WHOLE_SHEET, Answers
from kiosk.residents.columns import Header, Table, header_of, hidden_tables, likely_header, tables
from kiosk.residents.import_report import ASKED, Remark, Report
from kiosk.residents.known import here
from kiosk.residents.lines import Reader
from kiosk.residents.plan import Plan
from kiosk.residents.refusals import HiddenSheet, NoHeader
from kiosk.residents.spreadsheet import read_book
from kiosk.residents.table import Book, Worksheet
from kiosk.sites.refusals import UnknownSite
from kiosk.store.spelling_upkeep import keep_up

if TYPE_CHECKING:
    from kiosk.station import Station

EXAMPLES = 3


def import_file(
    station: Station, path: Path, *, dry_run: bool = False, answers: Answers = NOTHING_SAID
) -> Report:
    """Register the residents of an .xlsx or CSV file, in one transaction.

    When a line is refused or asked nothing is imported, unless the good lines are wanted without
    it; the report says why, line by line. Raises BadInput for no such file; NotASpreadsheet,
    FileEmpty, FileTooLarge or NoHeader; IceTaken or AlreadyHere when another desk registers one
    of the companies at the same moment.
    """
    if station.site is None:
        raise UnknownSite(site=station.settings.station.site)
    book = read_book(path, answers.encoding)
    read, hidden = tables(book, answers), hidden_tables(book, answers)
    if not (read or hidden):
        first = next(sheet.rows[0] for sheet in book.sheets if sheet.rows)
        seen = ", ".join(str(cell) for cell in first.cells if not cells.is_blank(cell))
        raise NoHeader(file=path.name, found=seen[:120])
    plan = Plan(station.ask(here), answers, new_id)
    for table in read:
        for line in Reader(table, answers, station.today(), book.readings).lines():
            plan.add(line)
    plan.remarks += map(_asked, hidden)
    report = _report(path.name, book, read, plan, dry_run=dry_run)
    if report.goes_in and not dry_run:
        station.do_all(plan.orders())
        keep_up(station.database, math.inf)
    return report


def _asked(table: Table) -> Remark:
    """The question whether a hidden sheet counts."""
    title = table.sheet.title
    rows = sum(row.number > table.header.row.number for row in table.sheet.rows)
    refusal = HiddenSheet(sheet=title, rows=rows)
    return Remark(WHOLE_SHEET, ASKED, refusal.code, refusal=refusal, sheet=title)


def _report(file: str, book: Book, read: list[Table], plan: Plan, *, dry_run: bool) -> Report:
    titles = [table.sheet.title for table in read]
    asked = [] if plan.answers.good_lines else [r.sheet for r in plan.remarks if not r.line]
    left = [s.title for s in book.sheets if s.rows and s.title not in (*titles, *asked)]
    ignored = dict.fromkeys(name for table in read for name in table.header.ignored)
    return Report(
        file,
        plan.rows,
        plan.counts(),
        tuple(plan.remarks),
        tuple(ignored),
        dry_run,
        plan.answers.good_lines,
        tuple(titles),
        () if book.readings else tuple(left),
        book.encoding,
    )


@dataclass(frozen=True)
class Column:
    """A column as a person matches it: its place from 0, its heading, its field, some cells."""

    place: int
    heading: str
    field: str
    examples: tuple[str, ...]


@dataclass(frozen=True)
class SheetLook:
    """A sheet before it is imported; `heading` is the line of the headings, 0 for none."""

    title: str
    heading: int
    columns: tuple[Column, ...]
    hidden: bool


@dataclass(frozen=True)
class Look:
    """A file before it is imported; `known` where every table has a column of names."""

    sheets: tuple[SheetLook, ...]
    encoding: str
    known: bool


def look(path: Path, answers: Answers = NOTHING_SAID) -> Look:
    """The columns of a file, with what they seem to be; raises as `read_book`."""
    book = read_book(path, answers.encoding)
    found = tables(book, answers)
    sheets = [table.sheet for table in found] if book.readings and found else book.sheets
    if book.readings:
        sheets = sorted(sheets, key=_width)[-1:]
    shown = tuple(_look(sheet, header_of(sheet, answers) or likely_header(sheet))
                  for sheet in sheets if sheet.rows)  # fmt: skip
    return Look(shown, book.encoding, bool(found or hidden_tables(book, answers)))


def _look(sheet: Worksheet, header: Header) -> SheetLook:
    return SheetLook(
        sheet.title, header.row.number, tuple(_columns(sheet, header)), hidden=sheet.hidden
    )


def _columns(sheet: Worksheet, header: Header) -> Iterator[Column]:
    below = [row for row in sheet.rows if row.number > header.row.number]
    for place in range(_width(sheet)):
        head = header.row.cells[place] if place < len(header.row.cells) else None
        filled = (row.cells[place] for row in below if place < len(row.cells))
        examples = [words for cell in filled if (words := cells.words(cell))][:EXAMPLES]
        if examples or not cells.is_blank(head):
            yield Column(place, cells.words(head), header.fields.get(place, ""), tuple(examples))


def _width(sheet: Worksheet) -> int:
    return max((len(row.cells) for row in sheet.rows), default=0)
