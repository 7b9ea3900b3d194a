"""When nobody touches the kiosk any more: a question, then everything is forgotten."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.timers import every, once

_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress)
SECOND_MS = 1_000


class Idle(QObject):
    """Counts the stillness of a window: `asking(seconds)` while the question stands, `expired()`.

    It sees only what comes in through the window system, which is what people do.
    """

    asking = Signal(int)
    expired = Signal()
    touched = Signal()

    def __init__(self, window: QWidget, *, seconds: int, warning: int) -> None:
        super().__init__(window)
        self.seconds, self.warning = seconds, warning
        self.patience = 1
        self.left = 0
        self._window = window
        self._still = once(self, seconds * SECOND_MS, self.ask)
        self._tick = every(self, SECOND_MS, self._count)
        self._watching = False

    def watch(self, watching: bool) -> None:
        """Begin to count, or stop: the first screen has no delay."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
        self._watching = watching
        self.go_on()

    def go_on(self) -> None:
        """Someone is there: count from the beginning."""
        self.left = 0
        self._tick.stop()
        if self._watching:
            self._still.start(self.seconds * self.patience * SECOND_MS)
        else:
            self._still.stop()

    @property
    def counting(self) -> bool:
        """Whether stillness is being counted."""
        return self._still.isActive() or self._tick.isActive()

    def ask(self) -> None:
        """Nobody has touched: count down to the end."""
        self.left = self.warning * self.patience
        self._tick.start()
        self.asking.emit(self.left)

    def _count(self) -> None:
        self.left -= 1
        if self.left > 0:
            self.asking.emit(self.left)
            return
        self._tick.stop()
        self.expired.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched.emit()
            # The question has its own buttons: a press on one must not take it away first.
            if self._watching and not self._tick.isActive():
                self.go_on()
        return False
