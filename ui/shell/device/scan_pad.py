"""Where a scanner types: what arrived, all at once, and whether it ended it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import DESK, Scale
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import CENTER, draw_text, fitting, is_rtl, rounded
from ui.widgets.said import Role
from ui.widgets.timers import once

PAUSE_MS = 400
"""After so long a reader has nothing more to type; radio ones stutter."""
LEAST, MOST = 4, 4_000
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ScanPad(KeyboardFocus, QWidget):
    """`read(text, ended)` for what was typed in one go; a key or two of a person are nothing."""

    read = Signal(str, bool)
    said_role = Role.HotkeyField

    def __init__(self, parent: QWidget | None = None, *, scale: Scale = DESK) -> None:
        super().__init__(parent)
        self.scale, self.words = scale, ""
        self._typed = ""
        self._pause = once(self, PAUSE_MS, self._stop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def word(self, words: str) -> None:
        """Say what to do here."""
        self.words = words
        self.setAccessibleName(words)
        self.update()

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.scale.radius

    def take(self, event: QKeyEvent) -> bool:
        """Take a key, wherever it was typed; whether it is one of a reader's."""
        if event.modifiers() & _COMMANDS:
            return False
        if event.key() in _ENDS:
            return self._end()
        if not event.text() or not event.text().isprintable():
            return False
        self._add(event.text())
        return True

    def _add(self, text: str) -> None:
        self._typed = (self._typed + text)[:MOST]
        self._pause.start()
        self.update()

    def _end(self) -> bool:
        typed, self._typed = self._typed, ""
        self._pause.stop()
        self.update()
        if len(typed) >= LEAST:
            self.read.emit(typed, True)
        return bool(typed)

    def _stop(self) -> None:
        typed, self._typed = self._typed, ""
        self.update()
        if len(typed) >= LEAST:
            self.read.emit(typed, False)

    # -- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an Arabic layout makes of a key for two letters comes this way."""
        if event.commitString():
            self._add(event.commitString())

    def event(self, event: QEvent) -> bool:
        tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if tab and event.type() == QEvent.Type.KeyPress and self._typed:
            self._end()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(240, 84 if self.scale is DESK else 168)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        waits = self.hasFocus()
        edge = "accent" if waits else "line_strong"
        rounded(painter, box, self.scale.radius, "accent_soft" if waits else "sunken", edge, 2)
        side = self.scale.icon * 1.3
        square = QRectF(box.center().x() - side / 2, box.height() * 0.18, side, side)
        icon = "loader-circle" if self._typed else "scan-line"
        draw_icon(painter, icon, square, "accent" if waits else "muted", rtl=is_rtl(self), stroke=2)
        words = box.adjusted(12, square.bottom() + 2, -12, -6)
        usual = 13 if self.scale is DESK else self.scale.caption
        size = fitting(self.words, words.width(), usual, rtl=is_rtl(self))
        draw_text(painter, words, self.words, size, "ink", align=CENTER, rtl=is_rtl(self))
