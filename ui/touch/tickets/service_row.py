"""A service of the Guichet Unique as a row: colour, letter, hours, wait."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import TOUCH, theme
from ui.theme.desks import desk_colours
from ui.theme.fonts import BOLD, MEDIUM, SEMIBOLD, leading
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import CENTER, END, draw_text, fitting, is_rtl, mirrored, rounded, text_width

BAND, CHEVRON, GAP = 132.0, 76.0, 28.0
NAME, GLOSS, USAGE, HOURS, WAIT, COUNT = 37, 30, 26, 24, 38, 25
TALL, TALL_CLOSED = 176, 150


@dataclass(frozen=True)
class ServiceWords:
    """What a row says: name and what explains it, usage, hours; wait and number.

    One that gives no tickets says why in their place, and its reason in that of the hours.
    """

    name: str
    gloss: str
    usage: str
    hours: str
    wait: str
    waiting: str
    soon: bool = False


class ServiceRow(KeyboardFocus, QAbstractButton):
    """The whole row is the target; a closed service has dashes and says when it opens."""

    scale = TOUCH

    def __init__(self, letter: str) -> None:
        super().__init__()
        self.letter = letter
        self.compact = False
        self.words = ServiceWords("", "", "", "", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def word(self, words: ServiceWords, *, is_open: bool) -> None:
        """Say how the service is now."""
        self.words = words
        self.setEnabled(is_open)
        self.setAccessibleName(f"{self.letter}, {words.name} {words.gloss}".strip())
        self.setAccessibleDescription(
            ", ".join(
                part for part in (words.usage, words.hours, words.wait, words.waiting) if part
            )
        )
        self.updateGeometry()
        self.update()

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.scale.radius_card

    def sizeHint(self) -> QSize:
        least = 124 if self.compact else TALL if self.isEnabled() else TALL_CLOSED
        return QSize(600, max(least, round(sum(self._heights()) + 14)))

    def _heights(self) -> list[float]:
        """Of the name's line, the usage's and the hours', closer together where room is scarce."""
        tight = 0.84 if self.compact else 1.0
        sizes = (NAME, USAGE, HOURS if self.words.hours else 0)
        return [leading(size, rtl=is_rtl(self)) * tight if size else 0 for size in sizes]

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, rtl = QPainter(self), QRectF(self.rect()), is_rtl(self)
        self._paint_ground(painter, box)
        self._paint_band(painter, box, rtl)
        room = self._paint_wait(painter, box, rtl)
        self._paint_words(painter, box, room, rtl)

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        radius = self.scale.radius_card
        if not self.isEnabled():
            _dashed(painter, box.adjusted(1, 1, -1, -1), radius)
        elif self.isDown():
            rounded(painter, box, radius, "accent_soft", "accent", 2)
        else:
            rounded(painter, box, radius, "surface", "line", 2)

    def _paint_band(self, painter: QPainter, box: QRectF, rtl: bool) -> None:
        colours = desk_colours(self.letter)
        band = mirrored(QRectF(2, 2, BAND, box.height() - 4), box, rtl)
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(2, 2, -2, -2), 22, 22)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(band, theme.colour(colours.strong if self.isEnabled() else "sunken"))
        painter.restore()
        tone = "#FFFFFF" if self.isEnabled() or theme.contrast else "muted"
        middle, half = band.center(), 56
        letter = QRectF(band.left(), middle.y() - half, band.width(), 66)
        draw_text(painter, letter, self.letter, 60, tone, weight=BOLD, align=CENTER, rtl=False)
        square = QRectF(middle.x() - 18, middle.y() + 14, 36, 36)
        draw_icon(painter, colours.icon, square, tone, rtl=False, stroke=2)

    def _paint_wait(self, painter: QPainter, box: QRectF, rtl: bool) -> float:
        """Paint the wait at the end; the room that it takes, in px."""
        words, enabled = self.words, self.isEnabled()
        end = CHEVRON + 22 if enabled else GAP
        long = text_width(words.wait, WAIT, SEMIBOLD, rtl=rtl) > 240
        wait, weight = (30 if long else WAIT) if enabled else COUNT, SEMIBOLD
        width = max(
            text_width(words.wait, wait, weight, rtl=rtl),
            text_width(words.waiting, COUNT, rtl=rtl) + 40,
            120.0,
        )
        tall = leading(wait, rtl=rtl) + (leading(COUNT, rtl=rtl) if words.waiting else 0)
        x, y = box.width() - end - width, (box.height() - tall) / 2
        upper = mirrored(QRectF(x, y, width, leading(wait, rtl=rtl)), box, rtl)
        lower = mirrored(
            QRectF(x, y + leading(wait, rtl=rtl), width, leading(COUNT, rtl=rtl)), box, rtl
        )
        draw_text(painter, upper, words.wait, wait, "ink", weight=weight, align=END, rtl=rtl)
        draw_text(painter, lower, words.waiting, COUNT, "muted", align=END, rtl=rtl)
        if enabled:
            self._paint_signs(painter, box, lower, rtl)
        return end + width

    def _paint_signs(self, painter: QPainter, box: QRectF, lower: QRectF, rtl: bool) -> None:
        if self.words.waiting:
            used = text_width(self.words.waiting, COUNT, rtl=rtl) + 32
            side = QRectF(box.width() - CHEVRON - 22 - used, lower.center().y() - 12, 24, 24)
            draw_icon(painter, "users-round", mirrored(side, box, rtl), "muted", stroke=2, rtl=rtl)
        sign = QRectF(box.width() - CHEVRON + 8, box.center().y() - 20, 40, 40)
        draw_icon(
            painter, "chevron-right", mirrored(sign, box, rtl), "line_strong", rtl=rtl, stroke=2.2
        )

    def _paint_words(self, painter: QPainter, box: QRectF, used: float, rtl: bool) -> None:
        words, tone = self.words, "ink" if self.isEnabled() else "muted"
        left = BAND + GAP
        width = box.width() - left - used - 20
        heights = self._heights()
        y = (box.height() - sum(heights)) / 2
        first, second, third = (
            mirrored(QRectF(left, y + sum(heights[:n]), width, heights[n]), box, rtl)
            for n in range(3)
        )
        self._paint_name(painter, first, tone, rtl)
        size = fitting(words.usage, second.width(), USAGE, rtl=rtl)
        draw_text(painter, second, words.usage, size, "muted", rtl=rtl)
        if words.hours:
            self._paint_hours(painter, third, rtl)

    def _paint_name(self, painter: QPainter, line: QRectF, tone: str, rtl: bool) -> None:
        words = self.words
        size = fitting(words.name, line.width(), NAME, SEMIBOLD, rtl=rtl)
        draw_text(painter, line, words.name, size, tone, weight=SEMIBOLD, rtl=rtl)
        used = min(text_width(words.name, size, SEMIBOLD, rtl=rtl), line.width()) + 12
        rest = QRectF(used, 0, line.width() - used, line.height())
        rest = mirrored(rest, QRectF(0, 0, line.width(), line.height()), rtl)
        rest.translate(line.topLeft())
        size = fitting(words.gloss, rest.width(), GLOSS, MEDIUM, rtl=rtl)
        draw_text(painter, rest, words.gloss, size, tone, weight=MEDIUM, rtl=rtl)

    def _paint_hours(self, painter: QPainter, line: QRectF, rtl: bool) -> None:
        tone = "warning" if self.words.soon or not self.isEnabled() else "success"
        dot = QRectF(0, line.height() / 2 - 6, 12, 12)
        inside = QRectF(0, 0, line.width(), line.height())
        place = mirrored(dot, inside, rtl).translated(line.topLeft())
        rounded(painter, place, 6, tone)
        rest = mirrored(QRectF(24, 0, line.width() - 24, line.height()), inside, rtl)
        hours = self.words.hours
        size = fitting(hours, rest.width(), HOURS, MEDIUM, rtl=rtl)
        place = rest.translated(line.topLeft())
        draw_text(painter, place, hours, size, tone, weight=MEDIUM, rtl=rtl)


def _dashed(painter: QPainter, box: QRectF, radius: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour("button_edge"), 2)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(theme.colour("canvas"))
    painter.drawRoundedRect(box, radius, radius)
