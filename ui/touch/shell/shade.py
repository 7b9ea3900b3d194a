"""Less light than a screen gives by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Shade(QWidget):
    """Darkness over everything, which touches go through."""

    def __init__(self, parent: QWidget, light: int) -> None:
        super().__init__(parent)
        self._dark = 1 - light / 100
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = QColor("#000000")
        colour.setAlphaF(self._dark)
        QPainter(self).fillRect(self.rect(), colour)
