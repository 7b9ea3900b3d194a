"""Five faces to touch: painted, each with its word; the mouth tells them apart, no colour alone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import TOUCH, theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import CENTER, draw_text, fitting, is_rtl, rounded, text_width

WORST, BEST = 1, 5
_LOOKS = {
    1: ("danger_soft", "danger"),
    2: ("warning_soft", "warning"),
    3: ("sunken", "muted"),
    4: ("accent_soft", "accent"),
    5: ("success_soft", "success"),
}
_WORD, _LINE, _EDGE = 32.0, 40.0, 18.0


class FaceButton(KeyboardFocus, QAbstractButton):
    """A face and its word on a card; all of it is the target. `chosen` it has a check mark."""

    scale = TOUCH

    def __init__(self, score: int) -> None:
        super().__init__()
        self.score, self.chosen = score, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def word(self, word: str) -> None:
        """Say what the face means."""
        self.setText(word)
        self.setAccessibleName(word)
        self.update()

    def choose(self, *, chosen: bool) -> None:
        """Look like the one that was touched, or like one to touch."""
        self.chosen = chosen
        self.setAccessibleDescription(self.tr("choisi") if chosen else "")
        self.update()

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.scale.radius_card

    def sizeHint(self) -> QSize:
        return QSize(184, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        lit = self.isDown() or self.chosen
        edge = "accent" if lit else "ink" if theme.contrast else "line"
        fill = "accent_soft" if lit else "surface"
        rounded(painter, box, self.scale.radius_card, fill, edge, 6 if lit else 2)
        lines = self._lines(box.width() - 2 * _EDGE)
        words = len(lines) * _LINE * theme.zoom
        side = min(box.width() - 2 * _EDGE, box.height() - words - 3 * _EDGE)
        top = box.top() + (box.height() - side - words - _EDGE) / 2
        face = QRectF(box.center().x() - side / 2, top, side, side)
        draw_face(painter, face, self.score)
        self._paint_words(painter, box, face.bottom() + _EDGE, lines)
        if self.chosen:
            mark = QRectF(face.right() - 48, face.top() - 8, 52, 52)
            sign = mark.adjusted(9, 9, -9, -9)
            rounded(painter, mark, 26, "accent")
            draw_icon(painter, "check", sign, "on_accent", rtl=False, stroke=3)

    def _paint_words(self, painter: QPainter, box: QRectF, y: float, lines: list[str]) -> None:
        rtl, high = is_rtl(self), _LINE * theme.zoom
        for n, line in enumerate(lines):
            room = QRectF(box.left() + 8, y + n * high, box.width() - 16, high)
            size = fitting(line, room.width(), _WORD, SEMIBOLD, rtl=rtl)
            draw_text(painter, room, line, size, "ink", weight=SEMIBOLD, align=CENTER, rtl=rtl)

    def _lines(self, width: float) -> list[str]:
        """The word on one line where it fits, or a word on each."""
        whole = text_width(self.text(), _WORD, SEMIBOLD, rtl=is_rtl(self)) <= width
        return [self.text()] if whole else self.text().split(" ")


def draw_face(painter: QPainter, box: QRectF, score: int) -> None:
    """A round face, from a mouth that hangs to one that laughs."""
    fill, tone = ("surface", "ink") if theme.contrast else _LOOKS[score]
    side, middle = box.width(), box.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour(tone), side * 0.045)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(theme.colour(fill))
    inner = side * 0.03
    painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))
    painter.setBrush(theme.colour(tone))
    for way in (-1, 1):
        _draw_eye(painter, middle + QPointF(way * side * 0.17, -side * 0.12), side, score, way)
    _draw_mouth(painter, middle + QPointF(0, side * 0.17), side, score)
    painter.restore()


def _draw_eye(painter: QPainter, at: QPointF, side: float, score: int, way: int) -> None:
    """An oval; the worst has brows over them, the best laughs with closed ones."""
    if score == BEST:
        closed = QPainterPath(at + QPointF(-side * 0.07, side * 0.03))
        closed.quadTo(at + QPointF(0, -side * 0.09), at + QPointF(side * 0.07, side * 0.03))
        painter.strokePath(closed, painter.pen())
        return
    oval = QPainterPath()
    oval.addEllipse(at, side * 0.042, side * 0.058)
    painter.fillPath(oval, painter.brush())
    if score == WORST:
        inner = at + QPointF(-way * side * 0.07, -side * 0.10)
        painter.drawLine(inner, at + QPointF(way * side * 0.08, -side * 0.17))


def _draw_mouth(painter: QPainter, at: QPointF, side: float, score: int) -> None:
    bend = {1: -0.26, 2: -0.13, 3: 0.0, 4: 0.17, 5: 0.34}[score] * side
    half = side * 0.2
    left, right = at + QPointF(-half, -bend / 2), at + QPointF(half, -bend / 2)
    mouth = QPainterPath(left)
    mouth.quadTo(at + QPointF(0, bend), right)
    if score == BEST:
        mouth.closeSubpath()
        painter.fillPath(mouth, painter.brush())
    painter.strokePath(mouth, painter.pen())


class Faces(QWidget):
    """The five in a row, the worst first as a language is read; `touched(score)`."""

    touched = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {score: FaceButton(score) for score in range(WORST, BEST + 1)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for score, button in self.buttons.items():
            button.clicked.connect(partial(self.touched.emit, score))
            row.addWidget(button, 1)
        self.retranslate()

    def choose(self, score: int) -> None:
        """Mark the one that was touched, none of them for 0."""
        for each, button in self.buttons.items():
            button.choose(chosen=each == score)

    def retranslate(self) -> None:
        """Word the faces in the language in force."""
        words = {
            1: self.tr("Très mal"),
            2: self.tr("Mal"),
            3: self.tr("Moyen"),
            4: self.tr("Bien"),
            5: self.tr("Très bien"),
        }
        for score, button in self.buttons.items():
            button.word(words[score])
            button.choose(chosen=button.chosen)
