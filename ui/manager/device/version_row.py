"""A version of the program on this machine, a row each: its number, and what it is there for."""

from __future__ import annotations

from kiosk.core.directions import isolated
from kiosk.updates.telling import FORMER, LIES, RUNS, WAITS, VersionView
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

_ICONS = {
    RUNS: ("circle-check", "success"),
    WAITS: ("clock", "warning"),
    FORMER: ("undo-2", "muted"),
    LIES: ("database", "muted"),
}


class VersionRow(RowPainter):
    """What each is there for is worded by the section."""

    height = 52

    def __init__(self) -> None:
        super().__init__()
        self.roles: dict[str, str] = {}

    def paint(self, row: RowCanvas, item: VersionView) -> None:
        icon, tone = _ICONS[item.role]
        row.icon(18, icon, 20, tone)
        row.two_lines(52, None, isolated(item.version), self._said(item))

    def words(self, item: VersionView) -> str:
        return f"{item.version} : {self._said(item)}"

    def _said(self, item: VersionView) -> str:
        role = self.roles.get(item.role, "")
        return f"{role} ({isolated(item.build)})" if item.build else role
