"""A sheet of figures on paper: facts, then tables that go on overleaf with their head."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.wording import say
from kiosk.paper.drawing.sheet import BLACK, Pen
from kiosk.paper.drawing.text import Style, fitted, line, wrapped
from kiosk.paper.reports.document import BOX, SHARE, Column, Row, Table, Value
from kiosk.paper.reports.frame import (
    BOTTOM,
    GREY,
    INNER,
    MARGIN,
    PALE,
    RULE,
    SMALL,
    TOP,
    Pages,
)
from kiosk.paper.reports.shown import is_number, shown
from kiosk.paper.reports.tally import Fact, Part, Tally

FACTS_A_ROW, FACT_HEIGHT, FACT_GAP = 4, 44.0, 8.0
TITLE, LINE, HEAD_LINE = 26.0, 14.4, 9.2
HEADING, PLAIN, BOLD = Style(11.2, "SemiBold"), Style(8.4), Style(8.4, "SemiBold")
FIGURE, LABEL = Style(15, "SemiBold"), Style(7.8)
GUTTER, CELL_GAP = 20.0, 8.0
HALF = (INNER - GUTTER) / 2
BAR_ROOM, NUMBER_ROOM, BAR_GAP = 60.0, 36.0, 10.0
"""A column of shares has bars where it is that wide, beside figures of so much."""
LEAST_ROWS = 3
SHADES = ("#F7F7F7", "#EFEFEF", "#E6E6E6", GREY)
"""Grounds of a shaded figure, from little to the most; nothing stands on white."""
SMALLEST = 7.0
"""A cell's words are shrunk to that size, in points, before they are cut."""


def sheet(tally: Tally) -> bytes:
    """The figures as a PDF."""

    return _Figures(tally).draw().finish()


