"""The ticket as it is shown: a white slip with notches, its number very large."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.desks import desk_colours
from ui.theme.fonts import BOLD, REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.code import draw_code
from ui.widgets.lines import broken
from ui.widgets.marks import draw_desk_badge
from ui.widgets.paint import CENTER, draw_text, fitting, is_rtl, mirrored, rounded, text_width

RADIUS, NOTCH, CUT = 28.0, 26.0, 0.574
SIGN, CODE = 170.0, 240.0
"""Px, of what says how to follow one's turn: a screen, or a QR."""


@dataclass(frozen=True)
class SlipWords:
    """What the slip says; `wait` is empty when no estimate is known, `link` is told by a QR."""

    letter: str
    label: str
    service: str
    procedure: str
    wait: str
    call: str
    ahead: str
    ahead_words: str
    follow: str
    follow_text: str
    link: str = ""


class Slip(QWidget):
    """856 x 944 px in portrait; it shrinks where there is less room."""

    def __init__(self) -> None:
        super().__init__()
        self.words = SlipWords("", "", "", "", "", "", "", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMaximumSize(856, 944)

    def show_ticket(self, words: SlipWords) -> None:
        """Show a ticket."""
        self.words = words
        self.setAccessibleName(f"{words.label}, {words.service}")
        self.setAccessibleDescription(f"{words.wait}, {words.ahead} {words.ahead_words}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(856, 944)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 560)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        cut = box.height() * CUT
        self._paint_ground(painter, box, cut)
        unit = min(1.0, box.height() / 944, box.width() / 856)
        self._paint_head(painter, QRectF(0, 44 * unit, box.width(), 60))
        number = QRectF(0, 120 * unit, box.width(), 270 * unit)
        colour = "ink" if theme.contrast else desk_colours(self.words.letter).strong
        size = 260 * unit / theme.zoom
        while size > 60 and text_width(self.words.label, size, BOLD, rtl=False) > box.width() - 80:
            size *= 0.94
        draw_text(
            painter, number, self.words.label, size, colour, weight=BOLD, align=CENTER, rtl=False
        )
        self._paint_figures(painter, QRectF(0, 400 * unit, box.width(), 122 * unit), unit)
        self._paint_follow(painter, QRectF(0, cut, box.width(), box.height() - cut))

    def _paint_ground(self, painter: QPainter, box: QRectF, cut: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape, notches = QPainterPath(), QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        for x in (box.left(), box.right()):
            notches.addEllipse(QPointF(x, cut), NOTCH, NOTCH)
        painter.setPen(QPen(theme.colour("ink"), 4) if theme.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawPath(shape.subtracted(notches))
        pen = QPen(theme.colour("button_edge"), 4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2, 1.4])
        painter.setPen(pen)
        painter.drawLine(QPointF(NOTCH + 4, cut), QPointF(box.width() - NOTCH - 4, cut))

    def _paint_head(self, painter: QPainter, line: QRectF) -> None:
        words, rtl, inside = self.words, is_rtl(self), QRectF(self.rect())
        name = text_width(words.service, 36, SEMIBOLD, rtl=rtl)
        rest = min(text_width(words.procedure, 32, rtl=rtl), line.width() - name - 60 - 120)
        x = (line.width() - 60 - 18 - name - 18 - rest) / 2
        badge = mirrored(QRectF(x, line.top(), 60, 60), inside, rtl)
        draw_desk_badge(painter, badge, words.letter)
        first = mirrored(QRectF(x + 78, line.top(), name, 60), inside, rtl)
        second = mirrored(QRectF(x + 96 + name, line.top(), rest, 60), inside, rtl)
        draw_text(painter, first, words.service, 36, "ink", weight=SEMIBOLD, rtl=rtl)
        draw_text(painter, second, words.procedure, 32, "muted", rtl=rtl)

    def _paint_figures(self, painter: QPainter, line: QRectF, unit: float) -> None:
        words, rtl, inside = self.words, is_rtl(self), QRectF(self.rect())
        pairs = [(words.wait, words.call)] if words.wait else []
        pairs.append((words.ahead, words.ahead_words))
        share = (line.width() - 160) / len(pairs)
        for n, (figure, text) in enumerate(pairs):
            upper = QRectF(80 + n * share, line.top(), share, line.height() * 0.58)
            lower = QRectF(80 + n * share, upper.bottom(), share, line.height() * 0.42)
            draw_text(
                painter,
                mirrored(upper, inside, rtl),
                figure,
                fitting(figure, share, 50 * unit, SEMIBOLD, rtl=rtl),
                "ink",
                weight=SEMIBOLD,
                align=CENTER,
                rtl=rtl,
            )
            draw_text(
                painter,
                mirrored(lower, inside, rtl),
                text,
                26 * max(unit, 0.85),
                "muted",
                align=CENTER,
                rtl=rtl,
            )
        if len(pairs) > 1:
            middle = round(line.width() / 2)
            painter.fillRect(
                QRectF(middle, line.top() - 10, 2, line.height() + 4), theme.colour("line")
            )

    def _paint_follow(self, painter: QPainter, box: QRectF) -> None:
        rtl, inside = is_rtl(self), QRectF(self.rect())
        most, beside = (CODE, 56) if self.words.link else (SIGN, 120)
        side = min(most, box.height() - beside)
        square = mirrored(QRectF(64, box.center().y() - side / 2, side, side), inside, rtl)
        if self.words.link:
            draw_code(painter, square, self.words.link)
        else:
            rounded(painter, square, 28, "accent_soft", "ink" if theme.contrast else None, 2)
            sign = square.adjusted(side * 0.24, side * 0.24, -side * 0.24, -side * 0.24)
            draw_icon(painter, "monitor", sign, "accent", stroke=2, rtl=rtl)
        left = 64 + side + 40
        room = mirrored(QRectF(left, box.top(), box.width() - left - 56, box.height()), inside, rtl)
        blocks = [
            broken(self.words.follow, 36, SEMIBOLD, room.width(), rtl=rtl, spread=0.94),
            broken(self.words.follow_text, 28, REGULAR, room.width(), rtl=rtl, spread=0.94),
        ]
        y = room.center().y() - (sum(height for _, height in blocks) + 10) / 2
        for (layout, height), tone in zip(blocks, ("ink", "muted"), strict=True):
            painter.setPen(theme.colour(tone))
            layout.draw(painter, QPointF(room.left(), y))
            y += height + 10
