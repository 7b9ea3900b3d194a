"""Somebody who takes part: registered, or here already."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.core import languages
from kiosk.core.command import Command
from kiosk.events.attending import WalkIn
from kiosk.events.queries import EventView
from kiosk.events.refusals import RegisteredAlready
from kiosk.events.registering import RegisterForEvent
from kiosk.events.states import HYBRID, WAYS
from ui.reception.bookings.holder import HolderInput
from ui.reception.events.words import mode_words
from ui.reception.visits.consent import ConsentBox
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field, PhoneField
from ui.widgets.options import CheckRow
from ui.widgets.toggles import ToggleGroup

WIDTH = 600
CONSENT = WIDTH - 2 * 24
"""Px that the agreement has for its words, which a dialog does not ask it about."""


class RegisterForm(FormDialog):
    """Registers for `event`; with `here` they are checked in at once.

    Somebody of a resident is asked for no agreement; a namesake is said to be one only where one is
    there already.
    """

    def __init__(
        self, parent: QWidget, session: Session, event: EventView, *, here: bool = False
    ) -> None:
        super().__init__(parent, session, width=WIDTH)
        self.event_shown, self.here = event, here
        self.name, self.phone, self.email = Field(), PhoneField(), Field()
        self.company = HolderInput(session)
        self.mode, self.language = ToggleGroup(), ToggleGroup()
        self.consent = ConsentBox(session.station, self)
        self.another = CheckRow()
        self.another.hide()
        self.fields |= {
            "name": self.name,
            "company": Field(widget=self.company),
            "email": self.email,
            "phone": self.phone,
            "mode": Field(widget=self.mode),
            "language": Field(widget=self.language),
        }
        self.body.setSpacing(8)
        self.body.addWidget(self.name)
        self.body.addWidget(self.fields["company"])
        self.add_row("email", "phone")
        self.add_row("mode", "language")
        self.body.addWidget(self.another)
        self.body.addWidget(self.consent)
        self.fields["mode"].setVisible(event.mode == HYBRID)
        self._word()
        self.company.edited.connect(lambda _text: self._show_consent())
        self.company.rows.opened.connect(lambda _row: self._show_consent())

    def _word(self) -> None:
        language, optional = language_of(self), self.tr("facultatif")
        title = self.event_shown.named(language)
        if self.here:
            self.word(self.tr("Arrivée sans inscription"), self.tr("Noter l’arrivée"), title)
        else:
            self.word(self.tr("Inscrire une personne"), self.tr("Inscrire"), title)
        self.failing = self.tr("La personne n’est pas inscrite")
        self.name.set_label(self.tr("Prénom et nom"))
        self.fields["company"].set_label(self.tr("Entreprise ou résident"), optional)
        self.company.input.edit.setAccessibleName(self.tr("Entreprise ou résident"))
        self.email.set_label(self.tr("E-mail pour la confirmation"), optional)
        self.phone.set_label(self.tr("Téléphone"), optional)
        self.fields["mode"].set_label(self.tr("Participation"))
        self.fields["language"].set_label(self.tr("Langue"))
        ways = WAYS[self.event_shown.mode]
        self.mode.set_choices([(each, mode_words(each, language), "") for each in ways])
        self.mode.choose(ways[0])
        self.language.set_choices([(one.code, one.name, "") for one in languages.of_wording()])
        self.language.choose(languages.spoken(language))
        self.another.word(self.tr("C’est quelqu’un d’autre du même nom"))
        self.consent.retranslate()
        self.consent.setMinimumHeight(self.consent.heightForWidth(CONSENT))

    def _show_consent(self) -> None:
        self.consent.setVisible(self.company.resident is None)
        self.adjustSize()

    def complete(self) -> bool:
        if not self.name.text():
            self.name.set_error(self.tr("Tapez le prénom et le nom."))
        elif self.company.resident is None and not self.consent.given:
            self.consent.set_error(
                self.tr("Sans son accord, rien n’est gardé d’une personne de l’extérieur.")
            )
        else:
            return True
        return False

    def command(self) -> Command:
        said = {
            "event": self.event_shown.id,
            "name": self.name.text(),
            "email": self.email.text(),
            "phone": self.phone.text(),
            "company": self.company.text,
            "resident": self.company.resident,
            "mode": str(self.mode.value or ""),
            "language": str(self.language.value or languages.SOURCE),
            "consent": self.consent.given,
            "another": self.another.isVisible() and self.another.isChecked(),
        }
        kind = WalkIn if self.here else RegisterForEvent
        return kind(**said)  # type: ignore[arg-type]

    def _tell(self, sentence: str, error: Exception) -> None:
        super()._tell(sentence, error)
        if isinstance(error, RegisteredAlready):
            self.another.show()
            self.adjustSize()
