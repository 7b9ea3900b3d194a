"""Announcing a visitor who will come: who, when, to whom."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.core.clock import hour_minute
from kiosk.core.errors import Invalid
from kiosk.core.scripts import lacks_readable_letters
from kiosk.visits.announcing import ExpectVisitor
from ui.reception.visits.hosts import HostPicker
from ui.reception.visits.names import split_name
from ui.reception.visits.namesake_hint import NamesakeHint
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field, PhoneField
from ui.widgets.stepper import Stepper

STEP = 15
LAST = 24 * 60 - STEP


class AnnounceDialog(FormDialog):
    """Accepted once the visit is kept; `visit` is then its id."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, session, width=560)
        self.visit: object = None
        self._id = session.station.new_id()
        self.name, self.company, self.phone = Field(), Field(), PhoneField()
        now = session.local_now()
        self.day = DateEdit(now.date())
        self.day_field = Field(widget=self.day)
        soon = min(LAST, -(-(now.hour * 60 + now.minute) // STEP) * STEP + STEP)
        self.at = Stepper(soon, 0, LAST, step=STEP, worded=hour_minute)
        self.at_field = Field(widget=self.at)
        self.companions = Stepper(0, 0, 200)
        self.companions_field = Field(widget=self.companions)
        self.hosts = HostPicker(session, pad=0)
        self.hosts.rows.setMinimumHeight(92)
        self.hosts.rows.setMaximumHeight(182)
        self.hosts.picked.connect(lambda _host: self.verb.setFocus())
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
            "companions": self.companions_field,
            "day": self.day_field,
            "at": self.at_field,
            "host": self.hosts.field,
        }
        self.form.otherwise = self.name
        self.add_row("name", "company")
        self.body.addWidget(self.hint)
        self.add_row("phone", "companions")
        self.add_row("day", "at")
        self.body.addWidget(self.hosts)

    def _word(self) -> None:
        optional = self.tr("facultatif")
        self.word(self.tr("Annoncer une visite"), self.tr("Annoncer"))
        self.name.set_label(self.tr("Prénom et nom"))
        self.company.set_label(self.tr("Entreprise"), optional)
        self.phone.set_label(self.tr("Téléphone"), optional)
        self.companions_field.set_label(self.tr("Accompagnants"))
        self.day_field.set_label(self.tr("Jour"))
        self.at_field.set_label(self.tr("Heure"))
        self.hosts.retranslate()

    def _named(self) -> tuple[str, str, date]:
        return *split_name(self.name.text()), self.day.day

    @property
    def moment(self) -> datetime:
        """When the visitor will come."""
        at = time(self.at.value // 60, self.at.value % 60)
        return datetime.combine(self.day.day, at, self.session.zone)

    def complete(self) -> bool:
        if not all(split_name(self.name.text())):
            self.name.set_error(self.tr("Tapez le prénom et le nom."))
        elif lacks_readable_letters(self.name.text()):
            self.name.set_error(self.session.words(Invalid(field="name", problem="latin")))
        elif self.day.day < self.session.local_now().date():
            self.day_field.set_error(self.tr("Choisissez aujourd’hui ou un jour à venir."))
        elif self.hosts.host is None:
            self.hosts.field.set_error(self.tr("Choisissez l’hôte dans la liste."))
        else:
            # Nobody is announced twice unless who announces has seen it.
            return not self.hint.look()
        return False

    def command(self) -> ExpectVisitor:
        first, last = split_name(self.name.text())
        host = self.hosts.host
        return ExpectVisitor(
            id=self._id,
            first_name=first,
            last_name=last,
            company=self.company.text(),
            phone=self.phone.text(),
            at=self.moment,
            host=host.words if host else "",
            resident=host.resident if host else None,
            person=host.person if host else None,
            companions=self.companions.value,
        )

    def done_with(self, outcome: Any) -> None:
        self.visit = self._id
        super().done_with(outcome)
