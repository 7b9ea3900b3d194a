"""An appointment for somebody, or another hour for one that is made."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.appointments.booking import BookAppointment, MoveAppointment
from kiosk.appointments.queries import AppointmentView
from kiosk.core import languages
from kiosk.core.catalogue import service_name
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time, long_date
from kiosk.procedures.queries import desk as offered
from ui.reception.appointments.when import When
from ui.reception.tickets.names import desk_name
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field, PhoneField
from ui.widgets.label import Label
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup


class BookForm(FormDialog):
    """The desk, the first free hour unless another is chosen, then who comes."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        services: list[str],
        service: str = "",
        day: date | None = None,
    ) -> None:
        super().__init__(parent, session, width=720)
        self._day = day
        self.service, self.procedure, self.language = ToggleGroup(), Select(), ToggleGroup()
        self.when = When(self, session)
        self.name, self.company = Field(), Field()
        self.phone, self.email = PhoneField(), Field()
        self.fields |= {
            "service": Field(widget=self.service),
            "procedure": Field(widget=self.procedure),
            "language": Field(widget=self.language),
            "day": self.when.day_field,
            "starts": self.when.hour_field,
            "name": self.name,
            "company": self.company,
            "phone": self.phone,
            "email": self.email,
        }
        self._lay_out_form()
        self._word(services)
        self.service.choose(service if service in services else next(iter(services), ""))
        self.service.picked.connect(lambda _values: self._show_service())
        self._show_service()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out_form(self) -> None:
        self.body.addWidget(self.fields["service"])
        self.add_row("procedure", "language")
        self.add_row("day", "starts")
        self.add_row("name", "company")
        self.add_row("phone", "email")

    def _word(self, services: list[str]) -> None:
        optional = self.tr("facultatif")
        self.word(self.tr("Prendre un rendez-vous"), self.tr("Prendre le rendez-vous"))
        self.failing = self.tr("Le rendez-vous n’est pas pris")
        self.when.word()
        self.fields["service"].set_label(self.tr("Service"))
        self.fields["procedure"].set_label(self.tr("Démarche"))
        self.fields["language"].set_label(self.tr("Langue"))
        self.name.set_label(self.tr("Prénom et nom"))
        self.company.set_label(self.tr("Entreprise"), optional)
        self.phone.set_label(self.tr("Téléphone"))
        self.email.set_label(self.tr("E-mail pour la confirmation"), optional)
        language = language_of(self)
        self.service.set_choices([(code, service_name(code, language), "") for code in services])
        spoken: list[tuple[object, str, str]] = [
            (each.code, each.name, "") for each in languages.of_wording()
        ]
        self.language.set_choices(spoken)
        self.language.choose(languages.spoken(language))

    def _show_service(self) -> None:
        code = str(self.service.value or "")
        desk = self.session.read(offered, service=code)
        if desk is None:
            return
        choices: list[tuple[object, str]] = [
            (each.code, each.title.of(language_of(self))) for each in desk.procedures
        ]
        self.procedure.set_choices(choices)
        self.procedure.choose(choices[0][0])
        self.when.show_service(code, self._day)

    def complete(self) -> bool:
        if not self.when.complete():
            return False
        if not self.name.text().strip():
            self.name.set_error(self.tr("Tapez le prénom et le nom."))
        elif not self.phone.text().strip():
            self.phone.set_error(
                self.tr("Tapez un téléphone : un rendez-vous est au nom de qui vient.")
            )
        else:
            return True
        return False

    def command(self) -> BookAppointment:
        return BookAppointment(
            service=str(self.service.value),
            procedure=str(self.procedure.value or ""),
            starts=_chosen(self.when),
            name=self.name.text(),
            company=self.company.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            language=str(self.language.value or languages.SOURCE),
        )


class MoveForm(FormDialog):
    """Another day or hour at the same desk."""

    def __init__(self, parent: QWidget, session: Session, appointment: AppointmentView) -> None:
        super().__init__(parent, session, width=560)
        self.appointment = appointment
        self.when = When(self, session)
        self.fields |= {"day": self.when.day_field, "starts": self.when.hour_field}
        self.now_at = Label(size=13, tone="muted", wrap=True)
        self.body.addWidget(self.now_at)
        self.add_row("day", "starts")
        self._word()
        self.when.show_service(appointment.service, appointment.day)

    def _word(self) -> None:
        language, zone = language_of(self), self.session.station.zone
        at = joined(
            desk_name(self.appointment.service, language),
            long_date(self.appointment.day, language, year=False),
            clock_time(self.appointment.starts, zone),
        )
        title = self.tr("Déplacer le rendez-vous de {name}")
        self.word(title.format(name=self.appointment.name), self.tr("Déplacer le rendez-vous"))
        self.failing = self.tr("Le rendez-vous reste où il est")
        self.now_at.setText(at)
        self.when.word()

    def complete(self) -> bool:
        return self.when.complete()

    def command(self) -> MoveAppointment:
        return MoveAppointment(appointment=self.appointment.id, starts=_chosen(self.when))


def _chosen(when: When) -> datetime:
    assert when.starts is not None  # noqa: S101 - `complete` has seen to it
    return when.starts
