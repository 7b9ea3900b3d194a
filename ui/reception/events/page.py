"""Événements: what takes place today, later and before; registered, checked in, on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from kiosk.core.command import Command
from kiosk.core.errors import Refused
from kiosk.core.languages import printed
from kiosk.core.wording import clock_time, worded
from kiosk.events import payload
from kiosk.events.attending import CheckIn, TakeBack
from kiosk.events.planning import CancelEvent, RestoreEvent
from kiosk.events.queries import (
    COMING,
    PAST,
    TODAY,
    AtKiosk,
    EventView,
    RegistrationView,
    by_code,
    get,
    listed,
    registration,
)
from kiosk.events.registering import Unregister
from kiosk.events.scanning import by_scan
from kiosk.events.states import CANCELLED
from ui.reception.browse import BrowsePage
from ui.reception.events.detail import EventDetail
from ui.reception.events.form import EventForm
from ui.reception.events.register_form import RegisterForm
from ui.reception.events.rows import EventRow
from ui.shell.file_question import ask_where
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.dialog import ask
from ui.widgets.segmented import Segmented

SHEET = "attendance"
LATE_FROM = 5
"""Minutes after the beginning from which an arrival is said to be late."""


def ask_file(parent: QWidget, title: str, name: str) -> str:
    """Where to keep the sheet; nothing when it is called off."""
    return ask_where(parent, title, name, "Excel (*.xlsx)")


class EventsPage(BrowsePage):
    """`open_with(event=id)`, `(scan=payload)` or `(new=True)`."""

    shows: ClassVar[frozenset[str]] = frozenset({"event", "event_registration", "resource"})

    def __init__(self, session: Session) -> None:
        self.painter = EventRow(session.now)
        self.detail = EventDetail(session)
        super().__init__(session, self.painter, lambda one: one.id, self.detail, width=520)
        self.ask, self.ask_file = ask, ask_file
        self.form: EventForm | None = None
        self.registering: RegisterForm | None = None
        self.header.add_action(self.new)
        self.when = Segmented()
        self.tools.addWidget(self.when)
        self.tools.addStretch(1)
        self.search.hide()
        self._connect()
        self.retranslate()
        self.when.choose(COMING)

    def _connect(self) -> None:
        detail = self.detail
        for command, button in (
            ("events.plan", self.new),
            ("events.change", detail.change),
            ("events.cancel", detail.cancel),
            ("events.register", detail.register),
            ("events.walk_in", detail.walk_in),
            ("events.check_in", detail.arrive),
            ("events.unregister", detail.withdraw),
            ("events.take_back", detail.back),
        ):
            offer(self.session, command, button)
        self.new.clicked.connect(lambda _=False: self.open_form())
        self.when.picked.connect(lambda _when: self.refresh())
        self.rows.chosen.connect(detail.show_event)
        detail.change.clicked.connect(lambda: self.open_form(detail.event_shown))
        detail.cancel.clicked.connect(self.call_off)
        detail.sheet.clicked.connect(self.print_page)
        detail.file.clicked.connect(self.save_sheet)
        detail.badges.clicked.connect(lambda _=False: self.print_badges())
        detail.badge.clicked.connect(lambda: self.print_badges(detail.current))
        detail.register.clicked.connect(lambda: self.open_register(here=False))
        detail.walk_in.clicked.connect(lambda: self.open_register(here=True))
        detail.arriving.connect(self.check_in)
        detail.withdraw.clicked.connect(self.withdraw)
        detail.back.clicked.connect(self.take_back)
        self.session.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._word_empty()
        self.show_found(self.session.read(listed, when=str(self.when.value or COMING)))
        self.detail.show_event(self.rows.current)

    def _time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def retranslate(self) -> None:
        self.header.word(self.tr("Événements"))
        self.new.setText(self.tr("Prévoir un événement"))
        chosen = self.when.value
        self.when.set_choices(
            [
                (TODAY, self.tr("Aujourd’hui")),
                (COMING, self.tr("À venir")),
                (PAST, self.tr("Passés")),
            ]
        )
        self.when.choose(chosen or COMING)
        self.rows.setAccessibleName(self.header.title.text())
        self._word_empty()

    def _word_empty(self) -> None:
        title = {
            TODAY: self.tr("Aucun événement aujourd’hui"),
            PAST: self.tr("Aucun événement passé"),
        }.get(str(self.when.value), self.tr("Aucun événement prévu"))
        self.empty.say(title)

    def open_with(self, **fields: Any) -> None:
        if wanted := fields.get("event"):
            self._look_at(self.session.read(get, event=wanted))
        if scanned := fields.get("scan"):
            self.scanned(str(scanned))
        if fields.get("new"):
            self.open_form()

    def _look_at(self, event: EventView | None, one: Any = None) -> None:
        if event is None:
            return
        over = event.last_day < self.session.local_now().date()
        self.when.choose(PAST if over else COMING)
        self.refresh()
        self.rows.choose(event.id)
        self.detail.show_event(self.rows.current)
        if one is not None:
            self.detail.rows.choose(one)

    # -- acts on an event ----------------------------------------------------------------------

    def open_form(self, event: EventView | None = None) -> None:
        """Plan an event, or change one."""
        self.form = EventForm(self, self.session, event)
        self.form.saved.connect(lambda outcome: self._saved(outcome, event))
        self.form.open()

    def _saved(self, outcome: Any, before: EventView | None) -> None:
        which = before.id if before is not None else outcome.command.id
        found = self.session.read(get, event=which)
        self._look_at(found)
        title = found.named(self.session.language) if found else ""
        if before is None:
            words = self.tr("Événement prévu : {title}").format(title=title)
            back = CancelEvent(event=which)
            self.session.say(words, undo=lambda: self.acts.submit(back))
            return
        told = self.tr("Événement modifié : {title}")
        if outcome.result.moved_up:
            told = self.tr("Événement modifié : {title}. Des personnes en attente ont une place.")
        self.session.say(told.format(title=title))

    def call_off(self) -> None:
        """Cancel the event, once it is sure, or hold it after all."""
        event = self.detail.event_shown
        if event is None:
            return
        name = event.named(self.session.language)
        if event.state == CANCELLED:
            said = self.tr("Événement rétabli : {title}").format(title=name)
            self.carry_out(RestoreEvent(event=event.id), said)
            return
        title = self.tr("Annuler « {title} » ?").format(title=name)
        text = self.tr("L’annulation part par e-mail à chaque inscrit qui a laissé une adresse.")
        if self.ask(self, title, text, verb=self.tr("Annuler l’événement"), danger=True):
            said = self.tr("Événement annulé : {title}").format(title=name)
            self.carry_out(CancelEvent(event=event.id), said)

    def print_page(self) -> bool:
        """F8 prints the attendance sheet of the day."""
        event = self.detail.event_shown
        if event is None:
            return False
        from ui.shell.printers import print_report

        print_report(self, self.session, SHEET, self._sheet_day(event))
        return True

    def print_badges(self, one: RegistrationView | None = None) -> None:
        """The badge of one who takes part, or of all who come."""
        from ui.shell.printers import print_event_badges

        if event := self.detail.event_shown:
            print_event_badges(self, self.session, event.id, one.id if one else None)

    def save_sheet(self) -> None:
        """The attendance of the day as a workbook."""
        event = self.detail.event_shown
        if event is None:
            return
        day = self._sheet_day(event)
        file = self.ask_file(self, self.tr("Enregistrer la feuille de présence"), f"{day}.xlsx")
        if not file:
            return
        language = printed(self.session.language)

        def write() -> None:
            from kiosk.paper.reports import make

            made = make(self.session.station, SHEET, day, day, "xlsx", language)
            Path(file).write_bytes(made)

        said = self.tr("Enregistré : {file}").format(file=Path(file).name)
        self.session.run(write, lambda _done: self.session.say(said))

    def _sheet_day(self, event: EventView) -> date:
        """Today, where it is one of the event's days, or else the first."""
        today = self.session.local_now().date()
        return today if event.day <= today <= event.last_day else event.day

    # -- acts on a registration ----------------------------------------------------------------

    def open_register(self, *, here: bool) -> None:
        """Register somebody for the event, or note who is here."""
        event = self.detail.event_shown
        if event is None:
            return
        self.registering = RegisterForm(self, self.session, event, here=here)
        self.registering.saved.connect(self._arrived if here else self._registered)
        self.registering.open()

    def _registered(self, outcome: Any) -> None:
        made = outcome.result
        one = self._show(made.registration)
        name = one.name if one else ""
        words = self.tr("Inscrit : {name}, code {code}")
        if made.waits:
            words = self.tr("Complet : {name} est sur la liste d’attente, code {code}")
        from kiosk.core import codes

        said = words.format(name=name, code=codes.shown(made.code))
        back = Unregister(registration=made.registration)
        kind = "warning" if made.waits else "ok"
        self.session.say(said, kind, undo=lambda: self.acts.submit(back))

    def check_in(self, one: RegistrationView | None) -> None:
        """Note that somebody is here (Enter on their row)."""
        if one is not None and self.detail.arrive.isEnabled():
            self.acts.submit(CheckIn(registration=one.id), then=self._arrived)

    def _arrived(self, outcome: Any) -> None:
        done = outcome.result
        one = self._show(done.registration)
        words = self.tr("Arrivée notée : {name}")
        if done.late >= LATE_FROM:
            words = self.tr("Arrivée notée : {name}, %n minute(s) après le début", "", done.late)
        back = TakeBack(registration=done.registration)
        said = words.format(name=one.name if one else "")
        self.session.say(said, undo=lambda: self.acts.submit(back))

    def withdraw(self) -> None:
        """Take somebody off the list, once it is sure: their place is another's at once."""
        one = self.detail.current
        if one is None:
            return
        title = self.tr("Retirer l’inscription de {name} ?").format(name=one.name)
        text = self.tr("La place va à la première personne en attente, prévenue par e-mail.")
        if self.ask(self, title, text, verb=self.tr("Retirer l’inscription"), danger=True):
            said = self.tr("Inscription retirée : {name}").format(name=one.name)
            self.carry_out(Unregister(registration=one.id), said)

    def take_back(self) -> None:
        """Undo an arrival that was noted a moment ago."""
        if one := self.detail.current:
            said = self.tr("Arrivée annulée : {name}").format(name=one.name)
            self.carry_out(TakeBack(registration=one.id), said)

    def scanned(self, text: str) -> None:
        """Somebody's QR was read: they are here."""
        found: AtKiosk | None
        try:
            if payload.looks_like_one(payload.clean(text)):
                found = self.session.read(by_scan, scan=text)
            else:
                found = self.session.read(by_code, code=text)
        except Refused as refusal:
            zone = self.session.station.zone
            self.session.say(worded(refusal, self.session.language, zone), "warning")
            return
        if found is None:
            self.session.say(self.tr("Aucune inscription avec ce code."), "warning")
            return
        one = self._show(found.id)
        if one is not None and one.arrived_at is not None:
            at = clock_time(one.arrived_at, self.session.station.zone)
            words = self.tr("{name} est déjà arrivé, à {time}.").format(name=one.name, time=at)
            self.session.say(words, "info")
            return
        self._do(CheckIn(registration=found.id))

    def _do(self, command: Command) -> None:
        self.acts.submit(command, then=self._arrived)

    def _show(self, which: Any) -> RegistrationView | None:
        one = self.session.read(registration, registration=which)
        if one is not None:
            self._look_at(self.session.read(get, event=one.event), one.id)
        return one
