"""The head of a door: the room, what it is, and the hour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.bookings.door import Door
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from ui.door.scale import DOOR
from ui.theme.fonts import SEMIBOLD
from ui.touch.shell.header import HeldStar
from ui.widgets.label import Label
from ui.widgets.paint import END, fitting, is_rtl

GAP = 28


class DoorHead(QWidget):
    """No target but the star, which is the technician's."""

    def __init__(self) -> None:
        super().__init__()
        self.star = HeldStar(88)
        self.name = Label(size=DOOR.strong, weight=SEMIBOLD)
        self.about = Label(size=DOOR.caption, tone="muted")
        self.clock = Label(size=DOOR.strong, weight=SEMIBOLD, align=END)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.about)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.star, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.clock)

    def add_before_clock(self, widget: QWidget) -> None:
        """Put a small sign beside the hour."""
        self._row.insertWidget(self._row.indexOf(self.clock), widget)

    def word(self, door: Door | None, room: str, seats: str, clock: str, language: str) -> None:
        """Say which room it is, how large and where, and what time it is."""
        place = door.resource if door else None
        self.name.setText(in_language(place, language) if place else room)
        self.about.setText(joined(seats, place.floor) if place else "")
        self.clock.setText(clock)
        self._fit()

    def _fit(self) -> None:
        """A long name is written smaller before it is cut."""
        used = self.star.width() + self.clock.sizeHint().width() + 4 * GAP
        room, rtl = max(1, self.width() - used), is_rtl(self)
        size = fitting(self.name.text(), room, DOOR.strong, SEMIBOLD, rtl=rtl)
        self.name.set_size(max(size, DOOR.caption))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
