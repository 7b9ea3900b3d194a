"""A field to sign in, by mouse, finger or pen; and a signature that was kept, shown again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import rounded
from ui.widgets.said import Role

Point = tuple[float, float]
_NEAR = 1.5
"""Px under which a hand has not moved."""
PEN = 2.2


class SignaturePad(KeyboardFocus, QWidget):
    """`drawn()` when a stroke ends or all is wiped; Delete wipes it.

    What is written is not turned round for those who read from the right. `strokes` are in parts of
    the width, from the left and the top.
    """

    drawn = Signal()
    said_role = Role.Canvas

    def __init__(self, parent: QWidget | None = None, *, height: int = 130) -> None:
        super().__init__(parent)
        self.strokes: list[list[Point]] = []
        self.hint = ""
        self._drawing = False
        self.setFixedHeight(height)
        self.setMinimumWidth(240)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(420, self.height())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self.strokes

    def clear(self) -> None:
        """Wipe it."""
        self.strokes.clear()
        self.update()
        self.drawn.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drawing = True
            self.strokes.append([self._at(event.position())])
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._drawing:
            return
        stroke, at = self.strokes[-1], event.position()
        last = QPointF(stroke[-1][0] * self.width(), stroke[-1][1] * self.width())
        if (at - last).manhattanLength() >= _NEAR:
            stroke.append(self._at(at))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drawing and event.button() == Qt.MouseButton.LeftButton:
            self._drawing = False
            self.drawn.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.strokes:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, 8, "surface", "line_strong")
        line = box.bottom() - 30
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(box.left() + 20, line), QPointF(box.right() - 20, line))
        if self.is_empty and self.hint:
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.hint)
        draw_signature(painter, self.strokes, self.width(), QPointF(0, 0))

    def _at(self, at: QPointF) -> Point:
        wide = max(self.width(), 1)
        x = min(max(at.x(), 0.0), float(wide))
        y = min(max(at.y(), 0.0), float(self.height()))
        return x / wide, y / wide


class SignatureView(QWidget):
    """A signature as it was kept, as large as there is room for."""

    def __init__(self, parent: QWidget | None = None, *, height: int = 84) -> None:
        super().__init__(parent)
        self.strokes: list[list[Point]] = []
        self.setFixedHeight(height)

    def show_strokes(self, strokes: Sequence[Sequence[Point]]) -> None:
        """Show one, or nothing."""
        self.strokes = [list(stroke) for stroke in strokes]
        self.setVisible(bool(self.strokes))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        points = [point for stroke in self.strokes for point in stroke]
        if not points:
            return
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        rounded(painter, QRectF(self.rect()), 8, "canvas", "line")
        left, top = min(x for x, _ in points), min(y for _, y in points)
        wide = max(max(x for x, _ in points) - left, 0.01)
        tall = max(max(y for _, y in points) - top, 0.01)
        scale = min(box.width() / wide, box.height() / tall, 420.0)
        spare = (box.width() - wide * scale) / 2, (box.height() - tall * scale) / 2
        origin = QPointF(box.left() + spare[0] - left * scale, box.top() + spare[1] - top * scale)
        draw_signature(painter, self.strokes, scale, origin)


def draw_signature(
    painter: QPainter, strokes: Sequence[Sequence[Point]], scale: float, origin: QPointF
) -> None:
    """Paint strokes, `scale` px to their unit, from `origin`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour("ink"), PEN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        points = [origin + QPointF(x, y) * scale for x, y in stroke]
        if len(points) == 1:
            painter.drawPoint(points[0])
            continue
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        painter.drawPath(path)
