"""What is done with a booking that stands: moved, noted, ended, swapped, answered, cancelled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.bookings.approval import ApproveBooking, AskAgain, DeclineBooking
from kiosk.bookings.commands import (
    CancelBooking,
    Cancelled,
    CheckInBooking,
    EndBooking,
    MoveBooking,
    ReleaseBooking,
)
from kiosk.bookings.moving import ExtendBooking, SwapBookings
from kiosk.bookings.queries import BookingView
from kiosk.bookings.restoring import RestoreBooking, Restored
from kiosk.bookings.spans import in_list
from kiosk.bookings.states import OPEN
from kiosk.bookings.waiting import TakeOffer, WithdrawWish, wishes
from kiosk.core.clock_words import last_day
from kiosk.core.command import Command, Outcome
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import resources
from ui.reception.bookings.details import COMMANDS, BookingPopover
from ui.reception.bookings.sheets import Sheets
from ui.reception.bookings.slots import GridSlot
from ui.reception.bookings.swapping import SwapForm, others
from ui.reception.bookings.taking_back import cancellation, former, left_out
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.dialog import ask

MORE_MINUTES = 30


class Handling(QObject):
    """Each act is told with what takes it back; `changing(booking)` when the form is wanted."""

    changing = Signal(object)

    def __init__(self, page: QWidget, session: Session, sheets: Sheets, acts: Form) -> None:
        super().__init__(page)
        self.page, self.session, self.sheets, self.acts = page, session, sheets, acts
        self.ask = ask
        self.bubble: BookingPopover | None = None
        self.swapping: SwapForm | None = None

    def show(self, booking: BookingView) -> None:
        """The bubble beside a booking, with what whoever is here may do."""
        shown, by_keys = self.sheets.shown, self.sheets.ringed
        self.bubble = BookingPopover(
            shown,
            booking,
            tentative=self.sheets.grid.is_unanswered(booking),
            swaps=bool(self._others(booking)),
        )
        for action, button in self.bubble.buttons.items():
            button.set_offered(self.session.may(COMMANDS[action]))
        self.bubble.wanted.connect(lambda action: self.act(action, booking))
        self.bubble.show_beside(self.sheets.place_of_booking(booking), shown)
        self.bubble.enter(by_keys=by_keys)

    def act(self, action: str, booking: BookingView) -> None:
        """Carry out one of `COMMANDS`."""
        acts: dict[str, Callable[[BookingView], object]] = {
            "change": self.changing.emit,
            "check_in": self._check_in,
            "end": self._end,
            "release": self._release,
            "extend": self._extend,
            "swap": self.open_swap,
            "take": partial(self._answer_offer, TakeOffer),
            "withdraw": partial(self._answer_offer, WithdrawWish),
            "approve": self._approve,
            "decline": self._decline,
            "cancel": self.cancel,
            "cancel_following": partial(self.cancel, scope="following"),
        }
        acts[action](booking)

    # -- telling -------------------------------------------------------------------------------

    def _tell(self, words: str, back: Command) -> None:
        """Say what was done, with what takes it back."""
        self.session.say(words, undo=lambda: self.acts.submit(back, then=self._taken_back))

    def _taken_back(self, outcome: Outcome) -> None:
        """Say which of a series stay cancelled, and for whom."""
        restored = isinstance(outcome.result, Restored)
        if restored and (words := left_out(self.page, outcome.result, self.session)):
            self.session.say(words, "warning")

    def changed(self, before: BookingView) -> None:
        """The form has changed a booking that was as `before`."""
        self._tell(self.tr("Réservation modifiée"), former(before))

    # -- place and time ------------------------------------------------------------------------

    def move(self, slot: GridSlot) -> None:
        """Have a booking where, when and as long as a hand put it."""
        booking = slot.booking
        if booking is None:
            return
        self.acts.submit(
            MoveBooking(
                booking=booking.id, resource=slot.resource, starts=slot.starts, ends=slot.ends
            ),
            then=lambda _outcome: self._tell(self.tr("Réservation déplacée"), former(booking)),
        )

    def _extend(self, booking: BookingView) -> None:
        self.acts.submit(
            ExtendBooking(booking=booking.id, minutes=MORE_MINUTES),
            then=lambda _outcome: self._tell(self.tr("Réservation prolongée"), former(booking)),
        )

    def _others(self, booking: BookingView) -> list[BookingView]:
        """With which other bookings this one could change rooms."""
        rooms = {room.id for room in self.session.read(resources, kind=ROOM)}
        if booking.resource not in rooms or booking.state not in OPEN:
            return []
        until = last_day(booking, self.session.station.zone)
        held = self.session.read(in_list, since=booking.day, until=until)
        return others(booking, [each for each in held if each.resource in rooms])

    def open_swap(self, booking: BookingView) -> SwapForm:
        """With which other booking this one changes rooms."""
        self.swapping = SwapForm(self.page, self.session, booking, self._others(booking))
        self.swapping.saved.connect(lambda outcome: self._swapped(outcome.command))
        self.swapping.open()
        return self.swapping

    def _swapped(self, done: SwapBookings) -> None:
        again = SwapBookings(booking=done.booking, other=done.other)
        self._tell(self.tr("Salles échangées"), again)

    # -- who is here ---------------------------------------------------------------------------

    def _check_in(self, booking: BookingView) -> None:
        self._note(CheckInBooking(booking=booking.id), booking, self.tr("Arrivée notée"))

    def _end(self, booking: BookingView) -> None:
        self._note(EndBooking(booking=booking.id), booking, self.tr("Salle rendue"))

    def _release(self, booking: BookingView) -> None:
        self._note(ReleaseBooking(booking=booking.id), booking, self.tr("Salle libérée"))

    def _note(self, command: Command, booking: BookingView, words: str) -> None:
        back = RestoreBooking(booking=booking.id, ends=booking.ends)
        self.acts.submit(command, then=lambda _outcome: self._tell(words, back))

    # -- answers -------------------------------------------------------------------------------

    def _answer_offer(
        self, answer: type[TakeOffer] | type[WithdrawWish], booking: BookingView
    ) -> None:
        """Of whoever waited, and is offered what this booking holds."""
        found = (wish for wish in self.session.read(wishes) if wish.offered == booking.id)
        if (wish := next(found, None)) is not None:
            self.acts.submit(answer(wish=wish.id))

    def _approve(self, booking: BookingView) -> None:
        """Say yes to what somebody asked for, all of its series together."""
        self.acts.submit(
            ApproveBooking(booking=booking.id),
            then=lambda outcome: self._approved(booking, outcome.result.bookings),
        )

    def _approved(self, booking: BookingView, approved: Sequence[UUID]) -> None:
        also = [other for other in approved if other != booking.id]
        self._tell(self.tr("Réservation confirmée"), AskAgain(booking=booking.id, also=also))

    def _decline(self, booking: BookingView) -> None:
        self.acts.submit(
            DeclineBooking(booking=booking.id),
            then=lambda outcome: self._declined(booking, outcome.result.bookings),
        )

    def _declined(self, booking: BookingView, declined: Sequence[UUID]) -> None:
        also = [other for other in declined if other != booking.id]
        self._tell(self.tr("Demande refusée"), RestoreBooking(booking=booking.id, also=also))

    # -- cancelling ----------------------------------------------------------------------------

    def cancel(self, booking: BookingView, scope: str = "one") -> None:
        """Ask, and give back its time, or that of what follows in its series too."""
        title = self.tr("Annuler la réservation de {who} ?").format(who=booking.held_by)
        text = self.tr("La salle redevient libre pour tout le monde.")
        verb, keep = self.tr("Annuler la réservation"), self.tr("Garder")
        if not self.ask(self.page, title, text, verb=verb, keep=keep, danger=True):
            return
        self.sheets.grid.choose(None)
        self.acts.submit(
            CancelBooking(booking=booking.id, scope=scope),
            then=lambda outcome: self._cancelled(booking, outcome.result),
        )

    def _cancelled(self, booking: BookingView, done: Cancelled) -> None:
        words = self.tr("Réservation annulée")
        if done.cancelled > 1:
            words = self.tr("%n réservation(s) annulée(s)", "", done.cancelled)
        self._tell(words, cancellation(booking, done))
