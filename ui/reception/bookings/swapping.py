"""Two bookings change rooms: with which one, of those of the same hours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.bookings.moving import SwapBookings
from kiosk.bookings.queries import BookingView
from kiosk.bookings.states import OPEN
from kiosk.core.clock_words import span_words
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.select import Select


def others(booking: BookingView, held: Sequence[BookingView]) -> list[BookingView]:
    """What is held in other rooms at some of the same time."""
    return [
        each
        for each in held
        if each.resource != booking.resource
        and each.state in OPEN
        and each.starts < booking.ends
        and booking.starts < each.ends
    ]


class SwapForm(FormDialog):
    """Asks with which; both change rooms, or neither does."""

    def __init__(
        self, parent: QWidget, session: Session, booking: BookingView, held: Sequence[BookingView]
    ) -> None:
        super().__init__(parent, session)
        self.booking = booking
        self.other = Select()
        self.fields["other"] = Field(self.tr("Avec"), widget=self.other)
        room = in_language(booking, session.language, "resource_name")
        self.word(
            self.tr("Échanger {room} avec quelle salle ?").format(room=room),
            self.tr("Échanger les deux salles"),
            self.tr("Chacun garde ses heures. Les deux changent de salle, ou aucun."),
        )
        self.failing = self.tr("Impossible d’échanger")
        self.other.set_choices([(each.id, self._words(each)) for each in others(booking, held)])

    def _words(self, booking: BookingView) -> str:
        room = in_language(booking, self.session.language, "resource_name")
        return joined(room, booking.held_by, span_words(booking, self.session.language))

    def command(self) -> SwapBookings:
        return SwapBookings(booking=self.booking.id, other=self.other.value)  # type: ignore[arg-type]
