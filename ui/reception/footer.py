"""The line at the bottom: the keys that work here, and the devices that are ready."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.icons import draw_icon
from ui.widgets.kbd import draw_kbd, kbd_height, kbd_width
from ui.widgets.paint import draw_text, is_rtl, mirrored, text_width

# icon, words, tone
Device = tuple[str, str, str]


class Footer(QWidget):
    """Keys from the start, devices from the end; keys give way where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[tuple[str, str]] = []
        self._devices: list[Device] = []
        self._side = 24
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_compact(compact=False)

    def set_compact(self, *, compact: bool) -> None:
        """Take less height on a low screen."""
        self.setFixedHeight(30 if compact else 34)
        self._side = 20 if compact else 24

    def show_keys(self, keys: list[tuple[str, str]]) -> None:
        """Show (key, what it does)."""
        self._keys = keys
        self.update()

    def show_devices(self, devices: list[Device]) -> None:
        """Show what is ready and what is not."""
        self._devices = devices
        self.setAccessibleDescription(", ".join(words for _, words, _ in devices))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
        self._paint_keys(painter, self._paint_devices(painter))

    def _paint_devices(self, painter: QPainter) -> float:
        """Paint from the end; returns how far from it they reach."""
        box, rtl = QRectF(self.rect()), is_rtl(self)
        x = box.width() - self._side
        for icon, words, tone in reversed(self._devices):
            width = text_width(words, 12, rtl=rtl)
            x -= width
            place = mirrored(QRectF(x, 1, width, box.height()), box, rtl)
            draw_text(painter, place, words, 12, tone, rtl=rtl)
            x -= 20
            square = QRectF(x, (box.height() - 14) / 2 + 1, 14, 14)
            draw_icon(painter, icon, mirrored(square, box, rtl), tone, rtl=rtl)
            x -= 18
        return x

    def _paint_keys(self, painter: QPainter, limit: float) -> None:
        box, rtl = QRectF(self.rect()), is_rtl(self)
        x, height = float(self._side), kbd_height()
        for key, words in self._keys:
            tag, text = kbd_width(key), text_width(words, 12, rtl=rtl)
            if x + tag + 7 + text > limit:
                return
            place = QRectF(x, (box.height() - height) / 2 + 0.5, tag, height)
            draw_kbd(painter, mirrored(place, box, rtl), key)
            x += tag + 7
            line = mirrored(QRectF(x, 1, text, box.height()), box, rtl)
            draw_text(painter, line, words, 12, "muted", rtl=rtl)
            x += text + 18
