"""The foot of a door: what else may be done here, and the other languages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.core import languages
from ui.door.scale import DOOR
from ui.shell.languages import locale_of
from ui.theme.fonts import REGULAR
from ui.widgets.button import SUNKEN, Button
from ui.widgets.label import Label
from ui.widgets.paint import fitting, is_rtl

GAP = 24
SMALLEST = 30


class DoorFoot(QWidget):
    """`spoken(code)` when somebody wants another language, each in its own script."""

    spoken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.hint = Label(size=DOOR.body, tone="muted")
        self.tongues = {
            code: Button(languages.own_name(code), kind=SUNKEN, small=True, scale=DOOR)
            for code in languages.promised(languages.of_windows())
        }
        tongues = QHBoxLayout()
        tongues.setSpacing(GAP)
        tongues.addStretch(1)
        for code, button in self.tongues.items():
            button.setLocale(locale_of(code))
            button.clicked.connect(partial(self.spoken.emit, code))
            tongues.addWidget(button)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)
        self.row.addWidget(self.hint, 1)
        self.row.addLayout(tongues)

    def word(self, hint: str, language: str) -> None:
        """Say it, and offer the languages that are not in force."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for code, button in self.tongues.items():
            button.setVisible(code != language)
        self._fit()

    def _fit(self) -> None:
        """On one line with the languages, or above them."""
        beside = self.row.direction() == QBoxLayout.Direction.LeftToRight
        shown = [b for b in self.tongues.values() if beside and not b.isHidden()]
        room = max(1, self.width() - sum(b.sizeHint().width() + GAP for b in shown))
        size = fitting(self.hint.text(), room, DOOR.body, REGULAR, rtl=is_rtl(self))
        self.hint.set_size(max(size, SMALLEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
