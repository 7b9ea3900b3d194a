"""Nobody has touched the keyboard, the mouse or the screen of a window for a while."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from ui.widgets.timers import every

LOOK_MS = 5_000
_LEAVING = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
_MOVES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


def since_start() -> datetime:
    """Time that no change of the machine's clock moves."""
    return datetime.fromtimestamp(time.monotonic(), UTC)


class Idleness(QObject):
    """`expired()` once nothing has been touched for `patience()`, of which nothing is never.

    `left()` on Ctrl+L over an open dialog, where the keys of the window do not reach.

    It listens at the window that has the focus, as the system gives it its keys and moves: a filter
    on every widget would cost each event. A machine that slept for long has been idle too.
    """

    expired = Signal()
    left = Signal()

    def __init__(
        self,
        parent: QObject,
        now: Callable[[], datetime],
        patience: Callable[[], timedelta],
    ) -> None:
        super().__init__(parent)
        self._now, self._patience = now, patience
        self._since = now()
        self._window: QWindow | None = None
        self._look = every(self, LOOK_MS, self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._follow)
            self._follow(app.focusWindow())

    def begin(self) -> None:
        """Somebody is here from now on."""
        self._since = self._now()
        self._look.start()

    def end(self) -> None:
        """Nobody is waited for."""
        self._look.stop()

    def look(self) -> None:
        """Whether the time is over."""
        patience = self._patience()
        if patience and self._now() - self._since >= patience:
            self.end()
            self.expired.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._since = self._now()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._leaves(event)
        return False

    def _leaves(self, event: QKeyEvent) -> bool:
        combined = QKeyCombination(event.modifiers(), Qt.Key(event.key()))
        leaves = combined == _LEAVING and QApplication.activeModalWidget() is not None
        if leaves:
            self.left.emit()
        return leaves

    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None and shiboken6.isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
