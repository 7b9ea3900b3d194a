"""The parcel that is looked at, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core import strokes
from kiosk.core.clock import wall
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time, short_date
from kiosk.notifications.queries import of_subject
from kiosk.parcels.queries import ParcelView
from kiosk.parcels.states import COLLECTED, RETURNED, UNDONE_WITHIN
from ui.reception.parcels.words import notice_words, state_words, what_words
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import Label, heading
from ui.widgets.marked import stacked
from ui.widgets.pill import NEUTRAL, Pill
from ui.widgets.signature import SignatureView


class ParcelDetail(Card):
    """`handing`, `correcting`, `returning`, `labelling` and `undoing`, each with the parcel."""

    handing = Signal(object)
    correcting = Signal(object)
    returning = Signal(object)
    labelling = Signal(object)
    undoing = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(pad=16, head=False)
        self.session = session
        self.parcel: ParcelView | None = None
        self.label = Label(size=20, weight=600)
        self.state = Pill("", NEUTRAL)
        self.company = heading("", size=17, wrap=True)
        self.addressee = Label(size=15, wrap=True)
        self.facts = Label(size=13, tone="muted", wrap=True)
        self.notice = Label(size=13, wrap=True)
        self.gone = Label(size=13, wrap=True)
        self.signature = SignatureView()
        self.hand_over = Button(kind=PRIMARY, icon="user-check", key="↵")
        self.correct = Button(kind=SECONDARY, icon="pencil", small=True)
        self.give_back = Button(kind=SECONDARY, icon="rotate-ccw", small=True)
        self.print = Button(kind=SECONDARY, icon="printer", small=True)
        self.undo = Button(kind=SECONDARY, icon="undo-2", small=True)
        self._lay_out()
        for button, signal in (
            (self.hand_over, self.handing),
            (self.correct, self.correcting),
            (self.give_back, self.returning),
            (self.print, self.labelling),
            (self.undo, self.undoing),
        ):
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.parcel))
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.state)
        self.body.addLayout(head)
        for widget in (self.company, self.addressee, self.facts, self.notice, self.gone):
            self.add(widget)
        self.add(self.signature)
        self.body.addStretch(1)
        self.add(self.hand_over)
        for pair in ((self.correct, self.print), (self.give_back, self.undo)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                row.addWidget(button, 1)
            self.body.addLayout(row)

    def show_parcel(self, parcel: ParcelView | None) -> None:
        """Show a parcel, or nothing."""
        self.parcel = parcel
        self.setVisible(parcel is not None)
        if parcel is None:
            return
        language, zone, now = language_of(self), self.session.station.zone, self.session.now()
        self.label.setText(parcel.label)
        self.company.setText(parcel.company)
        self.addressee.setText(parcel.addressee)
        self.addressee.setVisible(bool(parcel.addressee))
        words, kind = state_words(parcel, parcel.age(now, zone), language)
        self.state.show_state(words, kind)
        came = self.tr("Arrivé le {moment}").format(moment=self._moment(parcel.logged_at))
        place = self.tr("Rangé : {place}").format(place=parcel.place) if parcel.place else ""
        what = joined(what_words(parcel, language), parcel.carrier)
        self.facts.setText(stacked(what, place, parcel.note, came))
        self._show_notice(parcel)
        self._show_end(parcel)
        for button in (self.hand_over, self.correct, self.give_back):
            button.setEnabled(parcel.waits)
        since = parcel.undone_since
        self.undo.setVisible(since is not None and now - since <= UNDONE_WITHIN)
        for widget in (self, self.signature):
            widget.setAccessibleName(joined(parcel.label, parcel.company))

    def _show_notice(self, parcel: ParcelView) -> None:
        self.notice.setVisible(parcel.waits)
        if not parcel.waits:
            return
        told = next(iter(self.session.read(of_subject, subject=parcel.id)), None)
        words, tone = notice_words(told, language_of(self), self.session.station.zone)
        if parcel.reminded and parcel.reminded_at:
            day = self._moment(parcel.reminded_at)
            again = self.tr("%n rappel(s), le dernier le {day}", "", parcel.reminded)
            words = stacked(words, again.format(day=day))
        self.notice.set_tone(tone)
        self.notice.setText(words)

    def _show_end(self, parcel: ParcelView) -> None:
        words = ""
        if parcel.closed_at is not None:
            moment = self._moment(parcel.closed_at)
            if parcel.state == COLLECTED:
                said = self.tr("Remis à {name}, le {moment}")
                words = said.format(name=parcel.closed_by, moment=moment)
                if parcel.unsigned:
                    without = self.tr("Sans signature : {why}").format(why=parcel.unsigned)
                    words = stacked(words, without)
            elif parcel.state == RETURNED:
                said = self.tr("Rendu au transporteur le {moment}").format(moment=moment)
                words = stacked(said, parcel.closing)
        self.gone.setText(words)
        self.gone.setVisible(bool(words))
        self.signature.show_strokes(strokes.read(parcel.signature))

    def _moment(self, at: object) -> str:
        zone, language = self.session.station.zone, language_of(self)
        day = wall(at, zone).date()  # type: ignore[arg-type]
        words = self.tr("{day} à {time}")
        return words.format(day=short_date(day, language), time=clock_time(at, zone))  # type: ignore[arg-type]

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.hand_over.setText(self.tr("Remettre le colis"))
        self.correct.setText(self.tr("Corriger"))
        self.print.setText(self.tr("Étiquette"))
        self.give_back.setText(self.tr("Rendre"))
        self.undo.setText(self.tr("Annuler l’étape"))
        self.show_parcel(self.parcel)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