class _Figures:
    """The sheet, flowing over as many pages as it needs."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        imprint, language = tally.imprint, tally.language
        foot = f"{imprint.printed(language)} · {imprint.freshness(language)}"
        self.pages = Pages(say(f"{tally.name}.title", language), language, foot)
        self.y = float(TOP)
        self._last: Part | None = None
        self._numbers: dict[int, list[bool]] = {}
        self._widths: dict[tuple[int, float], list[float]] = {}

    def draw(self) -> Pages:
        """Facts, tables, what has to be known about them."""
        self._head()
        self._facts()
        parts = [part for part in self.tally.parts if part.printed]
        self._last = parts[-1] if parts else None
        while parts:
            pair = parts[:2] if all(each.half for each in parts[:2]) else parts[:1]
            if len(pair) == 2 and self._tall(pair) <= BOTTOM - TOP:
                self._beside(pair)
            else:
                pair = parts[:1]
                self._alone(pair[0])
            parts = parts[len(pair) :]
        self._notes()
        self.pages.foot()
        return self.pages

    # -- pages ---------------------------------------------------------------------------------

    def _head(self) -> None:
        tally = self.tally
        self.pages.head(tally.imprint, f"{tally.name}.title", tally.first, tally.last)
        self.y = float(TOP)

    def _turn(self) -> None:
        self.pages.next()
        self._head()

    def _facts(self) -> None:
        """Boxes with a figure each, as many in each row where that can be."""
        facts = self.tally.facts
        rows = -(-len(facts) // FACTS_A_ROW)
        count = -(-len(facts) // max(rows, 1))
        for at in range(0, len(facts), max(count, 1)):
            row = facts[at : at + count]
            wide = (INNER - (count - 1) * FACT_GAP) / count
            for n, fact in enumerate(row):
                self._fact(fact, MARGIN + n * (wide + FACT_GAP), wide)
            self.y += FACT_HEIGHT + FACT_GAP

    def _fact(self, fact: Fact, x: float, wide: float) -> None:
        sheet = self.pages.sheet
        sheet.box(x, self.y, wide, FACT_HEIGHT, fill=PALE, radius=3)
        room = wide - 16
        self.pages.text(x + 8, self.y + 19, fact.value, FIGURE, width=room)
        lines = wrapped(fact.label, LABEL, room, most=2, rtl=sheet.rtl)
        sheet.lines(x + 8, self.y + 30, lines, LABEL, leading=9, width=room)

    # -- tables --------------------------------------------------------------------------------

    def _tall(self, parts: Sequence[Part]) -> float:
        """How high the highest of some tables is."""
        lines = (len(p.table.rows) + (p.table.total is not None) for p in parts)
        heads = max(self._head_height(part, HALF) for part in parts)
        return TITLE + heads + max(*lines, 1) * LINE

    def _beside(self, parts: Sequence[Part]) -> None:
        if self._tall(parts) > BOTTOM - self.y:
            self._turn()
        top, ends = self.y, []
        for n, part in enumerate(parts):
            self.y = top
            self._flow(part, MARGIN + n * (HALF + GUTTER), HALF)
            ends.append(self.y)
        self.y = max(ends)

    def _alone(self, part: Part) -> None:
        if part.folded and part.table.rows:
            self._fold(part)
        else:
            self._flow(part)

    def _fold(self, part: Part) -> None:
        """Rows in two columns, the first one filled first, on as many pages as they need."""
        rows = [(row, PLAIN) for row in part.table.rows]
        if part.table.total is not None:
            rows.append((part.table.total, BOLD))
        height = self._head_height(part, HALF)
        while rows:
            room = int((BOTTOM - self.y - TITLE - height) // LINE)
            if room < min(LEAST_ROWS, -(-len(rows) // 2)):
                self._turn()
                continue
            here = rows[: 2 * room]
            if here == rows and not self._has_room_after(part, height, -(-len(rows) // 2)):
                here = rows[: max(len(rows) - 2 * LEAST_ROWS, 0)]
            rows = rows[len(here) :]
            if here:
                self._fold_page(part, here, height)
            if rows:
                self._turn()

    def _fold_page(self, part: Part, rows: Sequence[tuple[Row, Style]], height: float) -> None:
        self._title(part, MARGIN, INNER)
        top, each = self.y, -(-len(rows) // 2)
        for n in range(0, len(rows), each):
            self.y, x = top, MARGIN + (HALF + GUTTER) * (n // each)
            self._columns(part, x, HALF, height)
            for row, style in rows[n : n + each]:
                self._row(part, row, x, HALF, style)
        self.y = top + height + each * LINE

    def _has_room_after(self, part: Part, height: float, lines: int) -> bool:
        """Whether the notes stand under the last table: they are never alone on a page."""
        if part is not self._last or (self.y == TOP and lines <= LEAST_ROWS):
            return True
        return self.y + TITLE + height + lines * LINE + self._notes_height() <= BOTTOM

    def _flow(self, part: Part, x: float = MARGIN, wide: float = INNER) -> None:
        """A table; its head is repeated at the top of each page that it goes on to."""
        height = self._head_height(part, wide)
        wanted = min(max(len(part.table.rows), 1), LEAST_ROWS) * LINE
        if BOTTOM - self.y < TITLE + height + wanted:
            self._turn()
        self._title(part, x, wide)
        if not part.table.rows:
            self.y += LINE
            nothing = say("sheet.nothing", self.tally.language)
            self.pages.text(x, self.y - 3, nothing, PLAIN, width=wide)
            return
        self._columns(part, x, wide, height)
        rows = [(row, PLAIN) for row in part.table.rows]
        if part.table.total is not None:
            rows.append((part.table.total, BOLD))
        notes = self._notes_height() if part is self._last else 0.0
        for n, (row, style) in enumerate(rows):
            left = len(rows) - n
            need = left * LINE + notes if left == min(LEAST_ROWS, len(rows)) else LINE
            self._need(part, x, wide, height, need)
            self._row(part, row, x, wide, style)

    def _need(self, part: Part, x: float, wide: float, height: float, need: float) -> None:
        if BOTTOM - self.y < need:
            self._turn()
            self._title(part, x, wide)
            self._columns(part, x, wide, height)

    def _title(self, part: Part, x: float, wide: float) -> None:
        self.y += TITLE
        self.pages.text(x, self.y - 8, part.table.title, HEADING, width=wide)

    def _head_height(self, part: Part, wide: float) -> float:
        rooms = self._rooms(part, wide)
        titles = (column.title for column in part.table.columns)
        most = max(len(wrapped(t, SMALL, r, most=2)) for t, r in zip(titles, rooms, strict=True))
        return most * HEAD_LINE + 4

    def _columns(self, part: Part, x: float, wide: float, height: float) -> None:
        sheet, at = self.pages.sheet, x
        self.y += height
        for n, room in enumerate(self._rooms(part, wide)):
            lines = wrapped(part.table.columns[n].title, SMALL, room, most=2, rtl=sheet.rtl)
            bar = part.table.columns[n].key == part.bar and room >= BAR_ROOM
            align = "end" if bar else "right" if self._counts(part, n) else "start"
            base = self.y - 4 - (len(lines) - 1) * HEAD_LINE
            sheet.lines(at, base, lines, SMALL, leading=HEAD_LINE, width=room, align=align)
            at += room + CELL_GAP
        sheet.rule(x, self.y, wide, thick=0.75)

    def _row(self, part: Part, row: Row, x: float, wide: float, style: Style) -> None:
        base, at = self.y + LINE - 4.4, x
        if part.shaded:
            self._shade(part, row, x, wide)
        for n, room in enumerate(self._rooms(part, wide)):
            column = part.table.columns[n]
            if column.form == BOX:
                self.pages.check_box(at, base)
            elif column.key == part.bar and room >= BAR_ROOM:
                self._share(row[n], at, base, room, style)
            else:
                self._cell(row[n], column, at, base, room, style, counts=self._counts(part, n))
            at += room + CELL_GAP
        self.y += LINE
        last = style is BOLD
        self.pages.sheet.rule(x, self.y, wide, thick=0.75 if last else 0.4, colour=self._pen(style))

    def _shade(self, part: Part, row: Row, x: float, wide: float) -> None:
        most = max((_amount(n) for each in part.table.rows for n in each), default=0.0)
        at, half = x, CELL_GAP / 2
        for amount, room in zip(map(_amount, row), self._rooms(part, wide), strict=True):
            if amount > 0:
                fill = SHADES[min(int(len(SHADES) * amount / most), len(SHADES) - 1)]
                left, right = max(at - half, x), min(at + room + half, x + wide)
                self.pages.sheet.box(left, self.y + 0.5, right - left, LINE - 0.8, fill=fill)
            at += room + CELL_GAP

    @staticmethod
    def _pen(style: Style) -> str:
        return BLACK if style is BOLD else RULE

    def _cell(
        self,
        value: Value,
        column: Column,
        x: float,
        base: float,
        room: float,
        style: Style,
        *,
        counts: bool,
    ) -> None:
        empty = value is None and style is BOLD  # a total of nothing that adds up
        said = "" if empty else shown(value, column.form, self.tally.language)
        align = "right" if counts else "start"
        if line(said, style).width > room:
            style, _lines = fitted(said, style, room, smallest=SMALLEST)
        self.pages.sheet.text(x, base, said, style, width=room, align=align)

    def _share(self, value: Value, x: float, base: float, room: float, style: Style) -> None:
        """A bar of the share, and its figure at the end."""
        sheet, wide = self.pages.sheet, room - NUMBER_ROOM
        if isinstance(value, int | float):
            sheet.box(x, base - 6.2, wide, 7, pen=Pen(0.4, RULE))
            if filled := wide * min(max(value, 0.0), 1.0):
                sheet.box(x, base - 6.2, filled, 7, fill=GREY, pen=Pen(0.6))
        said = shown(value, SHARE, self.tally.language)
        at, room = x + wide + BAR_GAP, NUMBER_ROOM - BAR_GAP
        sheet.text(at, base, said, style, width=room, align="right")

    def _counts(self, part: Part, n: int) -> bool:
        """Whether a column has numbers: their units stand under one another."""
        key = id(part.table)
        if key not in self._numbers:
            columns = range(len(part.table.columns))
            self._numbers[key] = [_has_numbers(part.table, column) for column in columns]
        return self._numbers[key][n]

    def _rooms(self, part: Part, wide: float) -> list[float]:
        """How wide each column is."""
        key = (id(part.table), wide)
        if key not in self._widths:
            titles = [column.title for column in part.table.columns]
            weights = part.widths or (3.0, *[1.0] * (len(titles) - 1))
            free = wide - (len(titles) - 1) * CELL_GAP
            self._widths[key] = _shared(free, weights, [_longest_word(each) for each in titles])
        return self._widths[key]

    def _notes_height(self) -> float:
        rtl = self.pages.sheet.rtl
        lines = [len(wrapped(note, SMALL, INNER, rtl=rtl)) for note in self.tally.notes]
        return 14 + sum(2 + 10 * each for each in lines) if lines else 0.0

    def _notes(self) -> None:
        """How it is counted, in small letters."""
        for n, note in enumerate(self.tally.notes):
            lines = wrapped(note, SMALL, INNER, rtl=self.pages.sheet.rtl)
            if BOTTOM - self.y < 14 + len(lines) * 10:
                self._turn()
            self.y += 16 if n == 0 else 2
            self.pages.sheet.lines(MARGIN, self.y, lines, SMALL, leading=10, width=INNER)
            self.y += len(lines) * 10


def _amount(value: Value) -> float:
    return float(value) if isinstance(value, int | float) and is_number(value) else 0.0


def _longest_word(title: str) -> float:
    """How wide the longest word of a head is, in points: no head is broken within a word."""
    return max((line(word, SMALL).width for word in title.split()), default=0.0)


def _shared(free: float, weights: Sequence[float], least: Sequence[float]) -> list[float]:
    """Room by weight, with as much as each needs at the least; by weight alone where too little."""
    held: dict[int, float] = {}
    while sum(least) < free:
        rest = free - sum(held.values())
        whole = sum(weight for n, weight in enumerate(weights) if n not in held)
        shares = {n: rest * w / whole for n, w in enumerate(weights) if n not in held}
        narrow = {n: least[n] for n, share in shares.items() if share < least[n]}
        if not narrow:
            return [held.get(n, shares.get(n, 0.0)) for n in range(len(weights))]
        held |= narrow
    return [free * weight / sum(weights) for weight in weights]


def _has_numbers(table: Table, n: int) -> bool:
    if form := table.columns[n].form:
        return form != BOX
    found = [row[n] for row in table.rows if row[n] is not None]
    return bool(found) and all(map(is_number, found))
