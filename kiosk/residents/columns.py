"""Which column of a table is which field, by the headings people write or by what they say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.residents.answers import NOTHING_SAID, WHOLE_SHEET, Answers
from kiosk.residents.headings import NAME, PLAIN_NAME, RANK, field_of
from kiosk.residents.table import Book, Cell, Row, Worksheet

HEADER_WITHIN = 30
"""A header is looked for in so many rows: titles and logos often come before it."""


@dataclass(frozen=True)
class Header:
    """Where a table begins, and the fields of its columns; several may give the same field."""

    row: Row
    fields: dict[int, str]
    ignored: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether it says where the names of companies are."""
        return NAME in self.fields.values()


@dataclass(frozen=True)
class Table:
    """A sheet, and the header that tells how it is read."""

    sheet: Worksheet
    header: Header


def tables(book: Book, answers: Answers = NOTHING_SAID) -> list[Table]:
    """The sheets that are read; of a text, the reading that knows most columns."""
    found = [
        table for table in _all(book, answers) if not table.sheet.hidden or _taken(table, answers)
    ]
    if not book.readings:
        return found
    return sorted(found, key=lambda table: -len(table.header.fields))[:1]


def hidden_tables(book: Book, answers: Answers) -> list[Table]:
    """Hidden sheets that could be read, and of which nobody has said whether they count."""
    return [
        table for table in _all(book, answers) if table.sheet.hidden and not _taken(table, answers)
    ]


def _all(book: Book, answers: Answers) -> Iterator[Table]:
    for sheet in book.sheets:
        if (sheet.title, WHOLE_SHEET) in answers.skipped:
            continue
        if (header := header_of(sheet, answers)) and header.whole:
            yield Table(sheet, header)


def _taken(table: Table, answers: Answers) -> bool:
    return (table.sheet.title, WHOLE_SHEET) in answers.taken


def header_of(sheet: Worksheet, answers: Answers = NOTHING_SAID) -> Header | None:
    """The header as it was said, else as it is found; None where there is neither."""
    number = answers.headings.get(sheet.title)
    if number is None:
        found = find_header(sheet)
        row = found.row if found else None
    else:
        row = next((row for row in sheet.rows if row.number == number), Row(0, ()))
    said = {
        place: field for (title, place), field in answers.columns.items() if title == sheet.title
    }
    if row is None:
        return None
    return _header(row, said)


def find_header(sheet: Worksheet) -> Header | None:
    """The row of headings: the first with a name and another field, else one with a name."""
    rows = [_header(row, {}) for row in sheet.rows[:HEADER_WITHIN]]
    named = [header for header in rows if header.whole]
    wide = [header for header in named if len(set(header.fields.values())) > 1]
    return next(iter([*wide, *named]), None)


def likely_header(sheet: Worksheet) -> Header:
    """Where the headings probably are, for a person to match: the first row of several words."""
    words = (
        row for row in sheet.rows[:HEADER_WITHIN] if sum(isinstance(c, str) for c in row.cells) > 1
    )
    return find_header(sheet) or _header(next(words, sheet.rows[0]), {})


def cells_of(row: Row, header: Header, field: str) -> Iterator[Cell]:
    """The cells of a row that are a field, in the order of the columns."""
    for place, name in header.fields.items():
        if name == field and place < len(row.cells):
            yield row.cells[place]


def _header(row: Row, said: dict[int, str]) -> Header:
    found = {n: field for n, cell in enumerate(row.cells) if (field := field_of(cell))}
    meant = _meant(found) | said
    fields = {n: field for n, field in sorted(meant.items()) if field and field != RANK}
    others = (
        str(cell).strip()
        for n, cell in enumerate(row.cells)
        if cell is not None and n not in fields and meant.get(n) != RANK
    )
    return Header(row, fields, tuple(other for other in others if other))


def _meant(found: dict[int, str]) -> dict[int, str]:
    """Fields of columns by all of them: beside "Prénom" or "Société", "Nom" is of a person."""
    others = set(found.values())
    plain = "last_name" if "first_name" in others else "person" if NAME in others else NAME
    return {n: plain if field == PLAIN_NAME else field for n, field in found.items()}
