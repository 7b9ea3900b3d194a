"""Somebody who was on no list is put on the roll."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.core.command import Command
from kiosk.evacuation.commands import AddPerson
from kiosk.evacuation.states import HELP, MISSING, PRESENT
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.select import Select


class AddDialog(FormDialog):
    """A name, and whether they are here; the rest may be left empty."""

    def __init__(self, parent: QWidget, session: Session, evacuation: UUID) -> None:
        super().__init__(parent, session, width=480)
        self._evacuation = evacuation
        self.state = Select()
        self.fields["name"] = Field()
        self.fields["company"] = Field()
        self.fields["state"] = Field("", widget=self.state)
        self.fields["place"] = Field()
        self._word()

    def _word(self) -> None:
        self.word(self.tr("Ajouter une personne à l’appel"), self.tr("Ajouter"))
        self.failing = self.tr("Personne n’est ajouté")
        optional = self.tr("facultatif")
        self.fields["name"].set_label(self.tr("Nom"))
        self.fields["company"].set_label(self.tr("Société ou hôte"), optional)
        self.fields["state"].set_label(self.tr("Où en est-on ?"))
        self.fields["place"].set_label(self.tr("Lieu"), optional)
        self.fields["place"].set_help(self.tr("Un lieu seulement : « escalier B, 2e étage »."))
        self.state.set_choices(
            [
                (PRESENT, self.tr("présent")),
                (MISSING, self.tr("manquant")),
                (HELP, self.tr("à aider à descendre")),
            ]
        )

    def command(self) -> Command:
        return AddPerson(
            evacuation=self._evacuation,
            name=self.fields["name"].text(),
            company=self.fields["company"].text(),
            state=str(self.state.value),
            place=self.fields["place"].text(),
        )
