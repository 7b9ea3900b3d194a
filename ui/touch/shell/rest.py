"""Nobody on the first screen: after a minute it is as for a new visitor, after three dimmer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.timers import every, once

LEFT_MS, AFTER_MS, SHIFT_MS = 60_000, 180_000, 60_000
DIMMED = 0.3
STEP, STEPS = 3, 8


class Rest(QWidget):
    """`left()` when whoever was here has gone; then, against burn-in, `shifted(px)`.

    A touch goes through to what lies below, and wakes the screen.
    """

    left = Signal()
    shifted = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._steps, self._watching = 0, False
        self._leave = once(self, LEFT_MS, self.left.emit)
        self._wait = once(self, AFTER_MS, self.begin)
        self._move = every(self, SHIFT_MS, self.shift)
        window.installEventFilter(self)
        self.hide()

    def watch(self, watching: bool) -> None:
        """Begin to wait from now, or stay awake."""
        self._watching = watching
        self._move.stop()
        self.hide()
        for timer in (self._leave, self._wait):
            if watching:
                timer.start()
            else:
                timer.stop()

    @property
    def alone(self) -> bool:
        """Whether whoever was here has gone."""
        return self._watching and not self._leave.isActive()

    def wake(self) -> None:
        """Someone is there."""
        if self._wait.isActive() or self._move.isActive():
            self.watch(True)

    def begin(self) -> None:
        """Go to rest."""
        self._move.start()
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.shift()

    def shift(self) -> None:
        """Move the stars by a few pixels, there and back again."""
        self._steps = (self._steps + 1) % (2 * STEPS)
        self.shifted.emit(STEP * min(self._steps, 2 * STEPS - self._steps))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = QColor("#000000")
        shade.setAlphaF(DIMMED)
        QPainter(self).fillRect(self.rect(), shade)
