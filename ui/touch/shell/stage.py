"""How the kiosk stands, which aids are on, and what lies over the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.shell.application import dress
from ui.theme.tokens import CONTRAST, LIGHT

LARGE, HIGH_CONTRAST, LOW, VOICE = "large", "contrast", "low", "voice"
LARGE_TEXT = 1.3
PATIENCE, LISTENING = 3, 5


class Stage(QObject):
    """What screens know of their window: its shape, its aids, and how to cover it.

    `changed()` when the shape or an aid changes: screens arrange themselves again.
    """

    changed = Signal()
    covering = Signal(object)
    calling = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.landscape = False
        self._aids: set[str] = set()
        self._not_here = {VOICE}

    def offer(self, aid: str, *, offered: bool) -> None:
        """Say, before screens are made, whether an aid can be had: the voice needs a player."""
        self._not_here = self._not_here - {aid} if offered else self._not_here | {aid}

    def offers(self, aid: str) -> bool:
        """Whether an aid can be had here."""
        return aid not in self._not_here

    @property
    def low(self) -> bool:
        """Whether every target is to be within reach from a wheelchair."""
        return LOW in self._aids

    def has(self, aid: str) -> bool:
        """Whether an aid is on."""
        return aid in self._aids

    @property
    def patience(self) -> int:
        """By what the kiosk's delays are multiplied: more for whoever asked for an aid."""
        if VOICE in self._aids:
            return LISTENING
        return PATIENCE if self._aids else 1

    def stand(self, *, landscape: bool) -> None:
        """Take the shape of the window."""
        if landscape != self.landscape:
            self.landscape = landscape
            self.changed.emit()

    def toggle(self, aid: str) -> None:
        """Switch an aid on or off."""
        if self.offers(aid):
            self._put(self._aids ^ {aid})

    def usual(self) -> None:
        """Switch every aid off."""
        self._put(set())

    def _put(self, aids: set[str]) -> None:
        if aids == self._aids:
            return
        dressed_anew = bool((aids ^ self._aids) - {LOW, VOICE})
        self._aids = aids
        if dressed_anew:
            colours = CONTRAST if HIGH_CONTRAST in aids else LIGHT
            dress(colours, zoom=LARGE_TEXT if LARGE in aids else 1.0)
        self.changed.emit()

    def cover(self, sheet: QWidget) -> None:
        """Lay a sheet over the screen, until it closes or all is forgotten."""
        self.covering.emit(sheet)

    def call_desk(self) -> None:
        """Have someone of the reception come."""
        self.calling.emit()
