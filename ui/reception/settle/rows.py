"""The list of À régler: refused actions, those that failed with them, and what is settled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ui.reception.settle import names
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

if TYPE_CHECKING:
    from kiosk.core.settling import ToSettle
    from kiosk.sync.views import Settled

ICON_X, TEXT_X, NESTED = 16, 48, 26


@dataclass(frozen=True)
class Heading:
    """A line between the parts of the list."""

    words: str
    count: int


@dataclass(frozen=True)
class Refusal:
    """A refused action as it stands in the list; `under` is the one it failed with."""

    item: ToSettle
    under: ToSettle | None = None


@dataclass(frozen=True)
class Done:
    """A settled one."""

    item: Settled


Line = Heading | Refusal | Done


def key_of(line: Line) -> Any:
    """What tells a line from another."""
    return line.words if isinstance(line, Heading) else line.item.id


class SettleRow(RowPainter):
    """Refused ones in three lines, nested ones in two, settled ones in two smaller ones."""

    def __init__(self, speaker: names.Speaker) -> None:
        self.speaker = speaker

    def height_of(self, item: Line) -> int:
        if isinstance(item, Heading):
            return 45
        if isinstance(item, Done):
            return 57
        return 64 if item.under else 88

    def selectable(self, item: Line) -> bool:
        return isinstance(item, Refusal)

    def paint(self, row: RowCanvas, item: Line) -> None:
        if isinstance(item, Heading):
            used = row.text(row.box(16), item.words, 14.5, "muted", SEMIBOLD)
            row.text(row.box(16 + used + 10, 40), str(item.count), 13, "muted")
        elif isinstance(item, Done):
            self._paint_done(row, item.item)
        else:
            self._paint_refusal(row, item)

    def _paint_refusal(self, row: RowCanvas, line: Refusal) -> None:
        say, item = self.speaker, line.item
        shift = NESTED if line.under else 0
        top = row.height / 2 - (20 if line.under else 33)
        tone = "muted" if line.under else names.tone_of(item)
        row.icon(ICON_X + shift, names.icon_of(item), 19, tone, top=top + 1)
        row.icon(row.width - 32, "chevron-right", 16, top=top + 2)
        x = TEXT_X + shift
        room = row.width - x - 40
        row.text(row.box(x, room, top=top, height=22), say.title(item), 14, weight=SEMIBOLD)
        row.text(row.box(x, room, top=top + 22, height=20), say.what(item), 13)
        if not line.under:
            row.text(row.box(x, room, top=top + 44, height=18), say.made(item), 12, "muted")
        if item.asked is not None:
            row.pill(16, say.asked, "info", height=21, top=top + 43)

    def _paint_done(self, row: RowCanvas, item: Settled) -> None:
        row.icon(16, "check", 18, "success")
        middle = row.height / 2
        room = row.width - 46 - 16
        title, details = self.speaker.settled(item)
        row.text(row.box(46, room, top=middle - 20, height=20), title, 13)
        row.text(row.box(46, room, top=middle, height=18), details, 12, "muted")

    def words(self, item: Line) -> str:
        if isinstance(item, Heading):
            return f"{item.words} {item.count}"
        if isinstance(item, Done):
            return ", ".join(self.speaker.settled(item.item))
        say = self.speaker
        return ", ".join((say.title(item.item), say.what(item.item), say.made(item.item)))


def lines(refused: list[ToSettle], settled: list[Settled], heading: str) -> list[Line]:
    """Refused ones with their dependants under them, then the settled ones of the day."""
    shown: list[Line] = []
    for item in refused:
        shown.append(Refusal(item))
        shown += [Refusal(below, under=item) for below in _below(item)]
    if settled:
        shown.append(Heading(heading, len(settled)))
        shown += [Done(done) for done in settled]
    return shown


def _below(item: ToSettle) -> Iterator[ToSettle]:
    for child in item.dependants:
        yield child
        yield from _below(child)
