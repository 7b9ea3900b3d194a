"""A visit set right: who comes, from where, to whom and why."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.core.clock import hour_minute, wall
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.scripts import lacks_readable_letters
from kiosk.visits.corrections import ChangeVisit
from kiosk.visits.queries import VisitView
from kiosk.visits.states import EXPECTED
from ui.reception.visits.announcing import LAST, STEP, badge_of_day
from ui.reception.visits.draft import ChosenHost
from ui.reception.visits.hosts import HostPicker
from ui.reception.visits.namesake_hint import NamesakeHint
from ui.reception.visits.purposes import detail_words, purposes
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field, PhoneField
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper


class ChangeDialog(FormDialog):
    """Begins with what is known; a host that is left as it is keeps who it is."""

    def __init__(self, session: Session, visit: VisitView, parent: QWidget) -> None:
        super().__init__(parent, session, width=700)
        self.visit = visit
        self.first_name, self.last_name = Field(), Field()
        self.company, self.phone = Field(), PhoneField()
        self.email, self.detail = Field(), Field()
        at = wall(visit.expected_at, str(session.zone)) if visit.expected_at else None
        self._at = at if visit.state == EXPECTED else None
        now = self._at or session.local_now()
        self.day = DateEdit(now.date())
        self.at = Stepper(now.hour * 60 + now.minute, 0, LAST, step=STEP, worded=hour_minute)
        self.purpose = Select()
        self.hosts = HostPicker(session, pad=0)
        self.hosts.rows.setMinimumHeight(92)
        self.hosts.rows.setMaximumHeight(122)
        self.hosts.picked.connect(lambda _host: self.verb.setFocus())
        self.fields |= {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "company": self.company,
            "phone": self.phone,
            "email": self.email,
            "at": Field(widget=self.day),
            "hour": Field(widget=self.at),
            "purpose": Field(widget=self.purpose),
            "detail": self.detail,
            "host": self.hosts.field,
        }
        self.form.otherwise = self.last_name
        self.add_row("first_name", "last_name")
        self.add_row("company", "phone", "email")
        self.add_row("at", "hour", "purpose", "detail")
        self.body.addWidget(self.hosts)
        self.hint = NamesakeHint(self, self._renamed, visit.id)
        self.body.insertWidget(2, self.hint)
        for field in (self.first_name, self.last_name):
            field.edited.connect(self.hint.look_soon)
        self._word()
        self._fill(visit)
        for name in ("at", "hour", "email"):
            self.fields[name].setVisible(self._at is not None)
        self.purpose.picked.connect(lambda _purpose: self._ask_detail())
        self.first_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word(self) -> None:
        optional = self.tr("facultatif")
        self.word(self.tr("Modifier la visite"), self.tr("Enregistrer"))
        self.first_name.set_label(self.tr("Prénom"))
        self.last_name.set_label(self.tr("Nom"))
        self.company.set_label(self.tr("Entreprise"), optional)
        self.phone.set_label(self.tr("Téléphone"), optional)
        self.email.set_label(self.tr("E-mail"), self.tr("pour l’invitation"))
        self.fields["at"].set_label(self.tr("Jour"))
        self.fields["hour"].set_label(self.tr("Heure"))
        self.fields["purpose"].set_label(self.tr("Motif"))
        self.purpose.set_choices(list(purposes(self.session.language)))
        self.hosts.retranslate()

    def _fill(self, visit: VisitView) -> None:
        self.first_name.set_text(visit.first_name)
        self.last_name.set_text(visit.last_name)
        self.company.set_text(visit.company)
        self.phone.set_text(visit.phone)
        self.email.set_text(visit.email)
        self.detail.set_text(visit.detail)
        self.purpose.choose(visit.purpose)
        self._ask_detail()
        self.hosts.show_host(ChosenHost(visit.host, visit.resident, None, visit.office))

    def _ask_detail(self) -> None:
        words = detail_words(str(self.purpose.value), self.session.language)
        self.detail.set_label(words)
        self.detail.setVisible(bool(words))
        self.adjustSize()

    @property
    def moved(self) -> datetime | None:
        """Another hour than it was; None where it is as it was, or over."""
        if self._at is None:
            return None
        hour = time(self.at.value // 60, self.at.value % 60)
        said = datetime.combine(self.day.day, hour, self.session.zone)
        return said if said != self._at.replace(second=0, microsecond=0) else None

    def complete(self) -> bool:
        first, last = self.first_name.text(), self.last_name.text()
        if not first:
            self.first_name.set_error(self.tr("Tapez le prénom."))
        elif not last:
            self.last_name.set_error(self.tr("Ajoutez le nom de famille."))
        elif lacks_readable_letters(first + last):
            self.last_name.set_error(self.session.words(Invalid(field="name", problem="latin")))
        elif self.moved is not None and self.day.day < self.session.local_now().date():
            self.fields["at"].set_error(self.tr("Choisissez aujourd’hui ou un jour à venir."))
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

    def send(self) -> None:
        wanted: list[Command] = [self.command()]
        if (at := self.moved) is not None and self.email.text().strip():
            wanted.append(badge_of_day(self.visit.id, at.date(), self.session.zone))
        self.form.submit_all(wanted, then=self.done_with)

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
            email=self.email.text(),
            detail="" if self.detail.isHidden() else self.detail.text(),
            at=self.moved,
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
        email=visit.email,
        detail=visit.detail,
        at=visit.expected_at if visit.state == EXPECTED else None,
        purpose=visit.purpose,
        host=visit.host,
        resident=visit.resident,
        person=visit.person,
    )
