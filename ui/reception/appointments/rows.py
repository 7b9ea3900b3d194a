"""An appointment on one row: its hour, who comes, to which desk, and whether they came."""

from __future__ import annotations

from kiosk.appointments.queries import AppointmentView
from kiosk.appointments.states import ARRIVED, CANCELLED, MISSED
from kiosk.core.catalogue import service_name
from kiosk.core.clock import CASABLANCA
from kiosk.core.wording import clock_time, short_date
from ui.shell.languages import Texts
from ui.shell.procedures import standing_title
from ui.theme.fonts import SEMIBOLD
from ui.widgets.pill import INFO, NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


def state_words(appointment: AppointmentView, language: str) -> tuple[str, str]:
    """What became of an appointment in a word, and the pill's kind."""
    texts = Texts(language)
    states = {
        ARRIVED: (texts.translate("Appointments", "arrivé"), OK),
        MISSED: (texts.translate("Appointments", "pas venu"), WARNING),
        CANCELLED: (texts.translate("Appointments", "annulé"), NEUTRAL),
    }
    return states.get(appointment.state, (texts.translate("Appointments", "attendu"), INFO))


class AppointmentRow(RowPainter):
    """Hour, name and what for, desk, state; the day as well where several are listed."""

    height = 56

    def __init__(self, zone: str = CASABLANCA) -> None:
        self.zone = zone
        self.dated = False

    def paint(self, row: RowCanvas, item: AppointmentView) -> None:
        at = clock_time(item.starts, self.zone)
        day = short_date(item.day, self.language) if self.dated else ""
        row.two_lines(16, 84, at, day)
        words, kind = state_words(item, self.language)
        row.pill(16, words, kind, height=24)
        desk = service_name(item.service, self.language)
        row.text(row.end_box(112, 110), desk, 13, weight=SEMIBOLD)
        title = standing_title(item.service, item.procedure, self.language)
        row.two_lines(104, row.width - 104 - 230, item.name, item.company or title)

    def words(self, item: AppointmentView) -> str:
        parts = [clock_time(item.starts, self.zone), item.name]
        parts += [service_name(item.service, self.language), state_words(item, self.language)[0]]
        return ", ".join(parts)
