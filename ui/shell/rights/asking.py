"""Somebody asks about their data at the desk: answered at once, or handed to a manager."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.privacy import Held
from kiosk.core.wording import long_date
from kiosk.rights.deadline import due_on
from kiosk.rights.holding import held
from kiosk.rights.kinds import ACCESS, CORRECTION, OPPOSITION
from kiosk.rights.people import people
from kiosk.rights.requests import TakeRequest
from ui.shell.form_dialog import FormDialog
from ui.shell.rights.asker_fields import AskerFields
from ui.shell.rights.person import PersonDialog
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.label import Label

ANSWERS = {
    ACCESS: "rights.access",
    CORRECTION: "rights.correct",
    OPPOSITION: "rights.object",
}


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, as far as the desk knows them."""

    name: str
    company: str = ""
    phone: str = ""


class AskingDialog(FormDialog):
    """What whoever is here may answer is answered; the rest is taken down, and a manager sees it.

    `answered()` once either is done.
    """

    answered = Signal()

    def __init__(self, parent: QWidget, session: Session, asker: Asker) -> None:
        super().__init__(parent, session, width=560)
        self.asked = AskerFields(session.language)
        self.kind = self.asked.kind
        self.fields |= self.asked.by_name
        self.form.otherwise = self.fields["name"]
        for row in (("kind",), ("name",), ("company", "phone"), ("email", "identity")):
            self.add_row(*row)
        self.note = Label(size=13, tone="muted", wrap=True)
        self.later = Button(kind=SECONDARY, icon="send")
        self.body.addWidget(self.note)
        self.body.addWidget(self.later)
        self.open_dialog: PersonDialog | None = None
        self.ask_person = PersonDialog
        self.later.setText(self.tr("Transmettre au responsable"))
        self.failing = self.tr("Rien n’est fait")
        for name in ("name", "company", "phone"):
            self.fields[name].set_text(getattr(asker, name))
        self.kind.picked.connect(lambda _kinds: self._turn())
        self.later.clicked.connect(self.take_down)
        self._turn()

    @property
    def answers_here(self) -> bool:
        """Whether whoever works here may answer what is asked."""
        return self.session.may(ANSWERS[self.asked.right])

    def _turn(self) -> None:
        here = self.answers_here
        verb = self.tr("Chercher la personne") if here else self.later.text()
        self.word(self.tr("Données personnelles"), verb)
        day = long_date(due_on(self.asked.right, self._today()), self.session.language)
        words = self.tr("Seul un responsable efface : il répond au plus tard le {day}.")
        if here:
            words = self.tr(
                "Répondez tout de suite, ou transmettez : un responsable répond au plus tard le "
                "{day}."
            )
        self.note.setText(words.format(day=day))
        self.later.setVisible(here)
        self.adjustSize()

    def _today(self) -> date:
        return self.session.local_now().date()

    def complete(self) -> bool:
        return self.asked.is_named()

    def command(self) -> TakeRequest:
        return self.asked.request()

    def save(self) -> None:
        """Look for the person, or take the request down where that is not for the desk."""
        if not self.answers_here:
            super().save()
        elif not self.form.busy:
            self.alert.hide()
            self.form.clear_errors()
            if self.complete():
                self._look()

    def take_down(self) -> None:
        """Have a manager answer it."""
        super().save()

    def done_with(self, outcome: Any) -> None:
        self.session.say(self.tr("Demande transmise au responsable"))
        self.answered.emit()
        super().done_with(outcome)

    def _look(self) -> None:
        name, company, phone = (self.asked.text(each) for each in ("name", "company", "phone"))
        station = self.session.station
        self.form.run(
            lambda: station.ask(held, name=name, company=company, phone=phone),
            then=lambda found: self._found(Asker(name, company, phone), found),
        )

    def _found(self, asker: Asker, found: list[Held]) -> None:
        kind, identity = self.asked.right, self.asked.proof
        dialog = self.ask_person(self, self.session, asker.name, people(found), kind, identity)
        dialog.tick_those(asker.company, asker.phone)
        dialog.answered.connect(self._answered)
        self.open_dialog = dialog
        dialog.open()

    def _answered(self) -> None:
        self.answered.emit()
        self.let_go()
