"""What somebody waits for: taken while it is kept for them, or no longer waited for."""

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


class OneWish(Titled):
    """It is read again as it is shown: an offer ends by itself."""

    shows = frozenset({"booking", "booking_wish"})

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.booker: Any = None
        self.wish: Any = None
        self.recap = Recap()
        self.take, self.withdraw = ChoiceRow("check"), ChoiceRow("x")
        rows = QVBoxLayout()
        rows.setSpacing(14)
        for row, takes in ((self.take, True), (self.withdraw, False)):
            row.clicked.connect(lambda _=False, take=takes: self._answer(take=take))
            rows.addWidget(row)
        self.pages.column.addWidget(self.recap)
        self.pages.column.addSpacing(24)
        self.pages.column.addLayout(rows)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.booker, self.wish = fields["booker"], fields["wish"]
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def refresh(self) -> None:
        from kiosk.bookings.waiting_by_badge import wishes_by_badge

        if self.booker is None:
            return
        found = self.session.read(wishes_by_badge, badge=self.booker.badge)
        now = next((wish for wish in found if wish.id == self.wish.id), None)
        if now is None:
            self.take.setEnabled(False)  # it is over, and a touch would only say so
        else:
            self.wish = now
        self.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("Votre demande"))
        if self.wish is None:
            return
        wish = self.wish
        self.recap.show_lines(
            [
                ("clock", self.tr("Quand"), when_words(self.session, wish.starts, wish.ends)),
                ("door-open", self.tr("Lieu"), place_of(self.session, wish)),
                ("users-round", self.tr("Personnes"), str(wish.people)),
                ("building-2", self.tr("Au nom de"), wish.held_by),
                ("hourglass", self.tr("Jusqu’à"), self._until()),
            ]
        )
        self.take.setVisible(wish.until is not None)
        self.take.word(self.tr("Prendre la salle"), self.tr("La réservation est à vous"))
        self.withdraw.word(self.tr("Ne plus attendre"), self.tr("Vous quittez la liste d’attente"))

    def _until(self) -> str:
        from kiosk.core.wording import clock_time

        until = self.wish.until
        return clock_time(until, self.session.station.zone) if until is not None else ""

    def spoken(self) -> list[str]:
        return [*super().spoken(), *(f"{name} : {value}" for _, name, value in self.recap.lines)]

    def _answer(self, *, take: bool) -> None:
        from kiosk.bookings.waiting_by_badge import AnswerByBadge

        command = AnswerByBadge(badge=self.booker.badge, wish=self.wish.id, take=take)
        self.form.submit(command, then=lambda _outcome: self._done(taken=take))

    def _done(self, *, taken: bool) -> None:
        wish = self.wish
        if not taken:
            self.session.say(self.tr("Vous n’êtes plus en liste d’attente"))
            self.go("booking_own", booker=self.booker)
            return
        when = when_words(self.session, wish.starts, wish.ends)
        where = place_of(self.session, wish)
        self.go("done", kind="booked", when=when, place=where, held_by=wish.held_by)

    def refused(self, sentence: str, _error: Exception) -> None:
        """The offer has ended meanwhile."""
        self.stage.cover(Message(self.tr("Rien n’a changé"), sentence, icon="calendar-x"))
        self.refresh()
