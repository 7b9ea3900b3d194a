"""A window of one of the site's machines, a row each: how it does, and what it said."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.directions import joined
from kiosk.stations import kinds, words
from kiosk.stations.queries import StationView
from ui.widgets.pill import DANGER, NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

LIGHTS = {
    kinds.WELL: ("circle-check", "success", OK),
    kinds.TROUBLE: ("triangle-alert", "danger", DANGER),
    kinds.PAUSED: ("pause", "danger", DANGER),
    kinds.SILENT: ("wifi-off", "danger", DANGER),
    kinds.CLOSED: ("power", "muted", NEUTRAL),
    kinds.UNKNOWN: ("cloud-off", "muted", WARNING),
}


class StationRow(RowPainter):
    """`now` is when the list was read; of a version that others do not have it is told."""

    height = 62

    def __init__(self) -> None:
        super().__init__()
        self.now: datetime | None = None
        self.apart: frozenset[str] = frozenset()

    def paint(self, row: RowCanvas, item: StationView) -> None:
        icon, tone, pill = LIGHTS[item.state]
        used = 16.0 + row.pill(16, words.state_words(item, self.language), pill, height=24) + 12
        row.icon(18, icon, 20, tone)
        row.two_lines(52, row.width - 52 - used, self.title(item), self.below(item))
        row.tip(row.box(52, row.width - 52 - used), self.below(item))

    def title(self, item: StationView) -> str:
        """The machine's name and its window."""
        return joined(item.station, words.window_words(item.window, self.language))

    def below(self, item: StationView) -> str:
        """When it was seen, and what it said that somebody may have to know."""
        language, now = self.language, self.now or item.seen_at
        version = words.version_words(item, language) if item.version in self.apart else ""
        return joined(
            words.seen_words(item, now, language),
            words.printer_words(item, language),
            words.pending_words(item, language),
            words.restart_words(item, now, language),
            version,
        )

    def words(self, item: StationView) -> str:
        state = words.state_words(item, self.language)
        return f"{self.title(item)}, {state}, {self.below(item)}"
