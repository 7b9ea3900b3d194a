"""Your bookings: what the holder of a badge has held, today and on the days to come."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from ui.shell.session import Session
from ui.touch.bookings.words import when_words
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.names import resource_name
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled

SHOWN = 8


class OwnBookings(Titled):
    """One leads to what can be done with it; below, the way to book another."""

    shows = frozenset({"booking", "resource"})

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.booker: Any = None
        self.found: list[Any] = []
        self.rows = [ChoiceRow("calendar-check") for _ in range(SHOWN)]
        column = QVBoxLayout()
        column.setSpacing(14)
        for number, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, n=number: self._chosen(n))
            column.addWidget(row)
        self.pages.column.addLayout(column)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.booker = fields["booker"]
        self.refresh()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def action(self) -> tuple[str, str]:
        return self.tr("Réserver"), "calendar-days"

    def refresh(self) -> None:
        from kiosk.bookings.own import by_badge

        if self.booker is not None:
            self.found = self.session.read(by_badge, badge=self.booker.badge)[:SHOWN]
        self.retranslate()

    def retranslate(self) -> None:
        holder = self.booker.held_by if self.booker else ""
        words = holder if self.found else self.tr("Aucune réservation à venir")
        self.say(self.tr("Vos réservations"), words)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self.found))
            if number < len(self.found):
                booking = self.found[number]
                row.word(
                    when_words(self.session, booking.starts, booking.ends),
                    place_of(self.session, booking),
                )

    def _chosen(self, number: int) -> None:
        self.go("booking_one", booker=self.booker, booking=self.found[number])

    def act(self) -> None:
        self.go("booking_when", booker=self.booker)


class _Named:
    """A booking's place, as names are looked up."""

    def __init__(self, booking: Any) -> None:
        self.name, self.name_ar = booking.resource_name, booking.resource_name_ar


def place_of(session: Session, booking: Any) -> str:
    """Where a booking is, in the language in force."""
    return resource_name(session, _Named(booking))
