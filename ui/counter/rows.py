"""Lines of the queue: waiting, and put aside."""

from __future__ import annotations

from datetime import datetime

from kiosk.core import languages
from kiosk.core.clock import CASABLANCA
from kiosk.core.wording import clock_time, duration
from kiosk.tickets.queries import TicketView
from kiosk.tickets.states import ABSENT, WAITING
from ui.shell.languages import Texts
from ui.shell.procedures import title_of
from ui.theme.fonts import SEMIBOLD
from ui.widgets.pill import ACTIVE, INFO, NEUTRAL
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

PILL = 22


class WaitingRow(RowPainter):
    """Number, procedure, priority, the hour of an appointment, the language, minutes waited."""

    height = 41

    def __init__(self, zone: str = CASABLANCA) -> None:
        self.zone = zone
        self.now: datetime | None = None

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
            used += row.pill(used, words, INFO, icon="accessibility", height=PILL) + 8
        if item.state == WAITING and item.due_at is not None:
            due = clock_time(item.due_at, self.zone)
            used += row.pill(used, due, ACTIVE, icon="calendar-check", height=PILL) + 8
        if item.state == WAITING and item.language != self.language:
            used += row.pill(used, item.language.upper(), NEUTRAL, height=PILL) + 8
        row.text(row.box(82, row.width - 82 - used), self._title(item), 13.5)

    def _paint_aside(self, row: RowCanvas, item: TicketView) -> float:
        """Why it is not in the queue; its width."""
        return 18 + row.pill(18, self._why(item), NEUTRAL, height=PILL) + 8

    def _why(self, item: TicketView) -> str:
        """Why a ticket is not in the queue."""
        texts = Texts(self.language)
        if item.state == ABSENT:
            return texts.translate("WaitingRow", "absent")
        return texts.translate("WaitingRow", "de côté")

    def words(self, item: TicketView) -> str:
        said = [item.label, self._title(item)]
        if item.state != WAITING:
            said.append(self._why(item))
        if item.priority:
            said.append(Texts(self.language).translate("WaitingRow", "prioritaire"))
        if item.due_at is not None:
            words = Texts(self.language).translate("WaitingRow", "rendez-vous à {time}")
            said.append(words.format(time=clock_time(item.due_at, self.zone)))
        if item.language != self.language:
            said.append(languages.own_name(item.language))
        return ", ".join(said)

    def _title(self, item: TicketView) -> str:
        return title_of(item, self.language)

    def _minutes(self, item: TicketView) -> float:
        return (self.now - item.since).total_seconds() / 60 if self.now else 0.0
