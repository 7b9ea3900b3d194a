"""One line of a list: what it says of a company, and of someone in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from kiosk.core.errors import Invalid, Refused
from kiosk.core.text import fold
from kiosk.residents import cells, days, phones
from kiosk.residents.answers import Answers
from kiosk.residents.columns import Header, Table, cells_of
from kiosk.residents.headings import FIELDS
from kiosk.residents.import_report import LEFT_OUT, REPAIRED, WARNING, Remark
from kiosk.residents.refusals import HiddenRow
from kiosk.residents.table import Cell, Row

PHONES = ("phone", "second_phone")
_COMPANY = (
    *("name", "name_ar", "ice", "rc", "rc_court", "tax", "cnss", "sector"),
    *("email", "joined_on"),
)
_PERSON = ("first_name", "last_name", "role")
_OFFICE = ("building", "floor", "office")
_TITLES = re.compile(r"^(?:M|Mr|Mme|Mlle|Dr|Me|Pr)\.?\s+", re.IGNORECASE)
_SUMS = re.compile(
    r"(?:(?:sous )?total|grand total|subtotal)(?: (?:general|generale|des|de|du|par)\b.*)?"
    r"|(?:moyenne|somme|average|sum|nombre d|nombre de|المجموع|المعدل|المتوسط)\b.*"
)
_PARTS = re.compile(
    r"(?:(?:batiment|bat|bloc|immeuble|tour|aile|etage|niveau|plateau|rez de chaussee|rdc)"
    r"(?: (?:\w|\d+|nord|sud|est|ouest))?|\d+ ?(?:er|e|eme|ere)? etage)"
)


@dataclass
class Line:
    """A line as it was read: checked fields, and what is to be said of it."""

    sheet: str
    row: Row
    fields: dict[str, Any] = field(default_factory=dict)
    person: dict[str, Any] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    written: str = ""
    cells: dict[str, str] = field(default_factory=dict)

    @property
    def company(self) -> str:
        """What the company is called, as far as it is known."""
        return str(self.fields.get("name") or self.written)[:120]

    def say(self, kind: str, code: str, field: str = "", **facts: Any) -> None:
        """Add something to be said of the line."""
        self.remarks.append(
            Remark(self.row.number, kind, code, self.company, field, None, facts, self.sheet)
        )


@dataclass(frozen=True)
class Reader:
    """Reads the lines of a table, with what was said to the questions before."""

    table: Table
    answers: Answers
    today: date
    text_only: bool

    def lines(self) -> Iterator[Line]:
        """Every line that says something of a company, and those that are left out with a word."""
        header, title = self.table.header, self.table.sheet.title
        for row in self.table.sheet.rows:
            here = (title, row.number)
            if row.number <= header.row.number or here in self.answers.skipped:
                continue
            typed = self._typed(row)
            if typed and not _is_header_again(row, header):
                yield self._line(row, typed)

    def _line(self, row: Row, typed: dict[str, list[Cell]]) -> Line:
        line = Line(self.table.sheet.title, row)
        line.cells = {name: " / ".join(map(cells.words, found)) for name, found in typed.items()}
        line.written = cells.words(typed["name"][0]) if typed.get("name") else ""
        if _is_heading(row, typed, line.written):
            line.say(LEFT_OUT, "import.heading")
            return line
        for name in (*_COMPANY, *_PERSON):
            if typed.get(name):
                self._take(line, name, typed[name][0])
        self._take_office(line, typed)
        self._take_phones(line, typed)
        self._take_person(line, typed)
        if not typed.get("name"):
            line.refused.append(Invalid(field="name", problem="empty"))
        if row.hidden and (line.sheet, row.number) not in self.answers.taken:
            line.refused.append(HiddenRow())
        if row.mended:
            line.say(REPAIRED, "import.quote_repaired")
        line.refused.sort(key=_place)
        return line

    def _typed(self, row: Row) -> dict[str, list[Cell]]:
        """What stands in the cells of each field, or what was said to stand there."""
        typed: dict[str, list[Cell]] = {}
        for name in dict.fromkeys(self.table.header.fields.values()):
            found = list(cells_of(row, self.table.header, name))
            said = self.answers.values.get((self.table.sheet.title, row.number, name))
            given = found if said is None else [said]
            blank = cells.is_blank if name == "name" else cells.says_nothing
            if kept := [cell for cell in given if not blank(cell)]:
                typed[name] = kept
        return typed

    def _take(self, line: Line, name: str, cell: Cell) -> None:
        try:
            taken, mended = cells.value(
                name,
                cell,
                today=self.today,
                text_only=self.text_only,
                months_first=self._months_first and not self._is_said(line, name),
            )
        except Refused as refusal:
            line.refused.append(refusal)
            return
        (line.person if name in _PERSON else line.fields)[name] = taken
        if mended:
            line.say(REPAIRED, "import.ice_repaired", "ice", ice=taken)

    def _is_said(self, line: Line, name: str) -> bool:
        return (line.sheet, line.row.number, name) in self.answers.values

    @cached_property
    def _months_first(self) -> bool:
        """Whether a day of the table can only be meant with its month first: then all may be."""
        table = self.table
        found = (cells_of(row, table.header, "joined_on") for row in table.sheet.rows)
        return any(
            isinstance(cell, str) and days.tells_month_first(cell)
            for each in found
            for cell in each
        )

    def _take_office(self, line: Line, typed: dict[str, list[Cell]]) -> None:
        """Building, floor and door in one line: "A, 3e étage, 312"."""
        parts: list[str] = []
        for name in _OFFICE:
            for cell in typed.get(name, []):
                try:
                    written = cells.text("office", cell)
                except Refused as refusal:
                    line.refused.append(refusal)
                    return
                parts.append(_floor(written) if name == "floor" else written)
        if parts:
            self._take(line, "office", ", ".join(dict.fromkeys(parts)))

    def _take_phones(self, line: Line, typed: dict[str, list[Cell]]) -> None:
        """Two numbers are kept, of all the columns and cells that have one."""
        found: list[str] = []
        for cell in typed.get("phone", []):
            try:
                cells.text("phone", cell)
                written = str(cell) if isinstance(cell, str) else cells.words(cell)
                read = phones.numbers(written)
            except Refused as refusal:
                line.refused.append(refusal)
                return
            found += read.numbers
            if read.note:
                line.say(WARNING, "import.note_left_out", "phone", note=read.note[:80])
        kept = list(dict.fromkeys(found))
        line.fields |= dict(zip(PHONES, kept, strict=False))
        if len(kept) > len(PHONES):
            line.say(WARNING, "import.phone_left_out", "phone", phone=", ".join(kept[2:]))

    def _take_person(self, line: Line, typed: dict[str, list[Cell]]) -> None:
        """Someone of the company; of a list of people, the telephone and address are theirs."""
        people = {"first_name", "last_name"} <= set(self.table.header.fields.values())
        if not people:
            for cell in typed.get("person", [])[:1]:
                self._take_full_name(line, cells.words(cell))
            return
        if set(line.person) < {"first_name", "last_name"}:
            if typed.keys() & {"first_name", "last_name"}:
                line.say(WARNING, "import.person_left_out", person=" ".join(line.person.values()))
            line.person = {}
            return
        if second := line.fields.pop("second_phone", ""):
            line.say(WARNING, "import.phone_left_out", "phone", phone=second)
        for name in ("phone", "email"):
            if name in line.fields:
                line.person[name] = line.fields.pop(name)

    def _take_full_name(self, line: Line, written: str) -> None:
        parts = _TITLES.sub("", written).split()
        capital = [part for part in parts if part.isupper() and len(part) > 1]
        last = capital if 0 < len(capital) < len(parts) else parts[1:]
        first = [part for part in parts if part not in last]
        person = {"first_name": " ".join(first), "last_name": " ".join(last)}
        try:
            for name, word in person.items():
                line.person[name] = cells.value(name, word, today=self.today)[0]
        except Refused:
            line.person = {}
            line.say(WARNING, "import.person_left_out", "person", person=written[:80])


def _place(refusal: Refused) -> int:
    field = refusal.fields().get("field")
    return FIELDS.index(field) if field in FIELDS else len(FIELDS)


def _floor(written: str) -> str:
    """A floor that is only a number says that it is one."""
    if not re.fullmatch(r"-?\d{1,2}", written):
        return written
    return "RDC" if written == "0" else "1er étage" if written == "1" else f"{written}e étage"


def _is_header_again(row: Row, header: Header) -> bool:
    """Whether the headings are printed once more, as at the top of a page."""
    heads = header.row.cells
    again = [
        place < len(heads) and cells.words(cell) == cells.words(heads[place])
        for place, cell in enumerate(row.cells)
        if place in header.fields and not cells.is_blank(cell)
    ]
    return len(again) > 1 and all(again)


def _is_heading(row: Row, typed: dict[str, list[Cell]], written: str) -> bool:
    """Whether a row is a sum, or the title of the rows below it, and of no company."""
    if typed.keys() & {"ice", "phone", "email"}:
        return False
    if not written:
        sums = any(_SUMS.fullmatch(fold(cell)) for cell in row.cells if isinstance(cell, str))
        return sums or not typed.keys() - {"building", "floor"}
    key = fold(written)
    if _SUMS.fullmatch(key):
        return True
    return set(typed) == {"name"} and (row.across or bool(_PARTS.fullmatch(key)))
