"""Writing with three keys: to the next letter, to the one before, and "this one"."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.touch.shell.keyboard import CAPITALS

SPACE = str(QT_TRANSLATE_NOOP("SpokenMode", "espace"))
DONE = str(QT_TRANSLATE_NOOP("SpokenMode", "terminé"))
ERASED = str(QT_TRANSLATE_NOOP("SpokenMode", "effacé"))
LATIN = "abcdefghijklmnopqrstuvwxyz"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىء"
DIGITS = "0123456789"
SIGNS = "signs"
"""The property of a line edit with the signs that it takes, where those are not letters."""


class Letters:
    """A ring of signs around a field; `done` closes it."""

    def __init__(self, edit: QLineEdit, alphabet: str) -> None:
        self.edit = edit
        self.ring = [*alphabet, SPACE, DONE]
        self.place = 0

    @property
    def now(self) -> str:
        """The letter that is reached, or SPACE or DONE."""
        return self.ring[self.place]

    def turn(self, steps: int) -> str:
        """Go round."""
        self.place = (self.place + steps) % len(self.ring)
        return self.now

    def write(self) -> bool:
        """Type what is reached; False once that was DONE."""
        if self.now == DONE:
            return False
        before = self.edit.text()[: self.edit.cursorPosition()]
        sign = " " if self.now == SPACE else self.now
        if self.edit.property(CAPITALS) and (not before or before[-1] in " -’'"):
            sign = sign.upper()
        self._send(Qt.Key.Key_unknown, sign)
        return True

    def erase(self) -> str:
        """Take the last sign away; which one it was."""
        last = self.edit.text()[-1:]
        self.edit.end(False)
        self._send(Qt.Key.Key_Backspace, "")
        return last

    def _send(self, key: Qt.Key, text: str) -> None:
        if not shiboken6.isValid(self.edit):
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self.edit, event)
