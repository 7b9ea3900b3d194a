"""The procedures of every desk in a list, each desk a heading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.core.catalogue import service_name
from kiosk.core.directions import listed
from kiosk.core.wording import numeric_date
from kiosk.procedures.kinds import OWN, REMOVED
from kiosk.procedures.queries import Offered
from ui.manager.procedures.form import is_old
from ui.theme.fonts import SEMIBOLD
from ui.widgets.pill import INFO, NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


@dataclass(frozen=True)
class Heading:
    """A desk."""

    service: str


def key_of(item: Heading | Offered) -> tuple[str, str]:
    """A desk and a procedure."""
    return item.service, item.code if isinstance(item, Offered) else ""


def by_desk(found: Iterable[Offered]) -> Iterator[Heading | Offered]:
    """Every procedure below its desk."""
    seen = ""
    for each in found:
        if each.service != seen:
            seen = each.service
            yield Heading(seen)
        yield each


class ProcedureRow(RowPainter):
    """What it is called, how many papers it has, when that was verified; what the site did."""

    height = 52

    def __init__(self, today: date) -> None:
        self.today = today
        self.own = self.added = self.removed = self.old = self.verified = ""
        self.papers: Callable[[int], str] = str

    def height_of(self, item: Heading | Offered) -> int:
        return self.height if isinstance(item, Offered) else 34

    def selectable(self, item: Heading | Offered) -> bool:
        return isinstance(item, Offered)

    def paint(self, row: RowCanvas, item: Heading | Offered) -> None:
        if isinstance(item, Heading):
            desk = service_name(item.service, self.language)
            row.text(row.box(20, top=4), desk, 13, "muted", SEMIBOLD)
            return
        end = 16.0
        if state := self._state(item):
            kind = NEUTRAL if item.kind == REMOVED else INFO
            end += row.pill(end, state, kind, height=24) + 8
        if self._is_old(item):
            end += row.pill(end, self.old, WARNING, height=24) + 8
        row.two_lines(20, row.width - 20 - end, self._title(item), self._below(item))

    def words(self, item: Heading | Offered) -> str:
        if isinstance(item, Heading):
            return service_name(item.service, self.language)
        old = self.old if self._is_old(item) else ""
        return listed(self._title(item), self._below(item), self._state(item), old)

    def _title(self, item: Offered) -> str:
        title = item.said.title
        return getattr(title, self.language, "") or title.fr or item.code

    def _below(self, item: Offered) -> str:
        verified = self.verified.format(date=numeric_date(item.verified))
        return listed(self.papers(len(item.said.papers)), verified)

    def _state(self, item: Offered) -> str:
        if item.kind == REMOVED:
            return self.removed
        if item.kind == OWN:
            return self.added if item.added else self.own
        return ""

    def _is_old(self, item: Offered) -> bool:
        return item.kind != REMOVED and is_old(item.verified, self.today)
