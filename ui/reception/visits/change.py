"""A visit set right: who comes, from where, to whom and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.core.errors import Invalid
from kiosk.core.scripts import lacks_readable_letters
from kiosk.visits.corrections import ChangeVisit
from kiosk.visits.queries import VisitView
from ui.reception.visits.draft import ChosenHost
from ui.reception.visits.hosts import HostPicker
from ui.reception.visits.namesake_hint import NamesakeHint
from ui.reception.visits.purposes import purposes
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field, PhoneField
from ui.widgets.toggles import ToggleGroup


class ChangeDialog(FormDialog):
    """Begins with what is known; a host that is left as it is keeps who it is."""

    def __init__(self, session: Session, visit: VisitView, parent: QWidget) -> None:
        super().__init__(parent, session, width=560)
        self.visit = visit
        self.first_name, self.last_name = Field(), Field()
        self.company, self.phone = Field(), PhoneField()
        self.purpose = ToggleGroup()
        self.hosts = HostPicker(session, pad=0)
        self.hosts.rows.setMinimumHeight(92)
        self.hosts.rows.setMaximumHeight(122)
        self.hosts.picked.connect(lambda _host: self.verb.setFocus())
        self.fields |= {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "company": self.company,
            "phone": self.phone,
            "purpose": Field(widget=self.purpose),
            "host": self.hosts.field,
        }
        self.form.otherwise = self.last_name
        self.add_row("first_name", "last_name")
        self.add_row("company", "phone")
        self.body.addWidget(self.fields["purpose"])
        self.body.addWidget(self.hosts)
        self.hint = NamesakeHint(self, self._renamed, visit.id)
        self.body.insertWidget(2, self.hint)
        for field in (self.first_name, self.last_name):
            field.edited.connect(self.hint.look_soon)
        self._word()
        self._fill(visit)
        self.first_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        optional = self.tr("facultatif")
        self.word(self.tr("Modifier la visite"), self.tr("Enregistrer"))
        self.first_name.set_label(self.tr("Prénom"))
        self.last_name.set_label(self.tr("Nom"))
        self.company.set_label(self.tr("Entreprise"), optional)
        self.phone.set_label(self.tr("Téléphone"), optional)
        self.fields["purpose"].set_label(self.tr("Motif"))
        choices = purposes(self.session.language)
        self.purpose.set_choices([(code, words, "") for code, words in choices])
        self.hosts.retranslate()

    def _fill(self, visit: VisitView) -> None:
        self.first_name.set_text(visit.first_name)
        self.last_name.set_text(visit.last_name)
        self.company.set_text(visit.company)
        self.phone.set_text(visit.phone)
        self.purpose.choose(visit.purpose)
        self.hosts.show_host(ChosenHost(visit.host, visit.resident, None, visit.office))

    def complete(self) -> bool:
        first, last = self.first_name.text(), self.last_name.text()
        if not first:
            self.first_name.set_error(self.tr("Tapez le prénom."))
        elif not last:
            self.last_name.set_error(self.tr("Ajoutez le nom de famille."))
        elif lacks_readable_letters(first + last):
            self.last_name.set_error(self.session.words(Invalid(field="name", problem="latin")))
        elif self.hosts.host is None:
            self.hosts.field.set_error(self.tr("Choisissez l’hôte dans la liste."))
        else:
            # Who is written under a name that is here, or awaited, has been seen to be.
            return not self.hint.look()
        return False

    def _renamed(self) -> tuple[str, str, date]:
        """The name where it is another one than it was, and the day of the visit."""
        first, last = self.first_name.text(), self.last_name.text()
        known = (self.visit.first_name, self.visit.last_name)
        return ("", "", self.visit.day) if (first, last) == known else (first, last, self.visit.day)

    def command(self) -> ChangeVisit:
        host = self.hosts.host
        if host is not None and (host.words, host.resident) == (
            self.visit.host,
            self.visit.resident,
        ):
            host = None  # the store knows it, and who it is
        return ChangeVisit(
            visit=self.visit.id,
            first_name=self.first_name.text(),
            last_name=self.last_name.text(),
            company=self.company.text(),
            phone=self.phone.text(),
            purpose=str(self.purpose.value or ""),
            host=host.words if host else "",
            resident=host.resident if host else None,
            person=host.person if host else None,
        )


def as_before(visit: VisitView) -> ChangeVisit:
    """The change that gives a visit back what it was."""
    return ChangeVisit(
        visit=visit.id,
        first_name=visit.first_name,
        last_name=visit.last_name,
        company=visit.company,
        phone=visit.phone,
        purpose=visit.purpose,
        host=visit.host,
        resident=visit.resident,
        person=visit.person,
    )
