"""The event that is looked at, who takes part in it, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.directions import joined
from kiosk.events.queries import EventView, RegistrationView, registrations
from kiosk.events.states import CANCELLED, WITHDRAWN
from ui.reception.events.rows import RegistrationRow
from ui.reception.events.words import (
    kind_words,
    mode_words,
    places_words,
    state_words,
    when_words,
    where_words,
)
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import DANGER, PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.inputs import SearchField
from ui.widgets.label import Label, heading
from ui.widgets.pill import NEUTRAL, Pill
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState


class EventDetail(Card):
    """`arriving(registration)` on Enter or its button; the page answers each of the buttons."""

    arriving = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(pad=16, head=False)
        self.session = session
        self.event_shown: EventView | None = None
        self.title = heading("", size=17, wrap=True)
        self.state = Pill("", NEUTRAL)
        self.when = Label(size=15, weight=600)
        self.about = Label(size=13, tone="muted", wrap=True)
        self.here = Label(size=13, weight=600)
        self.change = Button(kind=QUIET, icon="pencil", small=True)
        self.cancel = Button(kind=QUIET, icon="calendar-x", small=True)
        self.sheet = Button(kind=QUIET, icon="printer", small=True)
        self.badges = Button(kind=QUIET, icon="id-card", small=True)
        self.badge = Button(kind=QUIET, icon="id-card", small=True)
        self.file = Button(kind=QUIET, icon="file-down", small=True)
        self.search = SearchField("")
        self.painter = RegistrationRow(session.station.zone)
        self.rows = RowList(self.painter)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.arrive = Button(kind=PRIMARY, icon="user-check", small=True)
        self.register = Button(kind=SECONDARY, icon="user-plus", small=True)
        self.walk_in = Button(kind=SECONDARY, icon="log-in", small=True)
        self.withdraw = Button(kind=DANGER, icon="user-x", small=True)
        self.back = Button(kind=QUIET, icon="undo-2", small=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        self.body.addLayout(head)
        for widget in (self.when, self.about, self.here):
            self.add(widget)
        self._row(self.change, self.sheet, self.file, self.cancel)
        self.add(self.search)
        self.add(self.rows, 1)
        self._row(self.arrive, self.register, self.walk_in, self.badges)
        self._row(self.back, self.badge, self.withdraw)

    def _row(self, *buttons: Button) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.search.edited.connect(lambda _text: self._list())
        self.rows.chosen.connect(lambda _one: self._offer())
        self.rows.opened.connect(self.arriving)
        self.arrive.clicked.connect(lambda: self.arriving.emit(self.rows.current))

    @property
    def current(self) -> RegistrationView | None:
        """Whoever is chosen."""
        found: RegistrationView | None = self.rows.current
        return found

    def show_event(self, event: EventView | None) -> None:
        """Show an event with who takes part, or nothing."""
        if event is None or self.event_shown is None or event.id != self.event_shown.id:
            self.search.set_text("")
        self.event_shown = event
        self.setVisible(event is not None)
        if event is None:
            return
        language = language_of(self)
        self.title.setText(event.named(language))
        words, kind = state_words(event, self.session.now(), language)
        self.state.show_state(words, kind)
        self.when.setText(when_words(event, language))
        parts = (
            kind_words(event.kind, language),
            where_words(event, language),
            mode_words(event.mode, language) if event.url else "",
            event.organiser,
        )
        self.about.setText(joined(*dict.fromkeys(filter(None, parts))))
        here = self.tr("%n présent(s)", "", event.here)
        self.here.setText(joined(places_words(event, language), here))
        off = event.state == CANCELLED
        self.cancel.setText(self.tr("Rétablir") if off else self.tr("Annuler l’événement"))
        self._list()

    def _list(self) -> None:
        event = self.event_shown
        if event is None:
            return
        self.rows.set_items(
            self.session.read(registrations, event=event.id, text=self.search.text())
        )
        self._word_empty()
        self._offer()

    def _offer(self) -> None:
        one, event = self.current, self.event_shown
        stands = event is not None and event.state != CANCELLED
        over = event is not None and event.last_day < self.session.local_now().date()
        today = event is not None and event.day <= self.session.local_now().date() and not over
        waits = one is not None and one.arrived_at is None and one.state != WITHDRAWN
        self.arrive.setEnabled(stands and today and waits)
        self.walk_in.setEnabled(stands and today)
        self.register.setEnabled(stands and not over)
        self.withdraw.setEnabled(stands and not over and waits)
        self.back.setEnabled(one is not None and one.arrived_at is not None)
        self.change.setEnabled(stands and not over)
        self.badge.setEnabled(stands and not over and one is not None and one.is_guest)
        self.badges.setEnabled(stands and not over and event is not None and event.on_site > 0)
        self.cancel.setEnabled(not over)

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.change.setText(self.tr("Modifier"))
        self.sheet.setText(self.tr("Feuille de présence"))
        self.file.setText(self.tr("Excel"))
        self.badges.setText(self.tr("Badges"))
        self.badge.setText(self.tr("Badge"))
        self.search.set_example(self.tr("Nom, entreprise ou code"))
        self.search.edit.setAccessibleName(self.tr("Chercher une inscription"))
        self.rows.setAccessibleName(self.tr("Inscriptions"))
        self.arrive.setText(self.tr("Arrivé"))
        self.register.setText(self.tr("Inscrire"))
        self.walk_in.setText(self.tr("Sans inscription"))
        self.withdraw.setText(self.tr("Retirer l’inscription"))
        self.back.setText(self.tr("Annuler l’arrivée"))
        self.show_event(self.event_shown)

    def _word_empty(self) -> None:
        if self.search.text().strip():
            self.empty.say(self.tr("Personne de ce nom"), self.tr("Relisez le nom ou le code."))
        else:
            self.empty.say(self.tr("Personne n’est inscrit"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
