"""Your bookings: what the holder of a badge has held, what is kept for them, what they wait for."""

from __future__ import annotations

from functools import partial
from typing import Any

from ui.shell.session import Session
from ui.touch.bookings.listed import Line, Listed
from ui.touch.bookings.words import when_words
from ui.touch.shell.names import resource_name
from ui.touch.shell.stage import Stage

SHOWN = 8


class OwnBookings(Listed):
    """One leads to what can be done with it; below, the way to book another."""

    shows = frozenset({"booking", "resource", "booking_wish"})

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.booker: Any = None
        self.found: list[Any] = []
        self.wishes: list[Any] = []
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.booker = fields["booker"]
        self.refresh()

    def action(self) -> tuple[str, str]:
        return self.tr("Réserver"), "calendar-days"

    def refresh(self) -> None:
        from kiosk.bookings.own import by_badge
        from kiosk.bookings.waiting_by_badge import wishes_by_badge

        if self.booker is not None:
            badge = self.booker.badge
            self.found = self.session.read(by_badge, badge=badge)[:SHOWN]
            self.wishes = self.session.read(wishes_by_badge, badge=badge)[:SHOWN]
        self.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("Vos réservations"), self.booker.held_by if self.booker else "")
        self.show_lines()

    def nothing_words(self) -> tuple[str, str]:
        if self.found or self.wishes or self.booker is None:
            return "", ""
        return self.tr("Aucune réservation à venir"), ""

    def lines(self) -> list[Line]:
        kept = [self._wish_line(wish) for wish in self.wishes if wish.until is not None]
        held = [self._line(booking) for booking in self.found]
        waits = [self._wish_line(wish) for wish in self.wishes if wish.until is None]
        return [*kept, *held, *waits]

    def _line(self, booking: Any) -> Line:
        return Line(
            when_words(self.session, booking.starts, booking.ends),
            place_of(self.session, booking),
            partial(self.go, "booking_one", booker=self.booker, booking=booking),
            "calendar-check",
        )

    def _wish_line(self, wish: Any) -> Line:
        return Line(
            when_words(self.session, wish.starts, wish.ends),
            self.wish_words(wish),
            partial(self.go, "booking_wish", booker=self.booker, wish=wish),
            "bell" if wish.until is not None else "hourglass",
        )

    def wish_words(self, wish: Any) -> str:
        """What is kept for them and until when, or that they wait."""
        from kiosk.core.wording import clock_time

        if wish.until is None:
            return self.tr("En liste d’attente")
        until = clock_time(wish.until, self.session.station.zone)
        said = self.tr("{place} est gardée pour vous jusqu’à {hour}")
        return said.format(place=place_of(self.session, wish), hour=until)

    def act(self) -> None:
        self.go("booking_when", booker=self.booker)


class _Named:
    """A booking's place, as names are looked up."""

    def __init__(self, booking: Any) -> None:
        self.name, self.name_ar = booking.resource_name, booking.resource_name_ar


def place_of(session: Session, booking: Any) -> str:
    """Where a booking is, in the language in force."""
    return resource_name(session, _Named(booking))
