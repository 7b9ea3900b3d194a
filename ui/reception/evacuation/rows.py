"""The roll, one person or group on a row under their company."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.directions import joined
from kiosk.core.spelling import among
from kiosk.core.text import fold
from kiosk.evacuation.queries import EntryView
from ui.reception.evacuation.words import (
    PILLS,
    about_words,
    group_of,
    name_words,
    state_words,
)
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

HEIGHT, HEAD = 50, 30


@dataclass(frozen=True)
class Heading:
    """A company, how many of its people were seen, and how many they are."""

    id: str
    office: str
    seen: int
    people: int


Line = Heading | EntryView


def grouped(entries: Iterable[EntryView], language: str) -> list[Line]:
    """Entries under their companies, these in order of their names."""
    groups: dict[str, list[EntryView]] = {}
    names: dict[str, str] = {}
    for entry in entries:
        name = group_of(entry, language)
        names.setdefault(fold(name), name)
        groups.setdefault(fold(name), []).append(entry)
    lines: list[Line] = []
    for key in sorted(groups):
        members = sorted(groups[key], key=lambda e: (fold(name_words(e, language)), e.id))
        office = next((e.office for e in members if e.office), "")
        seen, people = sum(e.seen for e in members), sum(e.people for e in members)
        lines += [Heading(names[key], office, seen, people), *members]
    return lines


def is_meant(entry: EntryView, typed: str, language: str) -> bool:
    """Whether an entry may be meant by what is typed, in Latin or Arabic letters."""
    return among((name_words(entry, language), group_of(entry, language), entry.come_from), typed)


class RollRow(RowPainter):
    """A name and what it is, and at the end what is known of it."""

    height = HEIGHT

    def height_of(self, item: Line) -> int:
        return HEAD if isinstance(item, Heading) else HEIGHT

    def selectable(self, item: Line) -> bool:
        return not isinstance(item, Heading)

    def paint(self, row: RowCanvas, item: Line) -> None:
        if isinstance(item, Heading):
            self._head(row, item)
            return
        wide = row.pill(14, state_words(item, self.language), PILLS[item.state], height=24)
        first, second = name_words(item, self.language), about_words(item, self.language)
        row.two_lines(20, row.width - 20 - wide - 30, first, second)

    def _head(self, row: RowCanvas, item: Heading) -> None:
        row.painter.fillRect(row.area, theme.colour("canvas"))
        count = f"{item.seen} / {item.people}"
        row.text(row.end_box(14, 90), count, 12.5, "muted", SEMIBOLD, "end")
        used = row.text(row.box(14, row.width - 130), item.id, 12.5, "ink", SEMIBOLD)
        if item.office:
            row.text(row.box(14 + used + 10, row.width - 140 - used), item.office, 12, "muted")

    def words(self, item: Line) -> str:
        if isinstance(item, Heading):
            return joined(item.id, item.office)
        said = state_words(item, self.language)
        return joined(name_words(item, self.language), about_words(item, self.language), said)
