"""Those who are invited together, from a file of Excel or a text: who is right, and what is wrong.

The headings are those that people write over such lists. A list without any is read by what its
cells say: an address, a telephone, else the name and then the company.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.core import checks
from kiosk.core.errors import Invalid, Refused
from kiosk.core.text import fold
from kiosk.residents.headings import NAME, PLAIN_NAME, field_of
from kiosk.residents.spreadsheet import read_book
from kiosk.residents.table import Book, Cell, Row, Worksheet
from kiosk.visits.full_name import split_name
from kiosk.visits.refusals import ListedTwice, TooManyGuests

MOST = 200
"""People on one list."""
HEADER_WITHIN = 15
PERSON, FIRST, LAST, COMPANY, PHONE, EMAIL = (
    *("person", "first_name", "last_name"),
    *(NAME, "phone", "email"),
)
_TAKEN = frozenset({PERSON, FIRST, LAST, COMPANY, PHONE, EMAIL})


@dataclass(frozen=True, slots=True)
class Guest:
    """A line of a list, with the number that Excel shows; `wrong` is why it is not taken."""

    line: int
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    phone: str = ""
    email: str = ""
    wrong: tuple[Refused, ...] = ()

    @property
    def full_name(self) -> str:
        """First and last name, as far as they are there."""
        return f"{self.first_name} {self.last_name}".strip()


def read(path: Path) -> list[Guest]:
    """The guests of a file, in its order.

    Raises what `read_book` raises, and TooManyGuests.
    """
    found = max((_of_sheet(sheet) for sheet in _sheets(read_book(path))), key=_worth, default=[])
    if len(found) > MOST:
        raise TooManyGuests(found=len(found), limit=MOST)
    return list(_marked(found))


def _sheets(book: Book) -> list[Worksheet]:
    return [sheet for sheet in book.sheets if not sheet.hidden]


def _worth(guests: Sequence[Guest]) -> int:
    """Of several readings, or sheets, the one with most people who are right."""
    return sum(not guest.wrong for guest in guests)


def _of_sheet(sheet: Worksheet) -> list[Guest]:
    rows = [row for row in sheet.rows if not row.hidden]
    for place, row in enumerate(rows[:HEADER_WITHIN]):
        fields = _header(row)
        if {PERSON, FIRST, LAST} & set(fields.values()):
            return [_guest(each, _by_header(fields)) for each in rows[place + 1 :]]
    return [_guest(row, _by_content) for row in rows]


def _header(row: Row) -> dict[int, str]:
    found = {place: field for place, cell in enumerate(row.cells) if (field := field_of(cell))}
    named = {*found.values()}
    plain = LAST if FIRST in named else PERSON
    fields = {place: plain if field == PLAIN_NAME else field for place, field in found.items()}
    return {place: field for place, field in fields.items() if field in _TAKEN}


Reading = Callable[[Row], dict[str, str]]


def _by_header(fields: dict[int, str]) -> Reading:
    def said(row: Row) -> dict[str, str]:
        found: dict[str, str] = {}
        for place, field in fields.items():
            if place < len(row.cells) and (text := _text(row.cells[place])):
                found.setdefault(field, text)
        return found

    return said


def _by_content(row: Row) -> dict[str, str]:
    found: dict[str, str] = {}
    for text in filter(None, map(_text, row.cells)):
        found.setdefault(_kind(text, found), text)
    return found


def _kind(text: str, found: dict[str, str]) -> str:
    if "@" in text:
        return EMAIL
    if sum(sign.isdigit() for sign in text) >= max(6, len(text) // 2):
        return PHONE
    return COMPANY if PERSON in found else PERSON


def _text(cell: Cell) -> str:
    return "" if cell is None else " ".join(str(cell).split())


def _guest(row: Row, reading: Reading) -> Guest:
    said = reading(row)
    first, last = said.get(FIRST, ""), said.get(LAST, "")
    if not (first or last):
        first, last = split_name(said.get(PERSON, ""))
    typed = {
        "first_name": first,
        "last_name": last,
        "company": said.get(COMPANY, ""),
        "phone": said.get(PHONE, ""),
        "email": said.get(EMAIL, ""),
    }
    kept, wrong = dict(typed), []
    for field, check in _CHECKS:
        try:
            kept[field] = check(field, typed[field])
        except Invalid as refusal:
            wrong.append(refusal)
    return Guest(row.number, **kept, wrong=tuple(wrong))


_CHECKS: tuple[tuple[str, Callable[[str, str], str]], ...] = (
    ("first_name", checks.name),
    ("last_name", checks.name),
    ("company", lambda field, text: checks.title(field, text, required=False)),
    ("phone", checks.phone),
    ("email", checks.email),
)


def _marked(guests: Sequence[Guest]) -> Iterator[Guest]:
    """Who stands there twice is taken once."""
    first: dict[str, int] = {}
    for guest in guests:
        key = fold(f"{guest.full_name} {guest.company} {guest.email}")
        if guest.wrong or key not in first:
            first.setdefault(key, guest.line)
            yield guest
        else:
            again = ListedTwice(name=guest.full_name, line=first[key])
            yield replace(guest, wrong=(again,))
