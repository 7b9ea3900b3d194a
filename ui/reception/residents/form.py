"""The form of a resident, and that of someone in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.residents.queries import ResidentView
from ui.shell.checked_form import CheckedForm
from ui.shell.session import Session


class ResidentForm(CheckedForm):
    """Registers a company, or changes one."""

    def __init__(
        self, parent: QWidget, session: Session, resident: ResidentView | None = None
    ) -> None:
        super().__init__(parent, session, "", "")
        self.resident = resident
        self.title.setText(self.tr("Modifier") if resident else self.tr("Nouveau résident"))
        self.verb.setText(self.tr("Enregistrer"))
        optional = self.tr("facultatif")
        self.add_row(
            ("name", self.tr("Raison sociale"), ""), ("name_ar", self.tr("Nom arabe"), optional)
        )
        self.add_row(("ice", self.tr("ICE"), optional), ("sector", self.tr("Secteur"), optional))
        self.add_row(
            ("office", self.tr("Bureau"), optional), ("phone", self.tr("Téléphone"), optional)
        )
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

    def __init__(self, parent: QWidget, session: Session, resident: ResidentView) -> None:
        super().__init__(parent, session, "", "")
        self.resident = resident
        self.title.setText(self.tr("Ajouter une personne"))
        self.verb.setText(self.tr("Ajouter"))
        optional = self.tr("facultatif")
        self.add_row(("first_name", self.tr("Prénom"), ""), ("last_name", self.tr("Nom"), ""))
        self.add_row(("role", self.tr("Fonction"), optional))
        self.add_row(
            ("phone", self.tr("Téléphone"), optional), ("email", self.tr("E-mail"), optional)
        )

    def command(self) -> tuple[str, dict[str, Any]]:
        return "residents.add_person", {"resident": self.resident.id, **self.values()}
