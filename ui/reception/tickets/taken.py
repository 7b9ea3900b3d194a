"""The number of a ticket just taken, large enough to be read across the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.tickets.commands import TicketTaken
from kiosk.tickets.words import wait_words
from ui.shell.languages import language_of
from ui.theme.fonts import BOLD
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.paint import CENTER

NUMBER_PX = 84


class TakenSheet(Dialog):
    """Closes with Enter or Escape; `again` prints the ticket once more."""

    def __init__(self, parent: QWidget, ticket: TicketTaken, service: str) -> None:
        super().__init__(parent, "", width=420)
        self.ticket = ticket
        self.title.setText(self.tr("Ticket pris, {service}").format(service=service))
        self.number = Label(ticket.label, size=NUMBER_PX, weight=BOLD, align=CENTER)
        self.outlook = Label(self._outlook(), size=15, tone="muted", align=CENTER, wrap=True)
        self.again = Button(self.tr("Imprimer de nouveau"), SECONDARY, icon="printer", small=True)
        for widget in (self.number, self.outlook, self.again):
            self.body.addWidget(widget)
        self.setAccessibleName(ticket.label)
        self.verb.setText(self.tr("Fermer"))
        self.keep.hide()

    def _outlook(self) -> str:
        said = self.tr("%n personne(s) avant", "", self.ticket.ahead)
        if self.ticket.estimate is None:
            return said
        wait = wait_words(self.ticket.estimate, language_of(self), between=self.ticket.between)
        return self.tr("{ahead}, attente estimée {wait}").format(ahead=said, wait=wait)
