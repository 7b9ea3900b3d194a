"""The rounded corners of a card over contents that run to its edges."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import theme


class Corner(QWidget):
    """One corner: the ground outside the card, and the card's edge; it takes no clicks."""

    def __init__(self, card: QWidget, radius: int, *, right: bool, low: bool) -> None:
        super().__init__(card)
        self._radius, self._right, self._low = radius, right, low
        self.setFixedSize(radius, radius)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def settle(self, width: int, height: int) -> None:
        """Take its place in a card of that size, above what is there."""
        side = self._radius
        self.move(width - side if self._right else 0, height - side if self._low else 0)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = float(self._radius)
        middle = QPointF(0 if self._right else side, 0 if self._low else side)
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside = QPainterPath()
        inside.addEllipse(middle, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outside - inside, theme.colour("canvas"))
        painter.setPen(QPen(theme.colour("ink" if theme.contrast else "line"), 1))
        painter.drawEllipse(middle, side - 0.5, side - 0.5)


def corners_of(card: QWidget, radius: int) -> list[Corner]:
    """All four."""
    ends = (False, True)
    return [Corner(card, radius, right=right, low=low) for low in ends for right in ends]
