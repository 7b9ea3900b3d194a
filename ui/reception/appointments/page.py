"""Rendez-vous: the day by the hour, found by name or code; arrived, moved, called off."""

from __future__ import annotations

from typing import Any, ClassVar

from kiosk.appointments import code
from kiosk.appointments.arriving import ArriveForAppointment
from kiosk.appointments.booking import CancelAppointment, MoveAppointment
from kiosk.appointments.queries import AppointmentView, day, find, get
from kiosk.appointments.slots import hours
from kiosk.appointments.states import BOOKED
from kiosk.core.catalogue import load, service_name
from kiosk.core.wording import clock_time, long_date
from kiosk.tickets.queries import get as get_ticket
from ui.reception.appointments.detail import AppointmentDetail
from ui.reception.appointments.form import BookForm, MoveForm
from ui.reception.appointments.rows import AppointmentRow
from ui.reception.browse import BrowsePage
from ui.shell.key_names import key_name
from ui.shell.offering import offer
from ui.shell.printers import print_ticket
from ui.shell.procedures import learn_standing
from ui.shell.reprinting import ask_why
from ui.shell.session import Session
from ui.widgets.datebar import DateBar
from ui.widgets.dialog import ask
from ui.widgets.select import Select

ALL = ""


class AppointmentsPage(BrowsePage):
    """`open_with(new=True)`, `(appointment=id)` or `(code=text)`."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"appointment", "appointment_hours", "service_hours", "service_exception"}
        | {"day_exception", "queue_stop", "site_option"}
    )

    def __init__(self, session: Session) -> None:
        self.painter = AppointmentRow(session.station.zone)
        self.detail = AppointmentDetail(session)
        super().__init__(session, self.painter, lambda one: one.id, self.detail, width=340)
        self.ask, self.ask_why = ask, ask_why
        self.form: BookForm | None = None
        self.moving: MoveForm | None = None
        self.header.add_action(self.new)
        self.bar = DateBar(lambda: session.local_now().date(), self._worded)
        self.service = Select()
        self.search.setMinimumWidth(280)
        self.tools.addWidget(self.bar)
        self.tools.addWidget(self.service)
        self.tools.addStretch(1)
        self.tools.addWidget(self.search)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for command, button in (
            ("appointments.book", self.new),
            ("appointments.arrive", self.detail.arrive),
            ("appointments.move", self.detail.shift),
            ("appointments.cancel", self.detail.cancel),
        ):
            offer(self.session, command, button)
        self.new.clicked.connect(self.open_form)
        self.bar.moved.connect(lambda _day: self.refresh())
        self.service.picked.connect(lambda _code: self.refresh())
        self.rows.chosen.connect(self.detail.show_appointment)
        self.detail.arriving.connect(self.arrive)
        self.detail.moving.connect(self.open_move)
        self.detail.cancelling.connect(self.cancel)
        self.session.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        looked = self.search.text().strip()
        self.painter.dated = bool(looked)
        learn_standing(self.session)
        found = self.session.read(find, text=looked) if looked else self._of_day()
        self._word_empty()
        self.rows.set_items(found)
        if self.rows.current is None and found:
            self.rows.choose(self._next(found).id)
        self.detail.show_appointment(self.rows.current)

    def _next(self, found: list[AppointmentView]) -> AppointmentView:
        """Who is expected next, or else the first."""
        return next((one for one in found if one.state == BOOKED), found[0])

    def _of_day(self) -> list[AppointmentView]:
        chosen = str(self.service.value or ALL)
        found = self.session.read(day, day=self.bar.day)
        return [one for one in found if chosen in (ALL, one.service)]

    def _services(self) -> list[str]:
        """The desks that give appointments, in the order of the kiosk."""
        given = {each.service for each in self.session.read(hours)}
        return [desk.code for desk in load().desks if desk.code in given]

    def _worded(self, wanted: Any) -> str:
        return long_date(wanted, self.session.language, year=False)

    def _time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def retranslate(self) -> None:
        self.header.word(self.tr("Rendez-vous"))
        self.new.key = key_name("Shift+F4", self.session.language)
        self.new.setText(self.tr("Prendre un rendez-vous"))
        chosen = self.service.value
        language = self.session.language
        self.service.set_choices(
            [
                (ALL, self.tr("Tous les services")),
                *((desk.code, desk.name.of(language)) for desk in load().desks),
            ]
        )
        self.service.choose(chosen or ALL)
        self.service.setAccessibleName(self.tr("Service"))
        self.search.set_example(self.tr("Code, nom ou téléphone"))
        self.search.edit.setAccessibleName(self.tr("Chercher un rendez-vous"))
        self.rows.setAccessibleName(self.header.title.text())
        self._word_empty()

    def _word_empty(self) -> None:
        if self.search.text().strip():
            self.empty.say(
                self.tr("Aucun rendez-vous trouvé"), self.tr("Relisez le code ou le nom.")
            )
        else:
            self.empty.say(self.tr("Aucun rendez-vous ce jour"))

    def open_with(self, **fields: Any) -> None:
        if wanted := fields.get("appointment"):
            self._look_at(self.session.read(get, appointment=wanted))
        if typed := fields.get("code"):
            self.search.set_text(code.shown(code.typed(str(typed))) or str(typed))
            self.refresh()
        if fields.get("new"):
            self.open_form()

    def _look_at(self, found: AppointmentView | None) -> None:
        if found is None:
            return
        self.search.set_text("")
        self.service.choose(ALL)
        self.bar.set_day(found.day)
        self.refresh()
        self.rows.choose(found.id)
        self.detail.show_appointment(self.rows.current)

    # -- acts ----------------------------------------------------------------------------------

    def open_form(self) -> None:
        """The form of an appointment (Shift F4)."""
        if not self.session.may("appointments.book"):
            return
        services = self._services()
        if not services:
            words = self.tr(
                "Aucun service ne donne de rendez-vous. Le responsable fixe leurs heures."
            )
            self.session.say(words, "warning")
            return
        wanted = str(self.service.value or ALL)
        self.form = BookForm(self, self.session, services, wanted, self.bar.day)
        self.form.saved.connect(lambda outcome: self._booked(outcome.result.appointment))
        self.form.open()

    def _booked(self, made: Any) -> None:
        found = self.session.read(get, appointment=made)
        self._look_at(found)
        if found is not None:
            words = self.tr("Rendez-vous pris : {name}, code {code}")
            said = words.format(name=found.name, code=code.shown(found.code))
            back = CancelAppointment(appointment=made)
            self.session.say(said, undo=lambda: self.acts.submit(back))

    def open_move(self, appointment: AppointmentView) -> None:
        """Another hour for an appointment."""
        self.moving = MoveForm(self, self.session, appointment)
        self.moving.saved.connect(lambda _outcome: self._moved(appointment))
        self.moving.open()

    def _moved(self, before: AppointmentView) -> None:
        self._look_at(self.session.read(get, appointment=before.id))
        back = MoveAppointment(appointment=before.id, starts=before.starts)
        words = self.tr("Rendez-vous déplacé : {name}").format(name=before.name)
        self.session.say(words, undo=lambda: self.acts.submit(back))

    def cancel(self, appointment: AppointmentView) -> None:
        """Call an appointment off, once it is sure: the hour may be another's at once."""
        title = self.tr("Annuler le rendez-vous de {name} ?").format(name=appointment.name)
        text = self.tr("L’heure est rendue, et l’annulation part par e-mail si une adresse est là.")
        if self.ask(self, title, text, verb=self.tr("Annuler le rendez-vous"), danger=True):
            words = self.tr("Rendez-vous annulé : {name}").format(name=appointment.name)
            self.carry_out(CancelAppointment(appointment=appointment.id), words)

    def arrive(self, appointment: AppointmentView) -> None:
        """Whoever is here has their ticket."""
        self.acts.submit(ArriveForAppointment(appointment=appointment.id), then=self._arrived)

    def _arrived(self, outcome: Any) -> None:
        arrival = outcome.result
        ticket = self.session.read(get_ticket, ticket=arrival.ticket)
        label = ticket.label if ticket else ""
        desk = service_name(arrival.service, self.session.language)
        zone = self.session.station.zone
        kind = "ok"
        if arrival.due_at is None:
            words = self.tr(
                "Ticket {label}, {desk} : l’heure est passée, il attend comme sans rendez-vous."
            )
            kind = "warning"
        elif arrival.called_from is not None:
            words = self.tr("Ticket {label}, {desk} : appelé à partir de {time}.")
        else:
            words = self.tr("Ticket {label}, {desk} : appelé dès qu’un guichet est libre.")
        early = arrival.called_from or arrival.starts
        said = words.format(label=label, desk=desk, time=clock_time(early, zone))
        self.session.say(said, kind)
        if ticket is not None:
            print_ticket(self, self.session, ticket.id, why=self.ask_why)

    def print_page(self) -> bool:
        """F8 prints the ticket of who has arrived."""
        chosen = self.rows.current
        if chosen is None or chosen.ticket is None:
            return False
        print_ticket(self, self.session, chosen.ticket, why=self.ask_why)
        return True
