"""The leave to let somebody in today, who needs one: a manager says why."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.barred.commands import AllowBarred
from kiosk.core.command import Command
from kiosk.core.directions import joined
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field


class LetInForm(FormDialog):
    """For the rest of the day; the reason of the entry is before whoever decides."""

    def __init__(
        self, parent: QWidget, session: Session, entry: UUID, name: str, reason: str
    ) -> None:
        super().__init__(parent, session, width=520)
        self.entry = entry
        self.why = Field()
        self.fields["why"] = self.why
        self.body.addWidget(self.why)  # at once: the text above it takes several lines
        self.word(
            self.tr("Laisser entrer aujourd’hui ?"),
            self.tr("Donner mon accord"),
            joined(name, self.tr("Votre accord est nécessaire"), reason),
        )
        self.failing = self.tr("L’accord n’est pas donné")
        self.why.set_label(self.tr("Pourquoi"))

    def command(self) -> Command:
        return AllowBarred(barred=self.entry, why=self.why.text())
