"""What a site sets for itself and for those of its parts that differ: a row and a form of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from ui.manager.rules.taking_back import UndoneSection
from ui.shell.session import Session
from ui.widgets.pill import INFO
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


class GivenRow(RowPainter):
    """The site or a part of it, and what was set for it; a pill where something was."""

    section: GivenSection

    def paint(self, row: RowCanvas, item: Any) -> None:
        end = 16.0
        if item.given != type(item.given)():
            end += row.pill(16, self.section.set_word, INFO, height=24) + 12
        name, below = self.section.name_of(item), self.section.sentence(item)
        row.two_lines(20, row.width - 20 - end, name, below)

    def words(self, item: Any) -> str:
        return f"{self.section.name_of(item)}, {self.section.sentence(item)}"


class GivenSection(UndoneSection):
    """`read_all` reads the site, named `whole`, and its parts; the site is chosen at first.

    Of each, `given` is what was set. Subclasses show the one that is chosen.
    """

    whole: ClassVar[object]

    def __init__(self, session: Session, key: Callable[[Any], object]) -> None:
        self.set_word = ""
        row = GivenRow()
        row.section = self
        super().__init__(session, row, key=key)

    def refresh(self) -> None:
        self.rows.set_items(self.read_all())
        if self.rows.current is None:
            self.rows.choose(self.whole)
        if self.rows.current is not None:
            self.show_view(self.rows.current)

    def read_all(self) -> list[Any]:
        """The site and its parts, as they are stored."""
        raise NotImplementedError

    def show_view(self, view: Any) -> None:
        """Show one in the form, unless it is there already."""
        raise NotImplementedError

    def name_of(self, view: Any) -> str:
        """What it is called."""
        raise NotImplementedError

    def sentence(self, view: Any) -> str:
        """What was set, in a line; what holds where nothing was."""
        raise NotImplementedError
