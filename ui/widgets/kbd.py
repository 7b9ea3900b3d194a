"""The small tag that shows a key; the same in every language, never turned."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import CENTER, draw_text, rounded, text_width

ENTER = "↵"  # the typefaces lack it, so an icon stands for it


def kbd_width(key: str, size: float = 11) -> float:
    """The width of a key's tag, in px."""
    word = key.replace(ENTER, "").strip()
    arrow = size + 2 if ENTER in key else 0
    text = text_width(word, size, SEMIBOLD, rtl=False)
    return max(kbd_height(size), text + arrow + (2 if word and arrow else 0) + size)


def kbd_height(size: float = 11) -> float:
    """The height of a key's tag, in px."""
    return round(size * 1.8)


def draw_kbd(
    painter: QPainter, box: QRectF, key: str, *, size: float = 11, on_colour: bool = False
) -> None:
    """Paint a key's tag; `on_colour` when it lies on an accent or dark ground."""
    tone = "on_accent" if on_colour else "muted"
    fill = theme.colour("on_accent" if on_colour else "surface")
    edge = theme.colour("on_accent" if on_colour else "line")
    if on_colour:
        fill.setAlphaF(0.16)
        edge.setAlphaF(0.35)
    rounded(painter, box, size * 0.36, fill, edge)
    if not on_colour:
        painter.setPen(theme.colour("button_edge"))
        y = box.bottom() - 0.5
        painter.drawLine(QPointF(box.left() + 3, y), QPointF(box.right() - 3, y))
    _draw_key(painter, box, key, size, tone)


def _draw_key(painter: QPainter, box: QRectF, key: str, size: float, tone: str) -> None:
    word = key.replace(ENTER, "").strip()
    if ENTER not in key:
        draw_text(painter, box, word, size, tone, weight=SEMIBOLD, align=CENTER, rtl=False)
        return
    text = text_width(word, size, SEMIBOLD, rtl=False)
    side = size + 2
    left = box.center().x() - (text + side) / 2
    draw_text(
        painter,
        QRectF(left, box.y(), text, box.height()),
        word,
        size,
        tone,
        weight=SEMIBOLD,
        rtl=False,
    )
    square = QRectF(left + text, box.center().y() - side / 2, side, side)
    draw_icon(painter, "corner-down-left", square, tone, rtl=False, stroke=2.2)


class Kbd(QLabel):
    """A key's tag as a widget of its own."""

    def __init__(self, key: str, parent: QWidget | None = None, *, size: float = 11) -> None:
        super().__init__(key, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(math.ceil(kbd_width(self.text(), self._size)), int(kbd_height(self._size)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_kbd(QPainter(self), QRectF(self.rect()), self.text(), size=self._size)
