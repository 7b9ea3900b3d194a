"""What an agent sees before serving: which counter, which services, who."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core import catalogue
from kiosk.core.languages import in_language
from kiosk.staff.queries import bound_to, find_staff
from kiosk.tickets.queries import CounterView
from kiosk.tickets.states import SHUT
from ui.shell.form_keys import FormKeys
from ui.shell.forms import Form
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.shell.signing.people import of_this_station, people_sign_in
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup


class OpeningSheet(QWidget):
    """`opened(number, services, agent)`; on a pause it offers to go on as before, or to stop.

    `finishing()` closes the ticket that is still there, `shutting()` the counter.
    """

    opened = Signal(int, list, str)
    finishing = Signal()
    shutting = Signal()

    def __init__(self, session: Session, number: int) -> None:
        super().__init__()
        self.session = session
        self.paused = False
        self.number = Stepper(number, 1, 99)
        self.services = ToggleGroup(many=True)
        self.agent = Select()
        self.fields = [Field("", widget=w) for w in (self.number, self.services, self.agent)]
        self.go = Button(kind=PRIMARY, icon="log-in", key="↵")
        self.finish = Button(kind=SECONDARY, icon="check")
        self.shut = Button(kind=SECONDARY, icon="log-out")
        self._label = ""
        self._offered: tuple[str, str] | None = None
        self.whose = Label(size=14, tone="muted", wrap=True)
        self.whose.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(14)
        column.addWidget(self.whose)
        for field in self.fields:
            column.addWidget(field)
        for button in (self.go, self.finish, self.shut):
            column.addWidget(button)
        column.addStretch(1)
        self.form = Form(
            self,
            session,
            self.go,
            places=dict(zip(("counter", "services"), self.fields, strict=False)),
        )
        self.keys = FormKeys(self, self._open, self.go, lambda: self.fields)
        self.go.clicked.connect(self._open)
        self.finish.clicked.connect(self.finishing)
        self.shut.clicked.connect(self.shutting)
        self.retranslate()

    def show_counter(self, view: CounterView | None) -> None:
        """Begin with what the counter served last."""
        self.paused = view is not None and view.state == "paused"
        if view is not None and self.paused:
            # Whoever paused goes on, also when the window was closed meanwhile.
            self.agent.choose(view.agent)
        for field in self.fields:
            field.setVisible(not self.paused)
        self._show_agent()
        self._offer()
        self._say_whose(view)
        self._label = view.current.label if view is not None and view.current else ""
        self.finish.setVisible(self.paused and bool(self._label))
        self.shut.setVisible(self.paused)
        # A ticket that is at the counter is closed first.
        self.shut.setEnabled(not self._label)
        if view is not None and view.services and not self.services.values:
            self.services.choose(*view.services)
        self._word_button()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.paused:  # the key in the button works at once
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_agent(self) -> None:
        """Where people sign in, who serves is who signed in."""
        if people_sign_in(self.session):
            self.agent.choose("")
            self.fields[2].hide()

    def _offer(self) -> None:
        """The services of whoever is here: an agent's own, else all."""
        code, language = self.session.station.staff or "", language_of(self)
        bound = self.session.read(bound_to, code=code) if code else ()
        if self._offered != (key := (" ".join(bound), language)):
            self._offered = key
            desks = [d for d in catalogue.load().desks if not bound or d.code in bound]
            self.services.set_choices([(d.code, d.name.of(language), "") for d in desks])
            if len(desks) == 1:
                self.services.choose(desks[0].code)

    def _say_whose(self, view: CounterView | None) -> None:
        """Who left the counter open, where that is somebody else."""
        here = self.session.station.staff
        theirs = view is not None and view.state != SHUT and here and view.agent != here
        self.whose.setVisible(bool(theirs))
        if theirs and view is not None:
            person = self.session.read(find_staff, code=view.agent)
            name = in_language(person, language_of(self)) if person else view.agent
            words = self.tr("{name} l’a laissé ouvert. Il devient le vôtre.")
            self.whose.setText(words.format(name=name))

    def _open(self) -> None:
        chosen = [str(value) for value in self.services.values]
        if not chosen:
            self.fields[1].set_error(self.tr("Choisissez au moins un service."))
            return
        self.fields[1].clear_error()
        self.opened.emit(self.number.value, chosen, str(self.agent.value or ""))

    def _word_button(self) -> None:
        self.go.setText(self.tr("Reprendre") if self.paused else self.tr("Ouvrir le guichet"))
        self.finish.setText(self.tr("Clore {label}").format(label=self._label))
        self.shut.setText(self.tr("Fermer le guichet"))

    def retranslate(self) -> None:
        """Word the sheet in the language in force."""
        labels = (self.tr("Guichet"), self.tr("Services"), self.tr("Agent"))
        for field, words in zip(self.fields, labels, strict=True):
            field.set_label(words)
        self._offer()
        people: list[tuple[object, str]] = [("", self.session.station.name)]
        people += [
            (person.code, person.name)
            for person in ([] if people_sign_in(self.session) else of_this_station(self.session))
            if person.role in ("agent", "manager")
        ]
        self.agent.set_choices(people)
        self._show_agent()
        self._word_button()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
