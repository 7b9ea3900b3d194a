"""The locked desk: everything is covered until someone says who they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.reception.calls import KEY, HelpCalls
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, Button
from ui.widgets.label import Label
from ui.widgets.paint import CENTER
from ui.widgets.star import Star, draw_zellige

CALL_WIDTH = 720


class LockScreen(QWidget):
    """Over the whole window; `opened()` when the desk is taken up again.

    A kiosk's call rings here too, and is answered without taking the desk up; it names nobody.
    """

    opened = Signal()

    def __init__(self, window: QWidget, calls: HelpCalls) -> None:
        super().__init__(window)
        self._calls = calls
        self.call = Alert(kind="warning", icon="bell")
        self.call.setMaximumWidth(CALL_WIDTH)
        self.call.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.call.button.key = KEY
        self.call.acted.connect(calls.answer)
        calls.worded.connect(self._show_call)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Label(size=22, weight=SEMIBOLD, tone="#FFFFFF", align=CENTER)
        self.text = Label(size=14, tone="on_rail", align=CENTER)
        self.button = Button(kind=PRIMARY, icon="lock-open", key="↵")
        self.button.clicked.connect(self._open)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addLayout(self._call_row())
        column.addSpacing(24)
        column.addWidget(Star(72), 0, middle)
        column.addSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(12)
        column.addWidget(self.button, 0, middle)
        column.addStretch(1)
        window.installEventFilter(self)
        self.retranslate()
        self.hide()

    def _call_row(self) -> QHBoxLayout:
        """As wide as its words need, and no wider than is read at a glance."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.call, 100)
        row.addStretch(1)
        return row

    def close_desk(self) -> None:
        """Cover the window."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self.hide()
        self.opened.emit()

    def retranslate(self) -> None:
        """Word the screen in the language in force."""
        self.title.setText(self.tr("Poste verrouillé"))
        self.text.setText(self.tr("Rien n’est perdu : la saisie en cours est gardée."))
        self.button.setText(self.tr("Reprendre"))
        self._show_call()

    def _show_call(self) -> None:
        calls = self._calls
        if calls.calls:
            self.call.say(calls.title.text(), calls.text.text(), calls.button.text())
        else:
            self.call.hide()

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: N802
        # Tab must not reach what is covered.
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key goes through to what is covered.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif (
            event.key() == Qt.Key.Key_J and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self._calls.answer()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        draw_zellige(painter, QRectF(self.rect()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
