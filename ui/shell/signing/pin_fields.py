"""Where a PIN is typed: digits and nothing else, unseen; letters look for a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from kiosk.core.text import fold
from ui.theme import DESK, Scale
from ui.widgets.field import Field
from ui.widgets.rows import RowList
from ui.widgets.timers import once

FORGETS_MS = 1_000


def pin_field(scale: Scale = DESK) -> Field:
    """A line for twelve digits at most."""
    field = Field(scale=scale)
    edit = field.input.edit
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
    edit.setMaxLength(12)
    edit.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), edit))
    return field


class Turn:
    """A place at which a refusal is no error: the next step begins."""

    def __init__(self, turn: Callable[[], None]) -> None:
        self._turn = turn

    def set_error(self, _text: str) -> None:
        """Begin the next step."""
        self._turn()

    def clear_error(self) -> None:
        """Nothing was said."""

    def isVisible(self) -> bool:  # noqa: N802
        """It is always there."""
        return True


class NameSearch(QObject):
    """Letters that are typed while a PIN is asked for choose somebody by any of their names.

    Those that follow within a second go on with the word; one that fits nobody begins another.
    """

    def __init__(self, people: RowList) -> None:
        super().__init__(people)
        self._people = people
        self._typed = ""
        self._pause = once(self, FORGETS_MS, self.forget)

    def forget(self) -> None:
        """The next letter begins a word."""
        self._typed = ""

    def take(self, event: QKeyEvent) -> bool:
        """Whether a key was a letter; digits and what is held with Ctrl go on."""
        text = event.text()
        if not text.isprintable() or not text or text.isdecimal():
            return False
        self._pause.start()
        typed = fold(text)
        self._typed = self._typed + typed if self._choose(self._typed + typed) else typed
        if self._typed == typed:
            self._choose(typed)
        return True

    def _choose(self, typed: str) -> bool:
        """Choose whoever has a name that begins so, whoever is chosen already first."""
        found = [p for p in self._people.items if f" {typed}" in f" {fold(p.name)}"]
        current = self._people.current
        return bool(typed and found) and (current in found or self._people.choose(found[0].code))
