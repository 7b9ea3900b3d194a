"""The counter's grounds: white for the work, grey for the foot, a line between the parts."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme


class CounterSheet(QWidget):
    """White from edge to edge."""

    ground = "surface"

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour(self.ground))


class Foot(CounterSheet):
    """What is below the queue, under a line."""

    ground = "canvas"

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, _line())


class Rule(QWidget):
    """A line from edge to edge."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _line())


def _line() -> QColor:
    return theme.colour("ink" if theme.contrast else "line")
