"""Rooms through the day beside the windows of a desk: who has not come, and who is offered what."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from ui.shell.each_minute import EachMinute

if TYPE_CHECKING:
    from kiosk.booking_day import Done
    from kiosk.bookings.queries import BookingView


class BookingDay(EachMinute):
    """Looks after rooms each minute, and says what it told, gave back and offered."""

    after_ms = 2_500

    def work(self) -> Done | None:
        from kiosk.booking_day import look_after

        return look_after(self._session.station)

    def tell(self, result: Done) -> None:
        for booking in self._known(result.absent.warned):
            self._say_absent(booking)
        for booking in self._known(result.absent.released):
            self._say_released(booking)
        if result.offers.offered:
            number = len(result.offers.offered)
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
