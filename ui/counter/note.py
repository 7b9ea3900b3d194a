"""What the last agent left for this one, under the ticket."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.inputs import Icon
from ui.widgets.label import Label


class NoteLine(QWidget):
    """No room while there is no note."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label(size=13, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 18, 7)
        row.setSpacing(10)
        row.addWidget(Icon("message-square", 16, "ink"))
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, note: str) -> None:
        """Show a note, or nothing."""
        self.words.setText(note)
        self.setVisible(bool(note))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("warning_soft"))
        edge = theme.colour("ink" if theme.contrast else "line")
        painter.fillRect(0, self.height() - 1, self.width(), 1, edge)
