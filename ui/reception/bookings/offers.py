"""What could be had where a booking is refused: a button each, and a press takes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.bookings.instead import LENGTH, OTHER_ROOM, Instead, instead
from kiosk.bookings.wish import Wish
from kiosk.bookings.words import instead_words
from kiosk.core.wording import say
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

ICONS = {OTHER_ROOM: "door-open", LENGTH: "timer"}


class Offers(QWidget):
    """`taken(offer)` when one is pressed; nothing is shown where there is none."""

    taken = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.found: list[Instead] = []
        self.buttons: list[Button] = []
        self._intro = Label(size=12.5, tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._intro)
        row = QWidget()
        self._row = FlowLayout(row, gap=6)
        self._row.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        self.hide()

    def show_for(self, wish: Wish) -> None:
        """Offer what is free and allowed instead of what is wanted."""
        self.clear()
        language, zone = self.session.language, self.session.station.zone
        self.found = self.session.read(instead, wish=wish)
        self._intro.setText(say("instead.intro", language))
        for offer in self.found:
            wanted = (wish.starts, wish.ends)
            words = instead_words(offer, wanted, language, zone)
            button = Button(words, SECONDARY, icon=ICONS.get(offer.key, "clock"), small=True)
            button.clicked.connect(lambda _=False, one=offer: self.taken.emit(one))
            self.buttons.append(button)
            self._row.addWidget(button)
        self.setVisible(bool(self.found))

    def clear(self) -> None:
        """Offer nothing any more."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons, self.found = [], []
        self.hide()
