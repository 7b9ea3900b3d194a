"""An event, and somebody who takes part, each on one row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.core.clock import CASABLANCA
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time
from kiosk.events.queries import EventView, RegistrationView
from kiosk.events.states import REMOTE
from ui.reception.events.words import (
    kind_words,
    mode_words,
    places_words,
    registration_words,
    state_words,
    when_words,
)
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


class EventRow(RowPainter):
    """Title and kind, when and how full, state."""

    height = 62

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def paint(self, row: RowCanvas, item: EventView) -> None:
        words, kind = state_words(item, self._now(), self.language)
        used = row.pill(16, words, kind, height=24)
        about = joined(when_words(item, self.language), places_words(item, self.language))
        row.two_lines(16, row.width - used - 46, item.named(self.language), about)

    def words(self, item: EventView) -> str:
        parts = [item.named(self.language), kind_words(item.kind, self.language)]
        parts += [when_words(item, self.language), places_words(item, self.language)]
        return ", ".join([*parts, state_words(item, self._now(), self.language)[0]])


class RegistrationRow(RowPainter):
    """Name and company, how they take part, whether they have come and when."""

    height = 52

    def __init__(self, zone: str = CASABLANCA) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: RegistrationView) -> None:
        words, kind = registration_words(item, self.language)
        used = row.pill(14, self._said(item, words), kind, height=24)
        online = mode_words(item.mode, self.language) if item.mode == REMOTE else ""
        about = joined(*filter(None, (item.company or item.email, online)))
        row.two_lines(14, row.width - used - 40, item.name, about)

    def words(self, item: RegistrationView) -> str:
        said = self._said(item, registration_words(item, self.language)[0])
        return ", ".join(filter(None, (item.name, item.company, said)))

    def _said(self, item: RegistrationView, words: str) -> str:
        if item.arrived_at is None:
            return words
        return f"{words} {clock_time(item.arrived_at, self.zone)}"
