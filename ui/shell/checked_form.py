"""A dialog of fields, each checked where it is typed, all of them by the command that saves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core import checks
from kiosk.core.errors import Invalid, Refused
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field

Check = Callable[[str, str], str]
CHECKS: dict[str, Check] = {
    "name": checks.title,
    "name_ar": checks.title,
    "ice": checks.ice,
    "phone": checks.phone,
    "email": checks.email,
    "first_name": checks.name,
    "last_name": checks.name,
}
PROVEN = frozenset({"ice", "phone", "email"})
"""Fields whose form proves something; a name that can be typed proves nothing."""


class CheckedForm(Dialog):
    """Fields by name; a field is checked when it is left, all of them by the command."""

    saved = Signal(object)

    def __init__(self, parent: QWidget, session: Session, title: str, verb: str) -> None:
        super().__init__(
            parent,
            title,
            width=520,
            verb=verb,
            keep=QCoreApplication.translate("CheckedForm", "Fermer"),
        )
        self.session = session
        self.fields: dict[str, Field] = {}
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.body.addWidget(self.alert)
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self.save)

    def add_row(self, *named: tuple[str, str, str]) -> None:
        """Fields side by side: (name, label, mark)."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, label, mark in named:
            field = Field(label, mark=mark)
            field.input.edit.editingFinished.connect(lambda n=name: self.check(n))
            self.fields[name] = field
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def check(self, name: str) -> bool:
        """Say at once what a field cannot be; nothing is said of one still empty."""
        field, text = self.fields[name], self.fields[name].text()
        field.clear_error()
        field.input.set_mark("")
        if not text or name not in CHECKS:
            return True
        try:
            CHECKS[name](name, text)
        except Invalid as refusal:
            field.set_error(self.session.words(refusal), focus=False)
            self.adjustSize()
            return False
        if name in PROVEN:
            field.input.set_mark("check")
        return True

    def values(self) -> dict[str, str]:
        """What is typed, by field."""
        return {name: field.text().strip() for name, field in self.fields.items()}

    def command(self) -> tuple[str, dict[str, Any]]:
        """The command that saves, and its fields."""
        raise NotImplementedError

    def save(self) -> None:
        """Carry it out; the form closes only when it was done."""
        self.alert.hide()
        checked = [self.check(name) for name in self.fields]  # every field, not up to the first
        if not all(checked):
            return
        self.verb.set_busy(True)
        name, fields = self.command()
        self.session.do(name, then=self._done, refused=self._refused, **fields)

    def _done(self, outcome: object) -> None:
        self.saved.emit(outcome)
        self.accept()

    def _refused(self, sentence: str, refusal: Refused) -> None:
        self.verb.set_busy(False)
        wanted = "ice" if refusal.code == "residents.ice_taken" else getattr(refusal, "field", "")
        if wanted in self.fields:
            self.fields[wanted].set_error(sentence)
            return
        self.alert.say(
            QCoreApplication.translate("CheckedForm", "Rien n’est enregistré"), sentence, ""
        )
        self.alert.show()
        self.adjustSize()
