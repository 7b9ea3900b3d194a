"""A text read with every separator that occurs in it: CSV as programs and people write it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kiosk.residents.encodings import text_of
from kiosk.residents.table import MAX_CELL, MAX_ROWS, Book, Budget, Cell, Row, Worksheet

SEPARATORS = ";\t,|"
MAX_LINE = 400_000
"""Signs between two ends of line: no row of a list is longer."""
MAX_QUOTED_LINES = 40
"""Of one cell: a quote that stays open longer was never meant to open one."""
_END = re.compile(r"\r\n|\n|\r")


def readings(data: bytes, budget: Budget, encoding: str = "") -> Book:
    """The text as a table, once for each separator; raises ValueError where it is no text."""
    lines, encoding = _lines(*text_of(data, encoding), budget)
    if lines and (said := re.fullmatch("sep=(.)", lines[0], re.IGNORECASE)):
        # Excel obeys this line and does not show it.
        return Book([_reading(lines[1:], said.group(1), budget)], readings=True, encoding=encoding)
    found = [each for each in SEPARATORS if any(each in line for line in lines)] or [";"]
    sheets = []
    for separator in found:
        budget.rows = MAX_ROWS
        sheets.append(_reading(lines, separator, budget))
    return Book(sheets, readings=True, encoding=encoding)


def _lines(text: str, encoding: str, budget: Budget) -> tuple[list[str], str]:
    lines = _END.split(text, MAX_ROWS * 2)
    if len(lines) > MAX_ROWS * 2 or max(map(len, lines), default=0) > MAX_LINE:
        raise budget.spent()
    return lines[:-1] if lines and not lines[-1] else lines, encoding


def _reading(lines: list[str], separator: str, budget: Budget) -> Worksheet:
    table = _Table(lines, separator)
    rows: list[Row] = []
    for number, (cells, mended) in enumerate(table.records(), 1):
        budget.row()
        width = 0
        for place, cell in enumerate(cells):
            if isinstance(cell, str) and cell.strip():
                budget.cell(place, cell)
                width = place + 1
        if width:
            rows.append(Row(number, tuple(cells[:width]), mended=mended))
    return Worksheet("", rows)


class _Table:
    """Lines with a separator; `usual` is how often most lines have it."""

    def __init__(self, lines: list[str], separator: str) -> None:
        self.lines, self.separator = lines, separator
        self.ends = re.compile(rf" *({re.escape(separator)}|\Z)")
        counts = Counter(line.count(separator) for line in lines if line and '"' not in line)
        self.usual = counts.most_common(1)[0][0] if counts else 0

    def records(self) -> Iterator[tuple[list[Cell], bool]]:
        """The cells of each record, and whether a stray quote was taken out of them."""
        at = 0
        while at < len(self.lines):
            if '"' in self.lines[at]:
                cells, at, mended = self._quoted(at)
            else:
                cells, at, mended = self.lines[at].split(self.separator), at + 1, False
            yield list(cells), mended

    def _quoted(self, at: int) -> tuple[list[str], int, bool]:
        cells: list[str] = []
        line, start, mended = self.lines[at], 0, False
        while True:
            if line.startswith('"', start):
                closed = self._closed(at, start)
                if closed is not None:
                    cell, at, start = closed
                    line = self.lines[at]
                else:
                    mended = True
                    cell, start = self._open(line, start + 1)
                    cell = cell.strip('"')
            else:
                cell, start = self._open(line, start)
            cells.append(cell)
            if start > len(line):
                return cells, at + 1, mended

    def _open(self, line: str, start: int) -> tuple[str, int]:
        """A cell without quotes, and where the next one starts: beyond the line after the last."""
        end = line.find(self.separator, start)
        end = len(line) if end < 0 else end
        return line[start:end], end + 1

    def _closed(self, at: int, start: int) -> tuple[str, int, int] | None:
        """A cell in quotes, its last line and where the next one starts; None for a stray quote.

        A quote closes a cell only before a separator or the end of a line. One that would
        swallow lines which are whole by themselves has strayed.
        """
        parts: list[str] = []
        for line_at in range(at, min(at + MAX_QUOTED_LINES, len(self.lines))):
            line = self.lines[line_at]
            place = start + 1 if line_at == at else 0
            while (quote := line.find('"', place)) >= 0:
                if line.startswith('""', quote):
                    parts.append(line[place : quote + 1])
                    place = quote + 2
                    continue
                parts.append(line[place:quote])
                follows = self.ends.match(line, quote + 1)
                if follows is None:
                    return None
                if line_at > at and self._is_whole(at) and self._is_whole(line_at):
                    return None
                cell = "".join(parts)
                return (cell, line_at, follows.start(1) + 1) if len(cell) <= MAX_CELL else None
            parts.append(line[place:] + "\n")
        return None

    def _is_whole(self, at: int) -> bool:
        return 0 < self.usual == self.lines[at].count(self.separator)
