"""One of the holder's own bookings: come, go on, go elsewhere, end it, give it back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from kiosk.sites.kinds import ROOM
from ui.shell.session import Session
from ui.touch.bookings.making import Making, Wanted, place_named
from ui.touch.bookings.own import place_of
from ui.touch.bookings.words import when_words
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.recap import Recap
from ui.touch.shell.stage import Stage

MORE = 30
ICONS = {
    "check_in": "user-check",
    "extend": "clock",
    "end": "log-out",
    "time": "calendar-days",
    "place": "door-open",
    "cancel": "calendar-x",
}


class OwnBooking(Making):
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
                ("badge-check", self.tr("État"), self._state()),
            ]
        )
        offered, words = self._offered(), self._words()
        for act, row in self.rows.items():
            row.setVisible(act in offered)
            row.word(*words[act])

    def _state(self) -> str:
        from kiosk.bookings.states import ASKED, CHECKED_IN

        states = {
            ASKED: self.tr("L’accueil doit encore répondre"),
            CHECKED_IN: self.tr("Vous êtes là"),
        }
        return states.get(self.booking.state, "")

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "check_in": (self.tr("Je suis là"), self.tr("Confirme que la salle est utilisée")),
            "extend": (
                self.tr("Prolonger de {minutes} minutes").format(minutes=MORE),
                self.tr("Si personne ne réserve après vous"),
            ),
            "end": (self.tr("Terminer maintenant"), self.tr("Le reste du temps redevient libre")),
            "time": (self.tr("Changer de jour ou d’heure"), self.tr("La place reste la même")),
            "place": (self.tr("Changer de lieu"), self.tr("L’heure reste la même")),
            "cancel": (
                self.tr("Annuler la réservation"),
                self.tr("Touchez encore pour annuler")
                if self._sure
                else self.tr("Elle redevient libre pour les autres"),
            ),
        }

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
            offered |= {"cancel"} if begun else {"cancel", "time", "place"}
        return offered

    # -- acting --------------------------------------------------------------------------------

    def _touched(self, act: str) -> None:
        if act in ("time", "place"):
            self._move(act)
            return
        if act == "cancel" and not self._sure:
            self._sure = True
            self.retranslate()
            self.told.emit(self.tr("Touchez encore pour annuler"))
            return
        from kiosk.bookings.own import ActByBadge

        self._tried = self._going_on() if act == "extend" else None
        command = ActByBadge(
            badge=self.booker.badge,
            booking=self.booking.id,
            act=act,
            minutes=MORE if act == "extend" else 0,
        )
        self.form.submit(command, then=lambda _outcome: self._done(act))

    def _going_on(self) -> Wanted | None:
        """What an extension is for: the same length after it, there or in another place."""
        booking = self.booking
        place = place_named(self.session, booking.resource)
        if place is None:
            return None
        ends = booking.ends + timedelta(minutes=MORE)
        return Wanted(self.booker, place, booking.ends, ends, booking.places)

    def _move(self, act: str) -> None:
        booking, zone = self.booking, self.session.zone
        place = place_named(self.session, booking.resource)
        if place is None:
            return
        moving = {"booker": self.booker, "moving": booking, "kind": place.kind}
        if act == "time":
            self.go("booking_when", **moving, resource=place)
            return
        times = {"starts": booking.starts.astimezone(zone), "ends": booking.ends.astimezone(zone)}
        people = 1 if place.kind == ROOM else booking.places
        self.go("booking_place", **moving, **times, people=people)

    def _done(self, act: str) -> None:
        words = {
            "check_in": self.tr("Votre arrivée est notée"),
            "extend": self.tr("La réservation est prolongée"),
            "end": self.tr("La salle est rendue, merci"),
            "cancel": self.tr("La réservation est annulée"),
        }[act]
        self.session.say(words)
        self.go("booking_own", booker=self.booker)

    def may_wait(self, _wanted: Wanted) -> bool:
        return False  # they are in it, or hold it already

    def refused_title(self) -> str:
        return self.tr("Rien n’a changé")
