"""What covers a window whose station is locked: nothing below is seen, clicked or typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.said import Role
from ui.widgets.star import draw_zellige


class Cover(QWidget):
    """Over the whole window; `opened()` when the station is taken up again."""

    opened = Signal()
    said_role = Role.Dialog

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes through what is on it
        self.above = QVBoxLayout()
        """What is said above the middle, whoever works here."""
        self.keeps = True
        """Whether something was on the screen before."""
        window.installEventFilter(self)
        self.hide()

    def close_desk(self) -> None:
        """Cover the window."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.enter()

    def enter(self) -> None:
        """Put the focus where the first key is wanted."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_desk(self) -> None:
        """Uncover the window."""
        self.hide()
        self.opened.emit()

    def take_badge(self, payload: str) -> None:
        """A scanner read a badge."""

    def badge_failed(self) -> None:
        """A scanner began a badge and did not finish."""

    def explain(self, words: str) -> None:
        """Say why it is still there."""

    def retranslate(self) -> None:
        """Word the screen in the language in force."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
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
