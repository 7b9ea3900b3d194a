"""One sheet of a workbook, from its markup to rows of cells."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from kiosk.residents.markup import Attributes, Elements
from kiosk.residents.table import FORMULA_WITHOUT_VALUE, MAX_CELL, Budget, Cell, Row

MAX_MERGED = 20_000
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_LEAP_OF_LOTUS = 60
"""Excel counts 29 February 1900, which never was; only days after it count from the 30th."""


@dataclass(frozen=True)
class Kinds:
    """What cells refer to: the texts they share, the styles that show a day, the first day."""

    texts: list[str]
    days: frozenset[int]
    from_1904: bool


class SheetReader(Elements):
    """Gathers the rows that have something in them."""

    def __init__(self, kinds: Kinds, budget: Budget) -> None:
        self.kinds, self.budget = kinds, budget
        self.rows: dict[int, Row] = {}
        self.merged: list[str] = []
        self.number = 0
        self.cells: dict[int, Cell] = {}
        self.hidden = self.formula = False
        self.place, self.kind, self.style = -1, "n", 0
        self.parts: list[str] | None = None
        self.written: list[str] = []
        self.size = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "row":
            self.budget.row()
            self.number = int(attributes.get("r", self.number + 1))
            self.hidden = attributes.get("hidden") in ("1", "true")
            self.cells, self.place = {}, -1
        elif name == "c":
            self.place = _place(attributes["r"])[1] if "r" in attributes else self.place + 1
            self.kind, self.style = attributes.get("t", "n"), int(attributes.get("s", 0))
            self.written, self.formula, self.size = [], False, 0
        elif name == "mergeCell":
            self.merged.append(attributes["ref"])
            if len(self.merged) > MAX_MERGED:
                raise self.budget.spent()
        self.formula = self.formula or name == "f"
        self.parts = self.written if name in ("v", "t") else None

    def text(self, text: str) -> None:
        if self.parts is not None:
            self.size += len(text)
            if self.size > MAX_CELL:
                raise self.budget.spent()
            self.parts.append(text)

    def end(self, name: str) -> None:
        self.parts = None
        if name == "c":
            self._cell("".join(self.written))
        elif name == "row" and self.cells:
            width = max(self.cells) + 1
            cells = tuple(self.cells.get(place) for place in range(width))
            self.rows[self.number] = Row(self.number, cells, self.hidden)

    def finished(self) -> list[Row]:
        """The rows; what is merged over several rows counts in each of them."""
        numbers = sorted(self.rows)
        for span in self.merged:
            self._spread(span, numbers)
        return [self.rows[number] for number in numbers]

    def _cell(self, written: str) -> None:
        cell = self._value(written) if written else FORMULA_WITHOUT_VALUE if self.formula else None
        if cell is not None and str(cell).strip():
            self.budget.cell(self.place, cell)
            self.cells[self.place] = cell

    def _value(self, written: str) -> Cell:
        if self.kind == "s":
            return self.kinds.texts[int(written)]
        if self.kind == "b":
            return None
        if self.kind == "d":
            return datetime.fromisoformat(written)
        if self.kind != "n":
            return written
        number = float(written) if re.search("[.eE]", written) else int(written)
        return self._day(number) if self.style in self.kinds.days else number

    def _day(self, number: float) -> Cell:
        first = date(1904, 1, 1) if self.kinds.from_1904 else date(1899, 12, 30)
        early = not self.kinds.from_1904 and number < _LEAP_OF_LOTUS
        try:
            return first + timedelta(days=int(number) + early)
        except OverflowError:
            return number

    def _spread(self, span: str, numbers: list[int]) -> None:
        begins, _, ends = span.partition(":")
        (first, left), (last, right) = _place(begins), _place(ends or begins)
        top = self.rows.get(first)
        cell = top.cells[left] if top and left < len(top.cells) else None
        if top is None or cell is None:
            return
        if right > left and all(other is None for other in top.cells[:left]):
            self.rows[first] = replace(top, across=True)
        for place in range(bisect_left(numbers, first + 1), bisect_right(numbers, last)):
            self.budget.cell(left, cell)
            number = numbers[place]
            row = self.rows[number]
            cells = [*row.cells, *[None] * (left + 1 - len(row.cells))]
            cells[left] = cell
            self.rows[number] = replace(row, cells=tuple(cells))


def _place(reference: str) -> tuple[int, int]:
    """The row and the column, from 0, of a reference such as C12."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise ValueError(f"no reference: {reference[:20]}")
    letters, number = found.groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(number), column - 1
