"""A sheet of figures on paper: facts, then tables that go on overleaf with their head."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.wording import say
from kiosk.paper.drawing.sheet import BLACK, Pen
from kiosk.paper.drawing.text import Style, wrapped
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
BAR_ROOM, NUMBER_ROOM = 60.0, 36.0
"""A column of shares has bars where it is that wide, beside figures of so much."""
LEAST_ROWS = 3


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
        self._numbers: dict[int, list[bool]] = {}

    def draw(self) -> Pages:
        """Facts, tables, what has to be known about them."""
        self._head()
        self._facts()
        parts = [part for part in self.tally.parts if part.printed]
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
        """Boxes with a figure each."""
        facts = self.tally.facts
        for at in range(0, len(facts), FACTS_A_ROW):
            row = facts[at : at + FACTS_A_ROW]
            count = min(FACTS_A_ROW, len(facts))
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
            here, rows = rows[: 2 * room], rows[2 * room :]
            self._title(part, MARGIN, INNER)
            top, each = self.y, -(-len(here) // 2)
            for n in range(0, len(here), each):
                self.y, x = top, MARGIN + (HALF + GUTTER) * (n // each)
                self._columns(part, x, HALF, height)
                for row, style in here[n : n + each]:
                    self._row(part, row, x, HALF, style)
            self.y = top + height + each * LINE

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
        for row in part.table.rows:
            self._need(part, x, wide, height)
            self._row(part, row, x, wide, PLAIN)
        if part.table.total is not None:
            self._need(part, x, wide, height)
            self._row(part, part.table.total, x, wide, BOLD)

    def _need(self, part: Part, x: float, wide: float, height: float) -> None:
        if BOTTOM - self.y < LINE:
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
            align = "end" if self._counts(part, n) else "start"
            base = self.y - 4 - (len(lines) - 1) * HEAD_LINE
            sheet.lines(at, base, lines, SMALL, leading=HEAD_LINE, width=room, align=align)
            at += room + CELL_GAP
        sheet.rule(x, self.y, wide, thick=0.75)

    def _row(self, part: Part, row: Row, x: float, wide: float, style: Style) -> None:
        base, at = self.y + LINE - 4.4, x
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
        align = "end" if counts else "start"
        self.pages.sheet.text(x, base, said, style, width=room, align=align)

    def _share(self, value: Value, x: float, base: float, room: float, style: Style) -> None:
        """A bar of the share, and its figure at the end."""
        sheet, wide = self.pages.sheet, room - NUMBER_ROOM
        if isinstance(value, int | float):
            sheet.box(x, base - 6.2, wide, 7, pen=Pen(0.4, RULE))
            if filled := wide * min(max(value, 0.0), 1.0):
                sheet.box(x, base - 6.2, filled, 7, fill=GREY, pen=Pen(0.6))
        said = shown(value, SHARE, self.tally.language)
        sheet.text(x + wide, base, said, style, width=NUMBER_ROOM, align="end")

    def _counts(self, part: Part, n: int) -> bool:
        """Whether a column has numbers: those stand at its end."""
        key = id(part.table)
        if key not in self._numbers:
            columns = range(len(part.table.columns))
            self._numbers[key] = [_has_numbers(part.table, column) for column in columns]
        return self._numbers[key][n]

    @staticmethod
    def _rooms(part: Part, wide: float) -> list[float]:
        """How wide each column is."""
        count = len(part.table.columns)
        weights = part.widths or (3.0, *[1.0] * (count - 1))
        free = wide - (count - 1) * CELL_GAP
        return [free * weight / sum(weights) for weight in weights]

    def _notes(self) -> None:
        """How it is counted, in small letters."""
        for n, note in enumerate(self.tally.notes):
            lines = wrapped(note, SMALL, INNER, rtl=self.pages.sheet.rtl)
            if BOTTOM - self.y < 14 + len(lines) * 10:
                self._turn()
            self.y += 16 if n == 0 else 2
            self.pages.sheet.lines(MARGIN, self.y, lines, SMALL, leading=10, width=INNER)
            self.y += len(lines) * 10


def _has_numbers(table: Table, n: int) -> bool:
    if form := table.columns[n].form:
        return form != BOX
    found = [row[n] for row in table.rows if row[n] is not None]
    return bool(found) and all(map(is_number, found))
