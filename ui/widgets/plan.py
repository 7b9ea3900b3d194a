"""A plan of a floor on the screen: its shapes, fitted to the room there is."""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.sites.drawing import CIRCLE, LINE, POLYGON, RECT, TEXT, Drawing, Shape
from ui.theme import theme
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import draw_text
from ui.widgets.said import Role

EDGE = 16
"""Px around the sheet."""
EMPTY = Drawing(1000, 640)


class PlanCanvas(KeyboardFocus, QWidget):
    """Paints `drawing`; a plan is never mirrored, since doors stay where they are.

    Subclasses paint what stands on it in `paint_over`.
    """

    said_role = Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self.drawing = EMPTY
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self.drawing = drawing
        self.update()

    @property
    def unit(self) -> float:
        """Px of one unit of the drawing."""
        wide = max(self.width() - 2 * EDGE, 1) / self.drawing.width
        high = max(self.height() - 2 * EDGE, 1) / self.drawing.height
        return min(wide, high)

    @property
    def sheet(self) -> QRectF:
        """Where the sheet is."""
        box = QRectF(0, 0, self.drawing.width * self.unit, self.drawing.height * self.unit)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def at(self, x: float, y: float) -> QPointF:
        """A point of the drawing on the screen."""
        return self.sheet.topLeft() + QPointF(x, y) * self.unit

    def units(self, point: QPointF) -> tuple[int, int]:
        """A point of the screen in units, kept on the sheet."""
        there = (point - self.sheet.topLeft()) / self.unit
        x = min(max(there.x(), 0), self.drawing.width)
        y = min(max(there.y(), 0), self.drawing.height)
        return round(x), round(y)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.sheet, theme.colour("surface"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.sheet)
        for shape in self.drawing.shapes:
            self.paint_shape(painter, shape)
        self.paint_over(painter)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what stands on the plan."""

    def paint_shape(self, painter: QPainter, shape: Shape, tone: str = "ink") -> None:
        """Paint one shape; a closed one is softly filled, so that rooms are seen as such."""
        pen = QPen(theme.colour(tone), 2 if shape.kind == LINE else 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [self.at(*point) for point in shape.points]
        if shape.kind in (RECT, POLYGON):
            painter.setBrush(theme.colour("canvas"))
        if shape.kind == RECT:
            painter.drawRect(QRectF(points[0], points[1]))
        elif shape.kind == CIRCLE:
            radius = shape.radius * self.unit
            painter.drawEllipse(points[0], radius, radius)
        elif shape.kind == TEXT:
            box = QRectF(points[0].x(), points[0].y() - 18, 400, 20)
            draw_text(painter, box, shape.text, 13, tone, rtl=False)
        elif shape.kind == POLYGON:
            painter.drawPolygon(QPolygonF(points))
        else:
            painter.drawPolyline(QPolygonF(points))


def distance(shape: Shape, x: float, y: float) -> float:
    """How far a point is from the lines of a shape, in units; a closed one's inside counts."""
    if shape.kind == CIRCLE:
        (mx, my) = shape.points[0]
        return max(math.hypot(x - mx, y - my) - shape.radius, 0)
    if shape.kind == TEXT:
        (tx, ty) = shape.points[0]
        inside = tx <= x <= tx + 11 * len(shape.text) and ty - 22 <= y <= ty + 6
        return 0 if inside else math.hypot(x - tx, y - ty)
    if shape.kind == RECT:
        (ax, ay), (bx, by) = shape.points
        if ax <= x <= bx and ay <= y <= by:
            return min(x - ax, bx - x, y - ay, by - y, 20)
        return math.hypot(max(ax - x, 0, x - bx), max(ay - y, 0, y - by))
    points = [*shape.points, *(shape.points[:1] if shape.kind == POLYGON else ())]
    return min(_to_line(x, y, *a, *b) for a, b in pairwise(points))


def _to_line(x: float, y: float, ax: float, ay: float, bx: float, by: float) -> float:
    along = (bx - ax) ** 2 + (by - ay) ** 2
    t = (
        0.0
        if not along
        else max(0.0, min(1.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / along))
    )
    return math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
