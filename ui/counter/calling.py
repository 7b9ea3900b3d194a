"""Calling a ticket by its number, out of turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field


class NumberForm(FormDialog):
    """A number such as "O-014"; `call(typed)` carries it out, away from the window."""

    def __init__(self, parent: QWidget, session: Session, call: Callable[[str], Any]) -> None:
        super().__init__(parent, session, width=360)
        self._call = call
        self.fields["ticket"] = Field(self.tr("Numéro du ticket"))
        self.word(
            self.tr("Appeler quel numéro ?"),
            self.tr("Appeler"),
            self.tr("Il passe avant les autres ; les absents sont rappelés."),
        )
        self.failing = self.tr("Le ticket n’est pas appelé")

    def complete(self) -> bool:
        """Whether a number was typed."""
        if not self.fields["ticket"].text().strip():
            self.fields["ticket"].set_error(self.tr("Indiquez un numéro, comme O-014."))
            return False
        return True

    def send(self) -> None:
        typed = self.fields["ticket"].text().strip()
        self.form.write(lambda: self._call(typed), then=self.done_with)
