"""Rooms through the day beside the windows of a desk: who has not come, and who is offered what."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from ui.shell.session import Answer, Session
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.booking_day import Done
    from kiosk.bookings.queries import BookingView

AFTER_MS = 2_500


class BookingDay(QObject):
    """Looks after rooms each minute, and says what it told, gave back and offered."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._busy = False
        self._soon = once(self, AFTER_MS, self.look)
        session.opened.connect(self._soon.start)
        session.minute.connect(self.look)
        if session.ready:
            self._soon.start()

    def look(self) -> None:
        """Do what is due, in the background."""
        if self._busy or not self._session.ready:
            return
        self._busy = True
        self._session.write(self._look, done=self._looked)

    def _look(self) -> Done | None:
        from kiosk.booking_day import look_after

        return look_after(self._session.station)

    def _looked(self, answer: Answer) -> None:
        self._busy = False
        if answer.error is not None or answer.result is None:
            return  # the next minute tries again, and the log has it
        done: Done = answer.result
        for booking in self._known(done.absent.warned):
            self._say_absent(booking)
        for booking in self._known(done.absent.released):
            self._say_released(booking)
        if done.offers.offered:
            number = len(done.offers.offered)
            self._session.say(
                self.tr("%n place(s) libérée(s), proposée(s) à la liste d’attente", "", number),
                "info",
            )

    def _known(self, bookings: tuple[UUID, ...]) -> list[BookingView]:
        """Those whose names may be read by whoever is here."""
        from kiosk.bookings.queries import get

        if not self._session.station.may_read(get):
            return []
        found = (self._session.read(get, booking=each) for each in bookings[:3])
        return [booking for booking in found if booking is not None]

    def _say_absent(self, booking: BookingView) -> None:
        from kiosk.bookings.commands import CheckInBooking
        from kiosk.sites.options import options

        wait = timedelta(minutes=self._session.read(options).number("no_show_minutes"))
        until = max(booking.starts + wait, self._session.now() + timedelta(minutes=1))
        words = self.tr("{room} : personne pour {who}. La salle sera libérée à {time}.").format(
            room=booking.resource_name,
            who=booking.held_by,
            time=f"{until.astimezone(self._session.zone):%H:%M}",
        )
        self._session.say(
            words,
            "warning",
            undo=lambda: self._session.do(CheckInBooking(booking=booking.id)),
            action=self.tr("Noter l’arrivée"),
        )

    def _say_released(self, booking: BookingView) -> None:
        from kiosk.bookings.restoring import RestoreBooking

        words = self.tr("{room} est libérée : personne n’est venu pour {who}").format(
            room=booking.resource_name, who=booking.held_by
        )
        back = RestoreBooking(booking=booking.id)
        self._session.say(words, "info", undo=lambda: self._session.do(back))
