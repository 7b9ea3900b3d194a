"""Announcing a visitor who will come: who, when, to whom."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.scripts import lacks_readable_letters
from kiosk.visits.announcing import ExpectVisitor
from kiosk.visits.full_name import split_name
from kiosk.visits.guest_list import Guest
from ui.reception.visits.announcing import Announcing
from ui.reception.visits.namesake_hint import NamesakeHint
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.field import Field, PhoneField
from ui.widgets.stepper import Stepper


class AnnounceDialog(Announcing):
    """Accepted once all is kept; `visit` is then the id of the first day, `visits` those of all.

    `several()` when a list of people is announced instead.
    """

    several = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, parent)
        self.visit: object = None
        self.visits: list[UUID] = []
        self._id = session.station.new_id()
        self.name, self.company, self.phone, self.email = Field(), Field(), PhoneField(), Field()
        self.listed = Button(kind=QUIET, icon="users-round", small=True)
        self.listed.setFixedHeight(22)
        self.listed.clicked.connect(self._list_instead)
        self.name.add_beside_label(self.listed)
        self.companions = Stepper(0, 0, 200)
        self.companions_field = Field(widget=self.companions)
        self.hint = NamesakeHint(self, self._named)
        self.name.edited.connect(self.hint.look_soon)
        self.day.dateChanged.connect(self.hint.look_soon)
        self._fill()
        self._word()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self.fields |= {
            "name": self.name,
            "company": self.company,
            "phone": self.phone,
            "email": self.email,
            "companions": self.companions_field,
        }
        self.form.otherwise = self.name
        self.add_row("name", "company")
        self.body.addWidget(self.hint)
        self.add_row("phone", "email", "companions")
        self.lay_out_terms()

    def _word(self) -> None:
        optional = self.tr("facultatif")
        self.word(self.tr("Annoncer une visite"), self.tr("Annoncer"))
        self.name.set_label(self.tr("Prénom et nom"))
        self.listed.setText(self.tr("Une liste…"))
        self.company.set_label(self.tr("Entreprise"), optional)
        self.phone.set_label(self.tr("Téléphone"), optional)
        self.companions_field.set_label(self.tr("Accompagnants"))
        self.email.set_label(self.tr("E-mail"), self.tr("pour l’invitation"))
        self.word_terms()

    def _list_instead(self) -> None:
        self.reject()
        if not self.isVisible():
            self.several.emit()

    def _named(self) -> tuple[str, str, date]:
        return *split_name(self.name.text()), self.day.day

    @property
    def companions_said(self) -> int:
        return self.companions.value

    def complete(self) -> bool:
        if not all(split_name(self.name.text())):
            self.name.set_error(self.tr("Tapez le prénom et le nom."))
        elif lacks_readable_letters(self.name.text()):
            self.name.set_error(self.session.words(Invalid(field="name", problem="latin")))
        elif self.terms_complete():
            # Nobody is announced twice unless who announces has seen it.
            return not self.hint.look()
        return False

    def commands(self) -> list[Command]:
        first, last = split_name(self.name.text())
        who = Guest(0, first, last, self.company.text(), self.phone.text(), self.email.text())
        made = self.visits_of(self._id, who, self.all_days)
        self.visits = [each.id for each in made if isinstance(each, ExpectVisitor)]
        return made

    def done_with(self, outcome: Any) -> None:
        self.visit = self._id
        super().done_with(outcome)
