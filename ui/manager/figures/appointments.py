"""The appointments of the desks: made, and the part not kept, late, or kept on time."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.appointments.figures import Appointments
from kiosk.core import catalogue
from kiosk.core.catalogue import service_name
from kiosk.core.directions import joined
from kiosk.core.wording import number
from kiosk.figures import appointments
from kiosk.figures.appointments import AppointmentFigures
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.lines import Line, LineList, lines_above
from ui.manager.figures.words import part
from ui.shell.session import Session
from ui.theme.desks import desk_colours
from ui.widgets.label import Label

MISSED, LATE, KEPT = "missed", "late", "kept"
MEASURES = (MISSED, LATE, KEPT)
WATCHED = {MISSED: 0.2, LATE: 0.3}
"""Parts that are written in red from there on."""


class AppointmentsCard(FigureCard):
    """Stands in the place of the desks' card; `over()` when that is to be seen again."""

    query = staticmethod(appointments.appointments)
    over = Signal()

    def __init__(self, session: Session) -> None:
        self.rows, self.foot = LineList(), Label(size=12.5, tone="muted")
        self.measure = MISSED
        super().__init__(session, lines_above(self.rows, self.foot), pad=0)
        self.by, self.turn = self.add_action(""), self.add_action("")
        self.by.clicked.connect(self.over)
        self.turn.clicked.connect(self.next_measure)
        self.word()

    def next_measure(self) -> None:
        """Show another measure."""
        self.measure = MEASURES[(MEASURES.index(self.measure) + 1) % len(MEASURES)]
        self.word()
        if self.result is not None and not self.is_empty(self.result):
            self.show_result(self.result)

    def is_empty(self, result: AppointmentFigures) -> bool:
        return not result.total.made

    def why_empty(self) -> str:
        return self.tr("Aucun rendez-vous dans cette période.")

    def show_result(self, result: AppointmentFigures) -> None:
        most = max(each.made for each in result.services)
        order = [desk.code for desk in catalogue.load().desks]
        known = sorted(
            result.services,
            key=lambda each: order.index(each.service) if each.service in order else len(order),
        )
        self.rows.set_items(self._line(each, most) for each in known)
        self.rows.fit()
        self.foot.setText(self.words_of(result.total))

    def _line(self, each: Appointments, most: int) -> Line:
        desk = catalogue.find_desk(each.service)
        letter = desk.letter if desk else ""
        name = service_name(each.service, self.language)
        share = self._share(each)
        return Line(
            letter,
            desk_colours(letter).strong,
            name,
            number(each.made, self.language),
            each.made / most,
            part(share, self.language),
            (share or 0) >= WATCHED.get(self.measure, 2),
            joined(name, self.words_of(each)),
        )

    def _share(self, each: Appointments) -> float | None:
        """The part, of those who came or should have."""
        known = each.came + each.missed
        return getattr(each, self.measure) / known if known else None

    def words_of(self, each: Appointments) -> str:
        """All that is counted of a service, or of all."""
        return joined(
            self.tr("%n venu(s)", "", each.came),
            self.tr("%n en retard", "", each.late),
            self.tr("%n non venu(s)", "", each.missed),
            self.tr("%n annulé(s)", "", each.cancelled),
        )

    def word(self) -> None:
        self.set_title(self.tr("Rendez-vous"))
        words = {
            MISSED: self.tr("non venus"),
            LATE: self.tr("en retard"),
            KEPT: self.tr("à l’heure"),
        }
        self.by.setText(self.tr("tickets"))
        self.by.setAccessibleDescription(self.tr("Revenir aux tickets"))
        self.turn.setText(words[self.measure])
        self.turn.setAccessibleDescription(self.tr("Montrer une autre mesure"))
