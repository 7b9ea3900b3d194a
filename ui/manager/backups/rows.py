"""A backup in the list: when, why and how large, and that it was read through."""

from __future__ import annotations

from kiosk.backups.files import BackupFile
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.wording import long_date
from ui.widgets.pill import OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

COPY = "copy"
MEGABYTE = 1_000_000


class BackupRow(RowPainter):
    """The button copies it elsewhere."""

    height = 62

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self.whys: dict[str, str] = {}
        self.verified = self.copy = self.megabytes = ""

    def paint(self, row: RowCanvas, item: BackupFile) -> None:
        used = 16 + row.button(16, COPY, "", icon="upload", tip=self.copy) + 12
        used += row.pill(used, self.verified, OK, icon="shield-check", height=24) + 12
        row.icon(18, "database", 20)
        row.two_lines(52, row.width - 52 - used, self.when(item), self._below(item))

    def when(self, item: BackupFile) -> str:
        """The day and the hour on the site's wall."""
        made = wall(item.made_at, self.zone)
        return joined(long_date(made.date(), self.language), hour_minute(made))

    def _below(self, item: BackupFile) -> str:
        size = f"{item.size / MEGABYTE:.1f}"
        size = size if self.language == "en" else size.replace(".", ",")
        return joined(self.whys.get(item.why, item.why), self.megabytes.format(size=size))

    def words(self, item: BackupFile) -> str:
        return ", ".join((self.when(item), self._below(item), self.verified))
