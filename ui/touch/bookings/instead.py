"""Why it was refused, and what could be had instead: a touch takes it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal

from ui.shell.session import Session
from ui.touch.shell.overlay import Message, big_button
from ui.widgets.button import QUIET, SECONDARY, Button

SHOWN = 2
ICONS = {"room": "door-open", "length": "timer"}


class InsteadSheet(Message):
    """`taken(offer)` when one is touched; `waits()` for the waiting list."""

    taken = Signal(object)
    waits = Signal()
    offers: tuple[tuple[Any, Button], ...] = ()
    waiting: Button | None = None

    def __init__(self, session: Session, title: str, text: str) -> None:
        super().__init__(title, text, icon="calendar-x")
        self.session = session
        self._wanted = (session.now(), session.now())

    def offer(self, found: list[Any], wanted: tuple[datetime, datetime]) -> None:
        """Offer what is free, a button each, over the one that lets it be."""
        self._wanted = wanted
        for one in found[:SHOWN]:
            button = big_button(SECONDARY, ICONS.get(one.key, "clock"))
            button.clicked.connect(lambda _=False, which=one: self._touched(which))
            self.offers += ((one, button),)
            self.body.insertWidget(self.body.count() - 1, button)
        self.retranslate()

    def offer_to_wait(self) -> None:
        """Offer the waiting list as well."""
        self.waiting = big_button(QUIET, "hourglass")
        self.waiting.clicked.connect(self._wait)
        self.body.insertWidget(self.body.count() - 1, self.waiting)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        for one, button in self.offers:
            button.setText(self._words(one))
        if self.waiting is not None:
            self.waiting.setText(self.tr("Attendre que la salle se libère"))

    def _words(self, one: Any) -> str:
        from kiosk.bookings.words import instead_words

        language, zone = self.session.language, self.session.station.zone
        return instead_words(one, self._wanted, language, zone)

    def _touched(self, one: Any) -> None:
        self.done.emit()
        self.taken.emit(one)

    def _wait(self) -> None:
        self.done.emit()
        self.waits.emit()
