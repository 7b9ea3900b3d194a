"""A choice on a whole row: a box to tick or one of several, with a line of explanation."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import DESK, Scale, theme
from ui.theme.fonts import SEMIBOLD, leading
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.kbd import draw_kbd, kbd_height, kbd_width
from ui.widgets.paint import draw_text, fitting, is_rtl, mirrored, rounded
from ui.widgets.pill import OK, draw_pill, pill_size


class CheckRow(KeyboardFocus, QAbstractButton):
    """A row to tick, or with `radio` one of those that share a parent; the whole row answers.

    `tone` colours the mark: "accent", "success" or a desk's own colour.
    """

    def __init__(
        self,
        text: str = "",
        hint: str = "",
        parent: QWidget | None = None,
        *,
        radio: bool = False,
        framed: bool = False,
        tone: str = "accent",
        scale: Scale = DESK,
    ) -> None:
        super().__init__(parent)
        self.hint, self.tone, self.scale = hint, tone, scale
        self.radio, self.framed = radio, framed
        self.key, self.pill = "", ""
        self.setCheckable(True)
        self.setAutoExclusive(radio)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.word(text, hint)

    def word(self, text: str, hint: str = "", *, key: str = "", pill: str = "") -> None:
        """Word the row; a key's tag and a pill such as "libre" stand at its end."""
        self.setText(text)
        self.hint, self.key, self.pill = hint, key or self.key, pill or self.pill
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.updateGeometry()
        self.update()

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.scale.radius

    @property
    def _sizes(self) -> tuple[float, float, float, float]:
        """Of the words, the explanation, the mark and the padding, in px."""
        if self.scale is DESK:
            return 14, 12.5, 20, 16 if self.framed else 0
        return self.scale.body + 4, self.scale.caption + 2, 52 if not self.radio else 44, 28

    def sizeHint(self) -> QSize:
        words, hint, mark, pad = self._sizes
        lines = leading(words, rtl=is_rtl(self)) + (
            leading(hint, rtl=is_rtl(self)) if self.hint else 0
        )
        tall = max(lines, mark) + (2 * max(pad * 0.9, 4) if self.scale is DESK else 56)
        least = self.scale.control_small if self.scale is DESK else 124
        return QSize(240, math.ceil(max(tall, least)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        words, hint, mark, pad = self._sizes
        box, rtl = QRectF(self.rect()), is_rtl(self)
        if self.framed:
            self._paint_frame(painter, box)
        elif self.underMouse() and self.scale is not DESK:
            rounded(painter, box, self.scale.radius, "canvas")
        square = mirrored(QRectF(pad, (box.height() - mark) / 2, mark, mark), box, rtl)
        (self._paint_radio if self.radio else self._paint_box)(painter, square)
        left = pad + mark + (12 if self.scale is DESK else 24)
        right = self._paint_end(painter, box, pad)
        room = box.width() - left - right
        first, second = leading(words, rtl=rtl), leading(hint, rtl=rtl) if self.hint else 0
        y = (box.height() - first - second) / 2
        upper = mirrored(QRectF(left, y, room, first), box, rtl)
        lower = mirrored(QRectF(left, y + first, room, second), box, rtl)
        weight = SEMIBOLD if self.hint or self.framed or self.scale is not DESK else 400
        words = fitting(self.text(), room, words, weight, rtl=rtl)
        hint = fitting(self.hint, room, hint, rtl=rtl)
        draw_text(painter, upper, self.text(), words, "ink", weight=weight, rtl=rtl)
        draw_text(painter, lower, self.hint, hint, "muted", rtl=rtl)

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        chosen = self.isChecked()
        edge = self._mark_tone() if chosen else "line"
        fill = "#F3F7FE" if chosen and self.radio and self.scale is DESK else "surface"
        if self.underMouse() and not chosen:
            fill = "canvas"
        rounded(painter, box, self.scale.radius, fill, edge, self.scale.edge * (2 if chosen else 1))

    def _mark_tone(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "highlight" if theme.contrast else self.tone

    def _paint_box(self, painter: QPainter, square: QRectF) -> None:
        radius = square.width() * 0.22
        if not self.isChecked():
            rounded(painter, square, radius, "surface", "line_strong", self.scale.edge * 1.5)
            return
        rounded(painter, square, radius, self._mark_tone())
        inset = square.width() * 0.14
        inner = square.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, "check", inner, "on_accent", stroke=3, rtl=is_rtl(self))

    def _paint_radio(self, painter: QPainter, square: QRectF) -> None:
        width = self.scale.edge * 1.5
        if not self.isChecked():
            rounded(painter, square, square.width() / 2, "surface", "line_strong", width)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._mark_tone()))
        painter.drawEllipse(square)
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(square.center(), square.width() * 0.19, square.width() * 0.19)

    def _paint_end(self, painter: QPainter, box: QRectF, pad: float) -> float:
        """Paint the tags at the end; returns the room they take, in px."""
        used = pad
        for tag in ("key", "pill"):
            word = getattr(self, tag)
            if not word:
                continue
            width, height = (
                (kbd_width(word), kbd_height())
                if tag == "key"
                else pill_size(word, height=24, rtl=is_rtl(self)).toTuple()
            )
            place = QRectF(box.width() - used - width, (box.height() - height) / 2, width, height)
            place = mirrored(place, box, is_rtl(self))
            if tag == "key":
                draw_kbd(painter, place, word)
            else:
                draw_pill(painter, place, word, OK, rtl=is_rtl(self))
            used += width + 12
        return used
