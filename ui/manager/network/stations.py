"""The stations of a site, a row each: how they do, what they run, when they were seen."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from kiosk.core.directions import joined
from kiosk.core.wording import clock_time, numeric_date, say
from kiosk.network.centre import StationState
from kiosk.network.report import state
from ui.widgets.pill import DANGER, NEUTRAL, OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


class StationRow(RowPainter):
    """One station; those whose right was taken away are pale."""

    height = 54

    def __init__(self) -> None:
        super().__init__()
        self.zone = "Africa/Casablanca"

    def paint(self, row: RowCanvas, item: StationState) -> None:
        pill = DANGER if item.problems else OK if item.works else NEUTRAL
        used = 16.0 + row.pill(16, state(item, self.language), pill, height=24) + 12
        icon, tone = ("triangle-alert", "danger") if item.problems else ("monitor", "muted")
        row.icon(16, icon, 18, tone)
        row.two_lines(46, row.width - 46 - used, self.title(item), self.below(item))
        row.tip(row.box(46, row.width - 46 - used), self.below(item))

    def title(self, item: StationState) -> str:
        """What people call it, and what it is."""
        return joined(item.label, say(f"kind.{item.kind}", self.language))

    def below(self, item: StationState) -> str:
        """When it was seen, its version, what waits."""
        seen = item.seen_at
        at = ""
        if seen is not None:
            day = numeric_date(seen.astimezone(ZoneInfo(self.zone)).date())
            at = f"{say('network.column_seen', self.language)} {day} {clock_time(seen, self.zone)}"
        numbers = {
            "behind": item.behind,
            "pending": item.pending,
            "refused": item.refused,
            "parked": item.parked,
        }
        told = (
            f"{say(f'network.column_{name}', self.language)} {count}"
            for name, count in numbers.items()
            if count
        )
        return joined(at, item.program, *told)

    def words(self, item: StationState) -> str:
        return f"{self.title(item)}, {state(item, self.language)}, {self.below(item)}"
