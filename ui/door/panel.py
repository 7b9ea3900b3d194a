"""What a door says from afar: a word, a sign and a colour, who, until when, and who comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.bookings.door import AWAITED, FREE, SOON, TAKEN, Door
from kiosk.bookings.queries import BookingView
from kiosk.core.directions import joined
from ui.theme import theme
from ui.theme.fonts import BOLD, REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import draw_text, fitting, is_rtl, mirrored, rounded

LOOKS = {
    FREE: ("success", "on_accent", "check"),
    SOON: ("highlight", "ink", "clock"),
    AWAITED: ("highlight", "ink", "user-check"),
    TAKEN: ("danger", "on_accent", "users"),
}
"""The ground, the ink and the sign of each state; its word says it too."""
DRAWN = 350.0
"""px: the height at which sizes are as they are written here."""


class DoorPanel(QWidget):
    """Painted to whatever size it has: 800 x 480, 1024 x 600, or upright."""

    def __init__(self, hour: Callable[[datetime], str]) -> None:
        super().__init__()
        self._hour = hour
        self.door: Door | None = None
        self.setMinimumHeight(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_door(self, door: Door | None) -> None:
        """Show a room as it is now."""
        self.door = door
        self.setAccessibleName(joined(*self.lines()))
        self.update()

    def lines(self) -> tuple[str, str, str, str]:
        """The state, who it is, until when, and what follows."""
        door = self.door
        if door is None:
            return self.tr("Aucune salle de ce nom"), "", "", ""
        words = {
            FREE: self.tr("Libre"),
            SOON: self.tr("Bientôt occupée"),
            AWAITED: self.tr("Attend quelqu’un"),
            TAKEN: self.tr("Occupée"),
        }
        who = self._who(door.current) if door.current else ""
        return words[door.state], who, self._until(door), self._next(door)

    def _who(self, booking: BookingView) -> str:
        return joined(booking.held_by, booking.title) or self.tr("Réservée")

    def _until(self, door: Door) -> str:
        if door.current is not None:
            return self.tr("Jusqu’à {time}").format(time=self._hour(door.current.ends))
        if door.until is not None:
            return self.tr("Libre jusqu’à {time}").format(time=self._hour(door.until))
        if door.closes is not None:
            return self.tr("Libre jusqu’à la fermeture, {time}").format(
                time=self._hour(door.closes)
            )
        return self.tr("Fermé aujourd’hui")

    def _next(self, door: Door) -> str:
        coming = door.following
        if coming is None:
            return self.tr("Rien d’autre aujourd’hui")
        hours = f"{self._hour(coming.starts)}–{self._hour(coming.ends)}"
        return self.tr("Ensuite : {what}").format(what=joined(hours, self._who(coming)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = self.door.state if self.door else SOON
        ground, tone, sign = LOOKS[state]
        if theme.contrast:
            ground, tone = "surface", "ink"
        area, rtl = QRectF(self.rect()), is_rtl(self)
        scale = min(area.height() / DRAWN, area.width() / 640)
        rounded(painter, area, 24, ground, "ink" if theme.contrast else None, 4)
        pad, strip = 36 * scale, 64 * scale
        side = 84 * scale
        first, who, until, following = self.lines()
        wide = area.width() - 2 * pad
        top = max((area.height() - strip - 250 * scale) / 2, 12 * scale)
        icon = QRectF(pad, top + 8 * scale, side, side)
        draw_icon(painter, sign, mirrored(icon, area, rtl), tone, rtl=rtl, stroke=2.2)
        lead = side + 24 * scale
        rows = (
            (first, 76 * scale, BOLD, 100 * scale, lead),
            (who, 40 * scale, SEMIBOLD, 62 * scale, 0.0),
            (until, 40 * scale, REGULAR, 62 * scale, 0.0),
        )
        for text, size, weight, tall, start in rows:
            if text:
                box = QRectF(pad + start, top, wide - start, tall)
                fits = fitting(text, box.width(), size, weight, rtl=rtl)
                words = mirrored(box, area, rtl)
                draw_text(painter, words, text, fits, tone, weight=weight, rtl=rtl)
                top += tall
        foot = QRectF(0, area.height() - strip, area.width(), strip)
        painter.fillRect(QRectF(pad, foot.top(), wide, 2), theme.colour(tone))
        size = fitting(following, wide, 28 * scale, SEMIBOLD, rtl=rtl)
        box = QRectF(pad, foot.top(), wide, strip)
        draw_text(painter, box, following, size, tone, weight=SEMIBOLD, rtl=rtl)
