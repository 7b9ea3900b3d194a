"""What an agent adds to the end of a ticket: papers missing, a word, the next desk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.tickets.queries import TicketView
from ui.counter.words import desk_names
from ui.shell.languages import language_of
from ui.shell.procedures import procedure_of
from ui.widgets.inputs import Input
from ui.widgets.label import Label
from ui.widgets.options import CheckRow
from ui.widgets.toggles import ToggleGroup

INCOMPLETE = "incomplete"


class Details(QWidget):
    """No room while there is nothing to add; `fields()` are those of `tickets.close`."""

    def __init__(self) -> None:
        super().__init__()
        self.ticket: TicketView | None = None
        self.outcome = ""
        self.title = Label(size=12.5, tone="muted")
        self.papers = ToggleGroup(many=True)
        self.detail, self.note = Input(), Input()
        self.ends = CheckRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 0, 18, 2)
        column.setSpacing(6)
        for widget in (self.title, self.papers, self.detail, self.note, self.ends):
            column.addWidget(widget)
        column.addStretch(1)
        self.retranslate()
        self.show_ticket(None, "")

    def show_ticket(self, ticket: TicketView | None, outcome: str) -> None:
        """Ask what there is to say of the end of a ticket; another ticket begins empty."""
        if (ticket and ticket.id) != (self.ticket and self.ticket.id):
            self._clear()
        self.ticket, self.outcome = ticket, outcome
        self._offer_papers()
        lacks = ticket is not None and outcome == INCOMPLETE
        goes_on = ticket is not None and bool(ticket.next_services)
        self.title.setVisible(lacks and bool(self.papers.toggles))
        self.papers.setVisible(lacks and bool(self.papers.toggles))
        self.detail.setVisible(lacks)
        self.ends.setVisible(goes_on)
        self.note.setVisible(goes_on and not self.ends.isChecked())
        self.setVisible(lacks or goes_on)
        self._word()

    def _clear(self) -> None:
        self.papers.choose()
        for line in (self.detail, self.note):
            line.set_text("")
        self.ends.setChecked(False)

    def _offer_papers(self) -> None:
        ticket, language = self.ticket, language_of(self)
        procedure = procedure_of(ticket) if ticket else None
        papers = procedure.papers if procedure else ()
        self.papers.set_choices([(n, paper.brief(language), "") for n, paper in enumerate(papers)])

    def fields(self) -> dict[str, Any]:
        """What is said, and nothing of what is not seen."""
        found: dict[str, Any] = {}
        if self.outcome == INCOMPLETE:
            found["missing"] = [int(str(n)) for n in self.papers.values]
            found["detail"] = self.detail.text().strip()
        if self.ticket is not None and self.ticket.next_services:
            found["ends"] = self.ends.isChecked()
            found["note"] = "" if self.ends.isChecked() else self.note.text().strip()
        return {name: value for name, value in found.items() if value}

    def _word(self) -> None:
        named = desk_names(self.ticket.next_services if self.ticket else (), language_of(self))
        self.ends.word(self.tr("Terminer ici, sans aller à {desks}").format(desks=named))

    def retranslate(self) -> None:
        """Word the panel in the language in force."""
        self.title.setText(self.tr("Pièces qui manquent"))
        for line, words in (
            (self.detail, self.tr("Précision (facultatif)")),
            (self.note, self.tr("Note pour le guichet suivant")),
        ):
            line.edit.setPlaceholderText(words)
            line.edit.setAccessibleName(words)
            line.edit.setMaxLength(200)
        self._offer_papers()
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
