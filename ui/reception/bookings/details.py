"""The bubble beside a booking: what it is, and what can be done with it now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.bookings.queries import BookingView
from kiosk.bookings.states import ASKED, BOOKED, CHECKED_IN, COMING, OFFERED, OPEN
from kiosk.bookings.words import booking_words
from kiosk.core.clock_words import span_words
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import duration
from ui.shell.languages import language_of
from ui.widgets.button import DANGER, PRIMARY, SECONDARY, Button
from ui.widgets.label import Label, heading
from ui.widgets.pill import ACTIVE, NEUTRAL, OK, WARNING, Pill
from ui.widgets.popover import Popover

COMMANDS = {
    "check_in": "bookings.check_in",
    "release": "bookings.release",
    "end": "bookings.end",
    "change": "bookings.move",
    "cancel": "bookings.cancel",
    "cancel_following": "bookings.cancel",
    "extend": "bookings.extend",
    "swap": "bookings.swap",
    "take": "bookings.take",
    "withdraw": "bookings.withdraw",
    "approve": "bookings.approve",
    "decline": "bookings.decline",
}
"""What each button carries out."""


class BookingPopover(Popover):
    """`wanted(action)`: one of `COMMANDS`."""

    wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        booking: BookingView,
        *,
        tentative: bool = False,
        swaps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._swaps = swaps
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.booking = booking
        self.buttons: dict[str, Button] = {}
        self.setWindowTitle(booking.held_by)
        self.body.addWidget(heading(booking.held_by))
        minutes = (booking.ends - booking.starts).total_seconds() / 60
        length = duration(minutes, language_of(self))
        room = in_language(booking, language_of(self), "resource_name")
        words = joined(room, span_words(booking, language_of(self)), length)
        self.body.addWidget(Label(words, size=13, tone="muted"))
        if booking.title:
            self.body.addWidget(Label(booking.title, size=13, wrap=True))
        text, kind = self._state()
        self.body.addWidget(Pill(text, kind), 0, Qt.AlignmentFlag.AlignLeading)
        if taken := booking_words(booking, language_of(self)):
            self.body.addWidget(Label(joined(*taken), size=13, tone="muted", wrap=True))
        if tentative:
            self._add_tentative()
        self._offer()

    def _state(self) -> tuple[str, str]:
        states = {
            BOOKED: (self.tr("Réservée"), NEUTRAL),
            CHECKED_IN: (self.tr("Occupée"), OK),
            ASKED: (self.tr("À confirmer par l’accueil"), WARNING),
            OFFERED: (self.tr("Proposée à la liste d’attente"), WARNING),
        }
        return states.get(self.booking.state, (self.tr("Terminée"), ACTIVE))

    def _add_tentative(self) -> None:
        pill = Pill(self.tr("À confirmer"), WARNING, icon="cloud-off")
        self.body.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
        words = self.tr("Gardée sur ce poste ; le central n’a pas encore répondu.")
        self.body.addWidget(Label(words, size=13, tone="muted", wrap=True))

    def _offer(self) -> None:
        if self.booking.state == BOOKED:
            self._add("check_in", self.tr("Arrivée"), PRIMARY, "user-check")
            self._add("release", self.tr("Personne n’est venu, libérer"), SECONDARY, "calendar-x")
        if self.booking.state == CHECKED_IN:
            self._add("end", self.tr("Terminer maintenant"), PRIMARY, "log-out")
            self._add("extend", self.tr("Prolonger de 30 min"), SECONDARY, "clock")
        if self.booking.state == OFFERED:
            self._add("take", self.tr("Accepter la proposition"), PRIMARY, "check")
            self._add("withdraw", self.tr("Retirer de la liste d’attente"), DANGER, "x")
        if self.booking.state == ASKED:
            self._add("approve", self.tr("Confirmer"), PRIMARY, "check")
            self._add("decline", self.tr("Refuser la demande"), SECONDARY, "x")
        if self.booking.state in OPEN:
            self._add("change", self.tr("Modifier…"), SECONDARY, "pencil")
            if self._swaps:
                self._add("swap", self.tr("Échanger de salle…"), SECONDARY, "refresh-cw")
        if self.booking.state in COMING:
            self._add("cancel", self.tr("Annuler la réservation"), DANGER, "trash-2")
            if self.booking.series:
                words = self.tr("Annuler celle-ci et les suivantes")
                self._add("cancel_following", words, DANGER, "trash-2")

    def enter(self, *, by_keys: bool) -> None:
        """Have Enter do what is done most; who came by keys sees it."""
        reason = Qt.FocusReason.TabFocusReason if by_keys else Qt.FocusReason.PopupFocusReason
        offered = (each for each in self.buttons.values() if each.isVisible())
        if (first := next(offered, None)) is not None:
            first.setFocus(reason)

    def _add(self, action: str, words: str, kind: str, icon: str) -> None:
        button = Button(words, kind, icon=icon, small=True)
        button.clicked.connect(lambda: self._act(action))
        self.buttons[action] = button
        self.body.addWidget(button)

    def _act(self, action: str) -> None:
        self.close()
        self.wanted.emit(action)
