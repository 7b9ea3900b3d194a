"""What lies between two screens: the old one fades, and a second tap hits nothing."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme.motion import SCREEN, fade
from ui.widgets.timers import once

DOUBLE_TAP_MS = 260


class Veil(QWidget):
    """Over the screens for a moment, so that a double tap does nothing twice."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._opacity = 0.0
        self._picture = QPixmap()
        self._lift = once(self, DOUBLE_TAP_MS, self._gone)
        self.hide()

    def draw(self, picture: QPixmap, box: QRect) -> None:
        """Lie over `box` with the picture of what was there before, or unseen without one."""
        self._picture = picture
        self.setGeometry(box)
        self._opacity = 1.0
        self.show()
        self.raise_()
        if not picture.isNull():
            fade(self, 1.0, 0.0, SCREEN)
        self._lift.start()

    def _gone(self) -> None:
        self._picture = QPixmap()
        self.hide()

    def _get(self) -> float:
        return self._opacity

    def _set(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()

    opacity = Property(float, _get, _set)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._opacity > 0 and not self._picture.isNull():
            painter = QPainter(self)
            painter.setOpacity(self._opacity)
            painter.drawPixmap(0, 0, self._picture)
