"""The eight-branch star: the logo, and the zellige ground of the kiosk."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme


def square(centre: QPointF, radius: float, turn: float = 0.0) -> QPolygonF:
    """A square by the distance to its corners, turned by `turn` degrees."""
    corners = (math.radians(turn + 90 * i) for i in range(4))
    return QPolygonF(
        [centre + QPointF(radius * math.cos(a), radius * math.sin(a)) for a in corners]
    )


def star_path(centre: QPointF, radius: float) -> QPainterPath:
    """Khatim: two squares, one turned by 45 degrees."""
    path = QPainterPath()
    path.addPolygon(square(centre, radius))
    path.closeSubpath()
    other = QPainterPath()
    other.addPolygon(square(centre, radius, 45))
    other.closeSubpath()
    return path.united(other)


def draw_star(painter: QPainter, box: QRectF, colour: str, hole: str | None = None) -> None:
    """The logo: a star with a lozenge in its middle, which shows `hole` or what lies behind."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre, radius = box.center(), box.width() / 2
    path = star_path(centre, radius)
    lozenge = QPainterPath()
    lozenge.addPolygon(square(centre, radius * 0.42))
    lozenge.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour))
    painter.drawPath(path.subtracted(lozenge))
    if hole:
        painter.setBrush(theme.colour(hole))
        painter.drawPath(lozenge)


class Star(QWidget):
    """The logo as a widget."""

    def __init__(
        self,
        size: int = 36,
        colour: str = "highlight",
        parent: QWidget | None = None,
        *,
        hole: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._colour, self._hole = colour, hole
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_star(QPainter(self), QRectF(self.rect()), self._colour, self._hole)


@lru_cache(maxsize=8)
def _tile(side: int, ratio: float, ground: str, lit: str, dim: str) -> QPixmap:
    """A patch of stars and crosses that repeats seamlessly: four stars wide, four high."""
    span = side * 4
    picture = QPixmap(QSize(round(span * ratio), round(span * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # The pattern is fixed, not drawn by chance: a wall keeps its stars from one day to the next.
    bright, starred = {(0, 1), (2, 3), (3, 0), (1, 2)}, {(0, 1), (2, 3), (1, 0)}
    for row in range(5):
        for column in range(5):
            place = (row % 4, column % 4)
            centre = QPointF(column * side, row * side)
            painter.setBrush(QColor(lit if place in bright else dim))
            painter.drawPath(star_path(centre, side * 0.54))
            if place in starred:
                painter.setBrush(QColor(ground))
                painter.drawPath(star_path(centre, side * 0.21))
    painter.end()
    return picture


def draw_zellige(painter: QPainter, box: QRectF, side: int = 92, shift: int = 0) -> None:
    """Cover a box with the zellige of the kiosk; `shift` px against burn-in."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    colours = theme.colours
    dim = "#000000" if theme.contrast else "#10343B"
    tile = _tile(side, ratio, colours.rail, colours.rail2, dim)
    painter.drawTiledPixmap(box, tile, QPointF(shift + side / 3, side / 3))
