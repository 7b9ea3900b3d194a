"""The form of a resident, and that of someone in it: each field is checked where it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk import checks
from kiosk.errors import Invalid, Refused
from kiosk.residents.queries import ResidentView
from ui.desk import Desk
from ui.widgets.alert import Alert
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field

Check = Callable[[str, str], str]
CHECKS: dict[str, Check] = {
    "name": checks.title, "ice": checks.ice, "phone": checks.phone, "email": checks.email,
    "first_name": checks.name, "last_name": checks.name,
}  # fmt: skip


class CheckedForm(Dialog):
    """Fields by name; a field is checked when it is left, all of them by the command."""

    saved = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, title: str, verb: str) -> None:
        super().__init__(parent, title, width=520, verb=verb,
                         keep=QCoreApplication.translate("ResidentForm", "Fermer"))  # fmt: skip
        self.desk = desk
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
            row.addWidget(field, 1)
        self.body.addLayout(row)

    def check(self, name: str) -> bool:
        """Say at once what a field cannot be; nothing is said of one still empty."""
        field, text = self.fields[name], self.fields[name].text()
        field.clear_error()
        if not text or name not in CHECKS:
            return True
        try:
            CHECKS[name](name, text)
        except Invalid as refusal:
            field.set_error(self.desk.words(refusal), focus=False)
            return False
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
        self.desk.do(name, then=self._done, refused=self._refused, **fields)

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
            QCoreApplication.translate("ResidentForm", "Rien n’est enregistré"), sentence, ""
        )
        self.alert.show()
        self.adjustSize()


class ResidentForm(CheckedForm):
    """Registers a company, or changes one."""

    def __init__(self, parent: QWidget, desk: Desk, resident: ResidentView | None = None) -> None:
        super().__init__(parent, desk, "", "")
        self.resident = resident
        self.title.setText(self.tr("Modifier") if resident else self.tr("Nouveau résident"))
        self.verb.setText(self.tr("Enregistrer"))
        optional = self.tr("facultatif")
        self.add_row(("name", self.tr("Raison sociale"), ""),
                     ("name_ar", self.tr("Nom arabe"), optional))  # fmt: skip
        self.add_row(("ice", self.tr("ICE"), optional), ("sector", self.tr("Secteur"), optional))
        self.add_row(("office", self.tr("Bureau"), optional),
                     ("phone", self.tr("Téléphone"), optional))  # fmt: skip
        self.add_row(("email", self.tr("E-mail"), optional))
        self.fields["ice"].set_help(self.tr("15 chiffres"))
        if resident is not None:
            for name, field in self.fields.items():
                field.set_text(getattr(resident, name))

    def command(self) -> tuple[str, dict[str, Any]]:
        if self.resident is None:
            return "residents.register", self.values()
        return "residents.change", {"resident": self.resident.id, **self.values()}


class PersonForm(CheckedForm):
    """Adds someone to a resident."""

    def __init__(self, parent: QWidget, desk: Desk, resident: ResidentView) -> None:
        super().__init__(parent, desk, "", "")
        self.resident = resident
        self.title.setText(self.tr("Ajouter une personne"))
        self.verb.setText(self.tr("Ajouter"))
        optional = self.tr("facultatif")
        self.add_row(("first_name", self.tr("Prénom"), ""), ("last_name", self.tr("Nom"), ""))
        self.add_row(("role", self.tr("Fonction"), optional))
        self.add_row(("phone", self.tr("Téléphone"), optional),
                     ("email", self.tr("E-mail"), optional))  # fmt: skip

    def command(self) -> tuple[str, dict[str, Any]]:
        return "residents.add_person", {"resident": self.resident.id, **self.values()}
