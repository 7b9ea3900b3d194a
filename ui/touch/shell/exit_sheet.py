"""The technician's way out: a code on digits, after a long press on the star."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kiosk.core.exit_code import ExitCode
from ui.theme import TOUCH
from ui.touch.shell.overlay import BottomSheet, big_button
from ui.widgets.button import QUIET, Button
from ui.widgets.label import Label
from ui.widgets.paint import CENTER
from ui.widgets.timers import every

TRIES = 3
LONGEST = 12
SECOND_MS = 1_000
ROOMY = 1_200
MINUTE = 60


class ExitSheet(BottomSheet):
    """`passed()` when the code is right; three wrong ones close the sheet."""

    passed = Signal()

    def __init__(self, code: ExitCode) -> None:
        super().__init__("key-round")
        self._code, self._typed, self._tries = code, "", 0
        self._missed = False
        self.dots = Label(size=56, weight=600, align=CENTER)
        self.keys = {digit: Button(digit, scale=TOUCH) for digit in "123456789"}
        self.erase = Button(icon="delete", scale=TOUCH)
        self.keys["0"] = Button("0", scale=TOUCH)
        self.enter = Button(icon="check", kind="primary", scale=TOUCH)
        self.give_up = big_button(QUIET)
        self._second = every(self, SECOND_MS, self._word)
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # what a keyboard types is the code
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(14)
        for n, key in enumerate(
            [*(self.keys[d] for d in "123456789"), self.erase, self.keys["0"], self.enter]
        ):
            key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(key, n // 3, n % 3)
        self.body.addWidget(self.dots)
        self.body.addLayout(grid)
        self.body.addWidget(self.give_up)

    def _connect(self) -> None:
        for digit, key in self.keys.items():
            key.clicked.connect(partial(self._type, digit))
        self.erase.clicked.connect(self._erase)
        self.enter.clicked.connect(self._check)
        self.give_up.clicked.connect(self.done)

    def retranslate(self) -> None:
        self.erase.setAccessibleName(self.tr("Effacer"))
        self.enter.setAccessibleName(self.tr("Valider"))
        self.give_up.setText(self.tr("Retour"))
        self._word()

    def _word(self) -> None:
        """What became of the last code, and when there is another try."""
        left = self._code.wait
        self.enter.setEnabled(left == 0)
        if left and not self._second.isActive():
            self._second.start()
        elif not left:
            self._second.stop()
        self.say(self.tr("Code du technicien"), text=" ".join(filter(None, self._news(left))))

    def _news(self, left: int) -> tuple[str, str]:
        wrong = self.tr("Ce code n’est pas le bon.") if self._missed else ""
        if not left:
            return wrong, self.tr("Recommencez.") if wrong else ""
        if left > MINUTE:
            minutes = -(-left // MINUTE)
            return wrong, self.tr("Prochain essai dans %n minute(s).", "", minutes)
        return wrong, self.tr("Prochain essai dans %n seconde(s).", "", left)

    def _type(self, digit: str) -> None:
        self._typed = (self._typed + digit)[:LONGEST]
        self._show()

    def _erase(self) -> None:
        self._typed = self._typed[:-1]
        self._show()

    def _show(self) -> None:
        self.dots.setText("•" * len(self._typed))

    def _check(self) -> None:
        if not self._typed or self._code.wait:
            self._word()
            return
        typed, self._typed = self._typed, ""
        self._show()
        if self._code.check(typed).right:
            self.passed.emit()
            return
        self._tries, self._missed = self._tries + 1, True
        if self._tries >= TRIES:
            self.done.emit()
        else:
            self._word()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """On a low screen the keys need what the disc takes."""
        self.disc.setVisible(self.window().height() >= ROOMY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard types the code as well, where one was plugged in."""
        if event.text() in self.keys:
            self._type(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._typed:
            self._check()
        else:
            super().keyPressEvent(event)
