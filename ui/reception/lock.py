"""The locked desk: a call rings there too, and where nobody has a PIN, Enter takes it up again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.reception.calls import KEY, HelpCalls
from ui.shell.signing.cover import Cover
from ui.shell.signing.tongues import Tongues
from ui.theme.fonts import SEMIBOLD
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, Button
from ui.widgets.label import Label
from ui.widgets.paint import CENTER
from ui.widgets.star import Star

CALL_WIDTH = 720


class CallOnCover(Alert):
    """A kiosk's call, which names nobody.

    It is `answered_here` without taking the desk up, or once somebody has signed in.
    """

    def __init__(self, calls: HelpCalls, *, answered_here: bool) -> None:
        super().__init__(kind="warning", icon="bell")
        self._calls, self._answered_here = calls, answered_here
        self.setMaximumWidth(CALL_WIDTH)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.key = KEY
        self.acted.connect(calls.answer)
        calls.worded.connect(self.show_call)
        self.show_call()

    def show_call(self) -> None:
        """Say what the desk's own message says."""
        calls = self._calls
        if calls.calls:
            act = calls.button.text() if self._answered_here else ""
            self.say(calls.title.text(), calls.text.text(), act)
        else:
            self.hide()


def show_calls(cover: Cover, calls: HelpCalls) -> CallOnCover:
    """Have a cover show the calls, as wide as their words need and no wider than a glance."""
    call = CallOnCover(calls, answered_here=isinstance(cover, LockScreen))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(call, 100)
    row.addStretch(1)
    cover.above.addLayout(row)
    return call


class LockScreen(Cover):
    """Says that nothing is lost; `managing()` where nobody has a PIN and somebody wants one."""

    managing = Signal()

    def __init__(self, window: QWidget, calls: HelpCalls) -> None:
        super().__init__(window)
        self._calls = calls
        self.title = Label(size=22, weight=SEMIBOLD, tone="#FFFFFF", align=CENTER)
        self.languages = Tongues(calls.session)
        self.text = Label(size=14, tone="on_rail", align=CENTER)
        self.button = Button(kind=PRIMARY, icon="lock-open", key="↵")
        self.button.clicked.connect(self.open_desk)
        self.first = Button(icon="key-round")
        self.first.clicked.connect(self.managing)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addLayout(self.above)
        column.addSpacing(24)
        column.addWidget(Star(72), 0, middle)
        column.addSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.languages, 0, middle)
        column.addSpacing(12)
        column.addWidget(self.button, 0, middle)
        column.addWidget(self.first, 0, middle)
        column.addStretch(1)
        self.call = show_calls(self, calls)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Poste verrouillé"))
        self.text.setText(self.tr("Rien n’est perdu : la saisie en cours est gardée."))
        self.button.setText(self.tr("Reprendre"))
        self.first.setText(self.tr("Donner un PIN au responsable"))
        self.call.show_call()

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: N802
        # Tab must not reach what is covered.
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key goes through to what is covered.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_desk()
        elif (
            event.key() == Qt.Key.Key_J and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self._calls.answer()
