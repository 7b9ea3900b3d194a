"""A parcel on one row: its number, for whom, what, where it stands, and how long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.core.directions import joined
from kiosk.parcels.queries import ParcelView
from ui.reception.parcels.words import state_words, what_words
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

HEIGHT = 56
NUMBER = 92
STATE = 124
"""Px of the end of a row, where its pill stands."""


class ParcelRow(RowPainter):
    """Number, company and addressee, what and from whom, place, age."""

    height = HEIGHT

    def __init__(self, now: Callable[[], datetime], zone: str, *, company: bool = True) -> None:
        self.now, self.zone, self.company = now, zone, company

    def paint(self, row: RowCanvas, item: ParcelView) -> None:
        words, kind = state_words(item, self._days(item), self.language)
        row.pill(14, words, kind, height=24)
        row.text(row.box(14, NUMBER - 10), item.label, 14, weight=SEMIBOLD)
        room = row.width - 14 - NUMBER - STATE
        place = min(room * 0.3, 150.0) if item.place and room > 320 else 0.0
        row.two_lines(14 + NUMBER, room - place - 8, self._first(item), self._second(item))
        if place:
            row.text(row.end_box(STATE, place), item.place, 13, "muted")

    def words(self, item: ParcelView) -> str:
        state = state_words(item, self._days(item), self.language)[0]
        return joined(item.label, self._first(item), self._second(item), item.place, state)

    def _days(self, item: ParcelView) -> int:
        return item.age(self.now(), self.zone)

    def _first(self, item: ParcelView) -> str:
        if not self.company:
            return joined(what_words(item, self.language), item.carrier)
        return item.company

    def _second(self, item: ParcelView) -> str:
        if not self.company:
            return item.addressee
        return joined(item.addressee, what_words(item, self.language), item.carrier)
