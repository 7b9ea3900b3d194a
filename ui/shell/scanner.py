"""Badges read by a scanner that types like a keyboard, wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow

from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.badges.scanner import Answer, WedgeReader

T = TypeVar("T", bound=QObject)
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

    What a person types goes on to its field, at most `gap_ms` late; a scan goes nowhere else. The
    keys for two letters of an Arabic layout (lam-alef) come from the input method, as a text for
    the field that has the focus.
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
        self._field: QObject | None = None
        self._passing = False
        self._pause = once(self, gap_ms, self._flush)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)
            app.focusObjectChanged.connect(self._follow)
            self.watch(app.focusWindow())
            self._follow(app.focusObject())

    def watch(self, window: QWindow | None) -> None:
        """Read the keys of a window, and of no other."""
        if (before := _alive(self._window)) is not None:
            before.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def stop(self) -> None:
        """Read nothing more, in whatever window."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self.watch)
            app.focusObjectChanged.disconnect(self._follow)
        self.watch(None)
        self._follow(None)

    def _follow(self, field: QObject | None) -> None:
        if (before := _alive(self._field)) is not None and before is not self._window:
            before.removeEventFilter(self)
        self._field = field
        if field is not None and field is not self._window:
            field.installEventFilter(self)

    @property
    def reader(self) -> WedgeReader:
        """The state machine, made at the first key: the window is painted before."""
        if self._reader is None:
            from kiosk.badges.scanner import WedgeReader

            platform = QGuiApplication.platformName()
            self._reader = WedgeReader(gap_ms=self._gap, preamble=self._preamble, platform=platform)
        return self._reader

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._passing:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._take_text(event)
        if not (isinstance(event, QKeyEvent) and isinstance(watched, QWindow)):
            return False
        if event.type() != QEvent.Type.KeyPress or event.key() in _MODIFIERS:
            return False
        text = "" if event.modifiers() & _COMMANDS else event.text()
        return self._take(text, event.nativeScanCode(), event.timestamp(), event)

    def _take_text(self, event: QInputMethodEvent) -> bool:
        """A key that the input method took; it has no time of its own: it comes with the others."""
        from kiosk.badges.layouts import LAM_ALEF

        if event.preeditString() or event.commitString() not in LAM_ALEF:
            return False
        return self._take(event.commitString(), 0, None, event)

    def _take(self, text: str, code: int, at: int | None, event: QEvent) -> bool:
        answer = self.reader.feed(text, code, at, event.clone())
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
                typed = isinstance(key.event, QInputMethodEvent)
                if (goes_to := _alive(self._field if typed else self._window)) is not None:
                    QCoreApplication.sendEvent(goes_to, key.event)
        finally:
            self._passing = False
        if answer.failed:
            self.failed.emit()
        if answer.scan:
            self.scanned.emit(answer.scan)


def _alive(thing: T | None) -> T | None:
    """What is followed, unless it was destroyed, as a closed dialog's is."""
    return thing if thing is not None and shiboken6.isValid(thing) else None
