"""The door by night: little light, nowhere for long, as on the wall; a touch wakes it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.core.directions import joined
from ui.display.night import BLOCK_TALL, BLOCK_WIDE, GROUND, NightWords, draw_night, words_for
from ui.shell.hall.hours import opening_of
from ui.shell.session import Session
from ui.theme import theme
from ui.widgets.timers import once

AWAKE_MS = 60_000


class DoorNight(QWidget):
    """Over a window while its site is closed and nobody has the room; gone while it is touched."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self._opens: datetime | None = None
        self._shut = False
        self._awake = once(self, AWAKE_MS, self.look)
        window.installEventFilter(self)
        self.hide()

    def follow(self, *, held: bool) -> None:
        """Read the hours of the site; a room that somebody has is lit."""
        doors = opening_of(self._session)
        self._shut, self._opens = not doors.is_open and not held, doors.opens
        words = self._words()
        self.setAccessibleName(joined(words.site, words.french, words.arabic))
        self.look()

    def look(self) -> None:
        """Be there by night, unless somebody is at the door."""
        shown = self._shut and not self._awake.isActive()
        if shown:
            self.setGeometry(self.window().rect())
            self.raise_()
            self.update()
        self.setVisible(shown)

    def wake(self) -> None:
        """Somebody is at the door."""
        self._awake.start()
        self.hide()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.wake()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
        if event.type() == QEvent.Type.KeyPress and self._shut:
            self.wake()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(GROUND))
        scale = min(1.0, 0.9 * self.width() / BLOCK_WIDE, 0.9 * self.height() / BLOCK_TALL)
        painter.scale(scale, scale)
        size = (round(self.width() / scale), round(self.height() / scale))
        light = self._session.station.settings.screen.night_light
        draw_night(painter, self._session.local_now(), self._words(), light, size)

    def _words(self) -> NightWords:
        site, session = self._session.site, self._session
        opens = self._opens.astimezone(session.zone) if self._opens else None
        return words_for(site.name if site else "", session.local_now(), opens)
