"""One of the holder's own bookings: come, go on, end it, give it back."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from ui.shell.session import Session
from ui.touch.bookings.own import place_of
from ui.touch.bookings.words import when_words
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.overlay import Message
from ui.touch.shell.recap import Recap
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled

MORE = 30
ICONS = {
    "check_in": "user-check",
    "extend": "clock",
    "end": "log-out",
    "cancel": "calendar-x",
}


class OwnBooking(Titled):
    """Only what can be done now is offered; giving back is touched twice."""

    shows = frozenset({"booking"})

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.booker: Any = None
        self.booking: Any = None
        self._sure = False
        self.recap = Recap()
        self.rows = {act: ChoiceRow(icon) for act, icon in ICONS.items()}
        column = QVBoxLayout()
        column.setSpacing(14)
        for act, row in self.rows.items():
            row.clicked.connect(lambda _=False, wanted=act: self._touched(wanted))
            column.addWidget(row)
        self.pages.column.addWidget(self.recap)
        self.pages.column.addSpacing(24)
        self.pages.column.addLayout(column)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.booker, self.booking = fields["booker"], fields["booking"]
        self._sure = False
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def refresh(self) -> None:
        """What became of it meanwhile; one that is over is no longer there."""
        from kiosk.bookings.own import by_badge

        if self.booker is None:
            return
        found = self.session.read(by_badge, badge=self.booker.badge)
        self.booking = next((b for b in found if b.id == self.booking.id), self.booking)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("Votre réservation"))
        if self.booking is None:
            return
        booking = self.booking
        when = when_words(self.session, booking.starts, booking.ends)
        self.recap.show_lines(
            [
                ("door-open", self.tr("Lieu"), place_of(self.session, booking)),
                ("clock", self.tr("Quand"), when),
                ("building-2", self.tr("Au nom de"), booking.held_by),
                ("info", self.tr("Objet"), booking.title),
            ]
        )
        words = {
            "check_in": (self.tr("Je suis là"), self.tr("Confirme que la salle est utilisée")),
            "extend": (
                self.tr("Prolonger de {minutes} minutes").format(minutes=MORE),
                self.tr("Si personne ne réserve après vous"),
            ),
            "end": (self.tr("Terminer maintenant"), self.tr("Le reste du temps redevient libre")),
            "cancel": (
                self.tr("Annuler la réservation"),
                self.tr("Touchez encore pour annuler")
                if self._sure
                else self.tr("Elle redevient libre pour les autres"),
            ),
        }
        offered = self._offered()
        for act, row in self.rows.items():
            row.setVisible(act in offered)
            row.word(*words[act])

    def spoken(self) -> list[str]:
        return [*super().spoken(), *(f"{name} : {value}" for _, name, value in self.recap.lines)]

    def _offered(self) -> set[str]:
        from kiosk.bookings.standing import WELCOME
        from kiosk.bookings.states import BOOKED, CHECKED_IN, COMING

        booking, now = self.booking, self.session.now()
        if booking.ends <= now:
            return set()
        begun = booking.starts <= now
        offered = {"extend"}
        if booking.state == BOOKED and booking.starts - WELCOME <= now:
            offered.add("check_in")
        if booking.state == CHECKED_IN or (booking.state == BOOKED and begun):
            offered.add("end")
        if booking.state in COMING:
            offered.add("cancel")
        return offered

    def _touched(self, act: str) -> None:
        if act == "cancel" and not self._sure:
            self._sure = True
            self.retranslate()
            self.told.emit(self.tr("Touchez encore pour annuler"))
            return
        from kiosk.bookings.own import ActByBadge

        command = ActByBadge(
            badge=self.booker.badge,
            booking=self.booking.id,
            act=act,
            minutes=MORE if act == "extend" else 0,
        )
        self.form.submit(command, then=lambda _outcome: self._done(act))

    def _done(self, act: str) -> None:
        words = {
            "check_in": self.tr("Votre arrivée est notée"),
            "extend": self.tr("La réservation est prolongée"),
            "end": self.tr("La salle est rendue, merci"),
            "cancel": self.tr("La réservation est annulée"),
        }[act]
        self.session.say(words)
        self.go("booking_own", booker=self.booker)

    def refused(self, sentence: str, _error: Exception) -> None:
        """It stays as it is, and why is said."""
        message = Message(self.tr("Rien n’a changé"), sentence, icon="calendar-x")
        self.stage.cover(message)
