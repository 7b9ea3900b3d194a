"""The technician's way out: a code on digits, after a long press on the star."""

from __future__ import annotations

import hmac
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from ui.theme import TOUCH
from ui.touch.shell.overlay import BottomSheet, big_button
from ui.widgets.button import QUIET, Button
from ui.widgets.label import Label
from ui.widgets.paint import CENTER

TRIES = 3
LONGEST = 12


class ExitSheet(BottomSheet):
    """`left()` when the code is right; three wrong ones close the sheet."""

    left = Signal()

    def __init__(self, code: str) -> None:
        super().__init__("key-round")
        self._code, self._typed, self._tries = code, "", 0
        self.dots = Label(size=56, weight=600, align=CENTER)
        self.keys = {digit: Button(digit, scale=TOUCH) for digit in "123456789"}
        self.erase = Button(icon="delete", scale=TOUCH)
        self.keys["0"] = Button("0", scale=TOUCH)
        self.enter = Button(icon="check", kind="primary", scale=TOUCH)
        self.give_up = big_button(QUIET)
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
        for digit, key in self.keys.items():
            key.clicked.connect(partial(self._type, digit))
        self.erase.clicked.connect(self._erase)
        self.enter.clicked.connect(self._check)
        self.give_up.clicked.connect(self.done)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("Code du technicien"))
        self.erase.setAccessibleName(self.tr("Effacer"))
        self.enter.setAccessibleName(self.tr("Valider"))
        self.give_up.setText(self.tr("Retour"))

    def _type(self, digit: str) -> None:
        self._typed = (self._typed + digit)[:LONGEST]
        self._show()

    def _erase(self) -> None:
        self._typed = self._typed[:-1]
        self._show()

    def _show(self) -> None:
        self.dots.setText("•" * len(self._typed))

    def _check(self) -> None:
        if hmac.compare_digest(self._typed.encode(), self._code.encode()):
            self.left.emit()
            return
        self._typed, self._tries = "", self._tries + 1
        self._show()
        if self._tries >= TRIES:
            self.done.emit()
        else:
            self.say(self.title.text(), text=self.tr("Ce code n’est pas le bon. Recommencez."))
