"""What a door says from afar: a word, a sign and a colour, who, until when, and who comes next."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.bookings.door import (
    AWAITED,
    CLOSED,
    FREE,
    HELD,
    SHUT,
    SOON,
    TAKEN,
    WARNED,
    WORKS,
    Door,
)
from kiosk.core.directions import joined
from ui.door.words import Said
from ui.theme import theme
from ui.theme.fonts import BOLD, REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import draw_text, fitting, is_rtl, mirrored, rounded

LOOKS = {
    FREE: ("success", "on_accent", "check"),
    SOON: ("highlight", "ink", "clock"),
    AWAITED: ("highlight", "ink", "user-check"),
    WARNED: ("highlight", "ink", "timer"),
    HELD: ("highlight", "ink", "hourglass"),
    TAKEN: ("danger", "on_accent", "users"),
    WORKS: ("rail2", "on_accent", "wrench"),
    CLOSED: ("rail2", "on_accent", "ban"),
    SHUT: ("rail2", "on_accent", "moon"),
}
"""The ground, the ink and the sign of each state; its word says it too."""
UNKNOWN = ("sunken", "ink", "circle-question-mark")
WIDE, TALL = 1800.0, 640.0
"""px: the size at which what stands here is as large as it is written."""
UPRIGHT = 1000.0
"""The same width where the screen stands on its short side."""
WORD, LINE = 132.0, 68.0
FOOT = 132.0


class DoorPanel(QWidget):
    """Painted to whatever size it has, lying or upright."""

    def __init__(self) -> None:
        super().__init__()
        self.state, self.said = "", Said("", "", "", "")
        self.setMinimumHeight(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_door(self, door: Door | None, said: Said) -> None:
        """Show a room as it is now."""
        self.state, self.said = door.state if door else "", said
        self.setAccessibleName(joined(*said))
        self.update()

    @property
    def _scale(self) -> float:
        """Of the lines, by the room that there is."""
        wide = UPRIGHT if self.height() > 0.7 * self.width() else WIDE
        return min(self.width() / wide, self.height() / TALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, tone, sign = LOOKS.get(self.state, UNKNOWN)
        if theme.contrast:
            ground, tone = "surface", "ink"
        area = QRectF(self.rect())
        rounded(painter, area, 32, ground, "ink" if theme.contrast else None, 4)
        pad = 64 * self._scale
        foot = self._foot(painter, area, pad, tone)
        self._body(painter, area.adjusted(pad, 0, -pad, -foot), sign, tone)

    def _foot(self, painter: QPainter, area: QRectF, pad: float, tone: str) -> float:
        """What comes next, under a line; how much of the height that takes."""
        if not self.said.following:
            return 0.0
        high, rtl = FOOT * self._scale, is_rtl(self)
        box = QRectF(pad, area.bottom() - high, area.width() - 2 * pad, high)
        rule = QRectF(box.left(), box.top(), box.width(), max(2.0, 3 * self._scale))
        painter.fillRect(rule, theme.colour(tone))
        words = self.said.following
        size = fitting(words, box.width(), 54 * self._scale, SEMIBOLD, rtl=rtl)
        draw_text(painter, box, words, size, tone, weight=SEMIBOLD, rtl=rtl)
        return high

    def _body(self, painter: QPainter, area: QRectF, sign: str, tone: str) -> None:
        """The sign and the word beside each other, and the lines under them."""
        scale, rtl = self._scale, is_rtl(self)
        lines = [(self.said.who, SEMIBOLD), (self.said.until, REGULAR)]
        lines = [(text, weight) for text, weight in lines if text]
        tall = (1.32 * WORD + 1.5 * LINE * len(lines)) * scale
        top = area.top() + max((area.height() - tall) / 2, 0)
        side = 0.92 * WORD * scale
        icon = QRectF(area.left(), top + 0.2 * WORD * scale, side, side)
        draw_icon(painter, sign, mirrored(icon, area, rtl), tone, rtl=rtl, stroke=2.4)
        lead = side + 40 * scale
        rows = [(self.said.state, WORD * scale, BOLD, 1.32 * WORD * scale, lead)]
        rows += [(text, LINE * scale, weight, 1.5 * LINE * scale, 0.0) for text, weight in lines]
        for text, size, weight, high, start in rows:
            box = QRectF(area.left() + start, top, area.width() - start, high)
            fits = fitting(text, box.width(), size, weight, rtl=rtl)
            placed = mirrored(box, area, rtl)
            draw_text(painter, placed, text, fits, tone, weight=weight, rtl=rtl)
            top += high
