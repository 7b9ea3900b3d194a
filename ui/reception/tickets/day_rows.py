"""A ticket of the day on one row: when it was taken, and what became of it."""

from __future__ import annotations

from kiosk.core.wording import clock_time
from kiosk.tickets.queries import TicketView
from kiosk.tickets.states import ABSENT, CALLED, HELD, WAITING
from ui.shell.languages import Texts
from ui.shell.procedures import title_of
from ui.theme.fonts import SEMIBOLD
from ui.widgets.pill import ACTIVE, INFO, NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


def state_words(ticket: TicketView, language: str) -> tuple[str, str]:
    """What became of a ticket in a word, and the pill's kind."""
    texts = Texts(language)
    states = {
        WAITING: (texts.translate("DayTickets", "en attente"), INFO),
        CALLED: (texts.translate("DayTickets", "au guichet {number}"), ACTIVE),
        HELD: (texts.translate("DayTickets", "mis de côté"), WARNING),
        ABSENT: (texts.translate("DayTickets", "absent"), WARNING),
        "done": (texts.translate("DayTickets", "servi"), OK),
        "incomplete": (texts.translate("DayTickets", "à compléter"), OK),
        "redirected": (texts.translate("DayTickets", "réorienté"), OK),
        "mistake": (texts.translate("DayTickets", "pris par erreur"), NEUTRAL),
        "abandoned": (texts.translate("DayTickets", "parti"), NEUTRAL),
    }
    words, kind = states.get(ticket.outcome or ticket.state, (ticket.state, NEUTRAL))
    return words.format(number=ticket.counter), kind


class DayRow(RowPainter):
    """Number, procedure, hour and state."""

    height = 41

    def paint(self, row: RowCanvas, item: TicketView) -> None:
        row.text(row.box(18, 60), item.label, 14, weight=SEMIBOLD)
        words, kind = state_words(item, self.language)
        row.pill(18, words, kind, height=22)
        used = 130
        row.text(row.end_box(used, 44), clock_time(item.taken_at), 13, "muted", align="end")
        title = title_of(item, self.language)
        row.text(row.box(82, row.width - 82 - used - 52), title, 13.5)

    def words(self, item: TicketView) -> str:
        return f"{item.label}, {clock_time(item.taken_at)}, {state_words(item, self.language)[0]}"
