"""Lines of the queue: waiting, and put aside."""

from __future__ import annotations

from datetime import datetime

from kiosk.core import catalogue
from kiosk.core.wording import duration
from kiosk.tickets.queries import TicketView
from kiosk.tickets.states import ABSENT, WAITING
from ui.shell.languages import Texts
from ui.theme.fonts import SEMIBOLD
from ui.widgets.pill import INFO, NEUTRAL
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

RECALL = "recall"


class WaitingRow(RowPainter):
    """Number, procedure, priority, minutes waited."""

    height = 41

    def __init__(self, *, recalls: bool = False) -> None:
        self.now: datetime | None = None
        self.recalls = recalls

    def paint(self, row: RowCanvas, item: TicketView) -> None:
        row.text(row.box(18, 60), item.label, 14, weight=SEMIBOLD)
        waited = self._minutes(item)
        used = 90.0
        if item.state == WAITING:
            words = duration(waited, self.language)
            row.text(row.end_box(18, 64), words, 13, "muted", align="end")
        if item.state != WAITING:
            used = self._paint_aside(row, item)
        elif item.priority:
            words = Texts(self.language).translate("WaitingRow", "prioritaire")
            used += row.pill(90, words, INFO, icon="accessibility", height=22) + 8
        row.text(row.box(82, row.width - 82 - used), self._title(item), 13.5)

    def _paint_aside(self, row: RowCanvas, item: TicketView) -> float:
        """Why it is not in the queue, and where it can be recalled the way back; their width."""
        used = 18.0
        if self.recalls:
            words = Texts(self.language).translate("WaitingRow", "Rappeler")
            used += row.button(used, RECALL, words, height=28) + 8
        words = (
            Texts(self.language).translate("WaitingRow", "absent")
            if item.state == ABSENT
            else Texts(self.language).translate("WaitingRow", "de côté")
        )
        return used + row.pill(used, words, NEUTRAL, height=22) + 8

    def words(self, item: TicketView) -> str:
        return f"{item.label}, {self._title(item)}"

    def _title(self, item: TicketView) -> str:
        desk = catalogue.find_desk(item.service)
        procedure = desk.procedure(item.procedure) if desk else None
        return procedure.title.of(self.language) if procedure else ""

    def _minutes(self, item: TicketView) -> float:
        return (self.now - item.taken_at).total_seconds() / 60 if self.now else 0.0
