"""What takes back what was done to bookings, and what is said of those that stay as they are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.bookings.commands import Cancelled, MoveBooking
from kiosk.bookings.queries import BookingView
from kiosk.bookings.restoring import LeftOut, RestoreBooking, Restored
from kiosk.core.clock import wall
from kiosk.core.directions import joined
from kiosk.core.wording import medium_date
from ui.shell.languages import texts_of
from ui.shell.session import Session


def former(booking: BookingView) -> MoveBooking:
    """Back to the place and the time that a booking had."""
    return MoveBooking(
        booking=booking.id,
        resource=booking.resource,
        starts=booking.starts,
        ends=booking.ends,
    )


def cancellation(booking: BookingView, done: Cancelled) -> RestoreBooking:
    """All that went with a booking; one that was under way ended, and goes on."""
    also = [other for other in done.bookings if other != booking.id]
    return RestoreBooking(booking=booking.id, also=also, ends=booking.ends)


def left_out(window: QWidget, done: Restored, session: Session) -> str:
    """Which bookings of a series stay cancelled, and who has their time; empty where none do."""
    if not done.left_out:
        return ""
    words = texts_of(window).translate("Handling", "Restent annulées : {days}")
    return words.format(days=joined(*(_day(each, session) for each in done.left_out)))


def _day(each: LeftOut, session: Session) -> str:
    day = medium_date(wall(each.starts, session.station.zone).date(), session.language)
    return f"{day} ({each.taken_by})" if each.taken_by else day
