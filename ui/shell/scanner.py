"""Badges read by a scanner that types like a keyboard, wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.badges.scanner import Answer, WedgeReader

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Scanner(QObject):
    """Follows the window that has the keyboard; `scanned(payload)`, or `failed()` to scan again.

    What a person types goes on to its field, at most `gap_ms` late; a scan goes nowhere else.
    """

    scanned = Signal(str)
    failed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, gap_ms: int = 50, preamble: str = ""
    ) -> None:
        super().__init__(parent)
        self._gap, self._preamble = gap_ms, preamble
        self._reader: WedgeReader | None = None
        self._window: QWindow | None = None
        self._passing = False
        self._pause = once(self, gap_ms, self._flush)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)
            self.watch(app.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Read the keys of a window, and of no other."""
        if self._alive is not None:
            self._alive.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    @property
    def _alive(self) -> QWindow | None:
        """The window that is followed, unless it was destroyed, as a closed dialog's is."""
        window = self._window
        return window if window is not None and shiboken6.isValid(window) else None

    @property
    def reader(self) -> WedgeReader:
        """The state machine, made at the first key: the window is painted before."""
        if self._reader is None:
            from kiosk.badges.scanner import WedgeReader

            platform = QGuiApplication.platformName()
            self._reader = WedgeReader(gap_ms=self._gap, preamble=self._preamble, platform=platform)
        return self._reader

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or self._passing:
            return False
        if not isinstance(event, QKeyEvent) or event.key() in _MODIFIERS:
            return False
        commanded = bool(event.modifiers() & _COMMANDS)
        answer = self.reader.feed(
            "" if commanded else event.text(),
            event.nativeScanCode(),
            event.timestamp(),
            event.clone(),
        )
        self._obey(answer)
        self._wait()
        return answer.held

    def _flush(self) -> None:
        self._obey(self.reader.flush())
        self._wait()

    def _wait(self) -> None:
        waits = self.reader.waits
        if waits is None:
            self._pause.stop()
        else:
            self._pause.start(waits)

    def _obey(self, answer: Answer) -> None:
        self._passing = True
        try:
            for key in answer.replay:
                if (window := self._alive) is not None:
                    QCoreApplication.sendEvent(window, key.event)
        finally:
            self._passing = False
        if answer.failed:
            self.failed.emit()
        if answer.scan:
            self.scanned.emit(answer.scan)
