"""Somebody asks about their data at the desk: answered at once, or handed to a manager."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.privacy import Held
from kiosk.core.wording import long_date, say
from kiosk.rights.deadline import due_on
from kiosk.rights.holding import held
from kiosk.rights.kinds import ACCESS, CORRECTION, IDENTITIES, KINDS, OPPOSITION
from kiosk.rights.people import people
from kiosk.rights.requests import TakeRequest
from ui.shell.form_dialog import FormDialog
from ui.shell.rights.person import PersonDialog
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.field import Field, PhoneField
from ui.widgets.label import Label
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup

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
        self.kind, self.identity = ToggleGroup(), Select()
        self.identity.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fields |= {
            "kind": Field(widget=self.kind),
            "name": Field(),
            "company": Field(),
            "phone": PhoneField(),
            "email": Field(),
            "identity": Field(widget=self.identity),
        }
        self.form.otherwise = self.fields["name"]
        for row in (("kind",), ("name",), ("company", "phone"), ("email", "identity")):
            self.add_row(*row)
        self.note = Label(size=13, tone="muted", wrap=True)
        self.later = Button(kind=SECONDARY, icon="send")
        self.body.addWidget(self.note)
        self.body.addWidget(self.later)
        self.open_dialog: PersonDialog | None = None
        self.ask_person = PersonDialog
        self._word_fields()
        for name in ("name", "company", "phone"):
            self.fields[name].set_text(getattr(asker, name))
        self.kind.choose(ACCESS)
        self.identity.choose(IDENTITIES[0])
        self.kind.picked.connect(lambda _kinds: self._turn())
        self.later.clicked.connect(self.take_down)
        self._turn()

    def _word_fields(self) -> None:
        language, optional = self.session.language, self.tr("facultatif")
        self.kind.set_choices([(k, say(f"rights.kind.{k}", language), "") for k in KINDS])
        self.identity.set_choices([(i, say(f"rights.identity.{i}", language)) for i in IDENTITIES])
        self.fields["kind"].set_label(self.tr("Droit"))
        self.fields["name"].set_label(self.tr("Prénom et nom"))
        self.fields["company"].set_label(self.tr("Entreprise"), optional)
        self.fields["phone"].set_label(self.tr("Téléphone"), optional)
        self.fields["email"].set_label(self.tr("E-mail"), optional)
        self.fields["identity"].set_label(self.tr("Identité vérifiée"))
        self.later.setText(self.tr("Transmettre au responsable"))
        self.failing = self.tr("Rien n’est fait")

    @property
    def answers_here(self) -> bool:
        """Whether whoever works here may answer what is asked."""
        return self.session.may(ANSWERS[str(self.kind.value)])

    def _turn(self) -> None:
        here = self.answers_here
        verb = self.tr("Chercher la personne") if here else self.later.text()
        self.word(self.tr("Données personnelles"), verb)
        day = long_date(due_on(str(self.kind.value), self._today()), self.session.language)
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
        if self.fields["name"].text().strip():
            return True
        self.fields["name"].set_error(self.tr("Écrivez le prénom et le nom."))
        return False

    def command(self) -> TakeRequest:
        return TakeRequest(
            kind=str(self.kind.value),
            identity=str(self.identity.value),
            name=self.fields["name"].text(),
            phone=self.fields["phone"].text(),
            email=self.fields["email"].text(),
        )

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
        name, company, phone = (self.fields[each].text() for each in ("name", "company", "phone"))
        station = self.session.station
        self.form.run(
            lambda: station.ask(held, name=name, company=company, phone=phone),
            then=lambda found: self._found(Asker(name, company, phone), found),
        )

    def _found(self, asker: Asker, found: list[Held]) -> None:
        kind, identity = str(self.kind.value), str(self.identity.value)
        dialog = self.ask_person(self, self.session, asker.name, people(found), kind, identity)
        dialog.tick_those(asker.company, asker.phone)
        dialog.answered.connect(self._answered)
        self.open_dialog = dialog
        dialog.open()

    def _answered(self) -> None:
        self.answered.emit()
        self.let_go()
