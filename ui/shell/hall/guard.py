"""Nothing that is typed, pressed, dragged or opened beside it takes a window from its screen."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget

from ui.shell.hall.keys import asks_for_staff, may_pass
from ui.shell.hall.placing import Placing
from ui.widgets.timers import every, once

log = logging.getLogger("ui.shell.hall.guard")
LOOK_MS = 1_000
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_SHOWN = (QEvent.Type.Expose, QEvent.Type.FocusIn, QEvent.Type.FocusOut)
"""When the keyboard may be there to be had, or was just taken."""
_TAKEN = (
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.NativeGesture,
)


class Guard(QObject):
    """`asked()` when the technician's key is pressed.

    With `alone`, the machine is this window's: it has the keyboard, and is in front of all others.
    Else it is only not closed, moved or covered where it was wished: someone works beside it.
    """

    asked = Signal()

    def __init__(self, window: QWidget, placing: Placing, *, alone: bool) -> None:
        super().__init__(window)
        self._window, self._placing, self._alone = window, placing, alone
        self._holding = self._standing_back = False
        self._let_go: Callable[[], None] = _nothing
        self._look = every(self, LOOK_MS, self.look)
        self._soon = once(self, 0, self.look)

    def hold(self) -> None:
        """Begin, once the window is there."""
        self._holding = True
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        if self._alone and sys.platform == "win32":
            from ui.shell.hall.windows_keys import take

            self._let_go = take()
        self.show_pointer(False)
        self._look.start()
        self.look()

    def release(self) -> None:
        """Let the window close, and everybody have their keys back."""
        self._holding = False
        self.show_pointer(True)
        for timer in (self._look, self._soon):
            timer.stop()
        self._placing.stop()
        self._let_go()
        self._let_go = _nothing
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            if self._alone and _can_grab():
                handle.setKeyboardGrabEnabled(False)

    def show_pointer(self, shown: bool) -> None:
        """Show the pointer to a technician, and to nobody else.

        Most touch screens report as a mouse: that it moves does not tell that there is one.
        """
        while QGuiApplication.overrideCursor() is not None:
            QGuiApplication.restoreOverrideCursor()
        if not shown and self._holding:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def stand_back(self, back: bool) -> None:
        """Let another window of this program be in front, which only a technician opens."""
        self._standing_back = back
        handle = self._window.windowHandle()
        if back and handle is not None and _can_grab():
            handle.setKeyboardGrabEnabled(False)
        if self._holding:
            self.look()

    def look(self) -> None:
        """Be in front, full screen, with the keyboard, whatever came in between."""
        self._placing.place()
        handle = self._window.windowHandle()
        if self._standing_back:
            return
        if handle is not None and self._alone:
            self._take_keyboard(handle)
        if self._placing.own or self._alone:
            self._window.raise_()
        else:
            self._window.lower()  # it had to go to a screen that others work on

    def _take_keyboard(self, handle: QWindow) -> None:
        if not self._window.isActiveWindow():
            self._window.activateWindow()
        if _can_grab():
            handle.setKeyboardGrabEnabled(True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SHOWN:
            self._soon.start()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if kind in _PRESSES and isinstance(event, QMouseEvent):
            return event.button() != Qt.MouseButton.LeftButton
        if kind == QEvent.Type.Close and self._holding:
            event.ignore()
            log.info("the window was asked to close, and stays")
            return True
        return kind in _TAKEN

    def _take_key(self, event: QKeyEvent) -> bool:
        if asks_for_staff(event):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.asked.emit()
            return True
        return not may_pass(event)


def _can_grab() -> bool:
    """Only X11 gives one window every key; Wayland and Windows have other ways."""
    return QGuiApplication.platformName() == "xcb"


def _nothing() -> None:
    """What is to be undone where nothing was taken."""
