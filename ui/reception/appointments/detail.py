"""The appointment that is looked at, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.appointments import code
from kiosk.appointments.queries import AppointmentView
from kiosk.appointments.states import BOOKED, MISSED
from kiosk.core.directions import joined
from kiosk.core.text import readable_phone
from kiosk.core.wording import clock_time, long_date
from ui.reception.appointments.rows import state_words
from ui.reception.tickets.names import desk_name
from ui.shell.languages import language_of
from ui.shell.procedures import standing_title
from ui.shell.session import Session
from ui.widgets.button import DANGER, PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import Label, heading
from ui.widgets.marked import stacked
from ui.widgets.pill import NEUTRAL, Pill


class AppointmentDetail(Card):
    """`arriving`, `moving` and `cancelling`, each with the appointment."""

    arriving = Signal(object)
    moving = Signal(object)
    cancelling = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(pad=16, head=False)
        self.session = session
        self.appointment: AppointmentView | None = None
        self.name = heading("", size=17)
        self.when = Label(size=15, weight=600)
        self.about = Label(size=13, tone="muted", wrap=True)
        self.reached = Label(size=13, wrap=True)
        self.code = Label(size=20, weight=600)
        self.code_label = Label(size=12, tone="muted")
        self.state = Pill("", NEUTRAL)
        self.arrive = Button(kind=PRIMARY, icon="user-check")
        self.shift = Button(kind=SECONDARY, icon="calendar-range", small=True)
        self.cancel = Button(kind=DANGER, icon="calendar-x", small=True)
        self._lay_out()
        for button, signal in (
            (self.arrive, self.arriving),
            (self.shift, self.moving),
            (self.cancel, self.cancelling),
        ):
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.appointment))
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        self.body.addLayout(head)
        for widget in (self.when, self.about, self.reached, self.code_label, self.code):
            self.add(widget)
        self.body.addStretch(1)
        self.add(self.arrive)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.shift, 1)
        row.addWidget(self.cancel, 1)
        self.body.addLayout(row)

    def show_appointment(self, appointment: AppointmentView | None) -> None:
        """Show an appointment, or nothing."""
        self.appointment = appointment
        self.setVisible(appointment is not None)
        if appointment is None:
            return
        language, zone = language_of(self), self.session.station.zone
        self.name.setText(appointment.name)
        day = long_date(appointment.day, language, year=False)
        self.when.setText(joined(day, clock_time(appointment.starts, zone)))
        desk = desk_name(appointment.service, language)
        title = standing_title(appointment.service, appointment.procedure, language)
        self.about.setText(stacked(desk, title, appointment.company))
        self.reached.setText(stacked(readable_phone(appointment.phone), appointment.email))
        self.code.setText(code.shown(appointment.code))
        words, kind = state_words(appointment, language)
        self.state.show_state(words, kind)
        today = appointment.day == self.session.local_now().date()
        booked = appointment.state == BOOKED
        self.arrive.setEnabled(today and appointment.state in (BOOKED, MISSED))
        self.shift.setEnabled(booked)
        self.cancel.setEnabled(booked)

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.code_label.setText(self.tr("Code à donner"))
        self.arrive.setText(self.tr("Arrivé : donner le ticket"))
        self.shift.setText(self.tr("Déplacer"))
        self.cancel.setText(self.tr("Annuler"))
        self.show_appointment(self.appointment)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
