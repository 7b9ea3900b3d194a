"""A request on one row: its number, whose it is, what for, how far it has come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.core.directions import joined
from kiosk.joining.queries import RequestView
from kiosk.residents import sectors
from ui.reception.joining.words import age_words, due_words, state_words, who
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

HEIGHT = 56
NUMBER = 104
STATE = 150
"""Px of the end of a row, where its pill stands."""


class RequestRow(RowPainter):
    """Number, holder and project, the day of what comes next or how long it has waited, state."""

    height = HEIGHT

    def __init__(self, now: Callable[[], datetime], zone: str) -> None:
        self.now, self.zone = now, zone

    def paint(self, row: RowCanvas, item: RequestView) -> None:
        words, kind = state_words(item.state, self.language)
        row.pill(14, words, kind, height=24)
        row.text(row.box(14, NUMBER - 10), item.label, 14, weight=SEMIBOLD)
        room = row.width - 14 - NUMBER - STATE
        next_ = min(room * 0.3, 130.0) if room > 320 else 0.0
        row.two_lines(14 + NUMBER, room - next_ - 8, who(item), self._second(item))
        if next_:
            row.text(row.end_box(STATE, next_), self._third(item), 13, "muted")

    def words(self, item: RequestView) -> str:
        state = state_words(item.state, self.language)[0]
        return joined(item.label, who(item), self._second(item), self._third(item), state)

    def _second(self, item: RequestView) -> str:
        return joined(item.title, sectors.words(item.sector, self.language))

    def _third(self, item: RequestView) -> str:
        if due := due_words(item, self.language, place=False):
            return due
        return age_words(item.age(self.now(), self.zone), self.language) if item.is_open else ""
