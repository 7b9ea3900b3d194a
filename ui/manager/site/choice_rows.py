"""What a site chose for itself, a row an option below the heading of its group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.texts import Text
from kiosk.sites.option_words import GROUPS, OPTION_WORDS, OptionWords, option_value
from kiosk.sites.options import OPTIONS, Chosen, Option
from ui.theme.fonts import SEMIBOLD
from ui.widgets.paint import text_width
from ui.widgets.pill import INFO
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

VALUE = 150


@dataclass(frozen=True)
class Heading:
    """The name of a group."""

    name: str
    says: Text


@dataclass(frozen=True)
class Line:
    """An option with the value that holds; `own` where the site has said it."""

    name: str
    value: str
    own: bool

    @property
    def option(self) -> Option:
        """What it may be."""
        return OPTIONS[self.name]

    @property
    def words(self) -> OptionWords:
        """How it is called, and what it is for."""
        return OPTION_WORDS[self.name]


def lines(chosen: Chosen) -> Iterator[Heading | Line]:
    """Every option below the heading of its group."""
    for says, names in GROUPS:
        yield Heading(says.fr, says)
        for name in names:
            yield Line(name, chosen.values[name], name in chosen.chosen)


class ChoiceRow(RowPainter):
    """The name and what it is for, the value at the end: on a pill where the site has said it."""

    height = 54

    def __init__(self) -> None:
        self.own = ""

    def height_of(self, item: Heading | Line) -> int:
        return self.height if isinstance(item, Line) else 34

    def selectable(self, item: Heading | Line) -> bool:
        return isinstance(item, Line)

    def paint(self, row: RowCanvas, item: Heading | Line) -> None:
        if isinstance(item, Heading):
            row.text(row.box(20, top=4), item.says.of(self.language), 13, "muted", SEMIBOLD)
            return
        name, says = (each.of(self.language) for each in (item.words.name, item.words.says))
        value = option_value(item.name, item.value, self.language)
        width = row.width - 20 - VALUE - 16
        # Where it has no room, the form beside says it of the one that is chosen.
        fits = text_width(says, 12.5, rtl=row.rtl) <= width
        row.two_lines(20, width, name, says if fits else "")
        row.tip(row.box(20, width), says)
        if item.own:
            row.pill(16, value, INFO, height=24)
        else:
            row.text(row.end_box(16, VALUE), value, 13.5, "muted", align="end")

    def words(self, item: Heading | Line) -> str:
        if isinstance(item, Heading):
            return item.says.of(self.language)
        value = option_value(item.name, item.value, self.language)
        said = f"{item.words.name.of(self.language)}, {value}"
        return f"{said}, {self.own}" if item.own else said
