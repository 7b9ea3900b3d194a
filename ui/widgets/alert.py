"""The alert: white with a thick line at its start; it stays until someone deals with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import DESK, Scale
from ui.widgets.button import SECONDARY, Button
from ui.widgets.inputs import Icon
from ui.widgets.label import Label, heading
from ui.widgets.paint import is_rtl, rounded, start_line

_EDGES = {"danger": "#E0A29C", "warning": "#E5C68C", "info": "#AFC4EA", "success": "#A5CFB6"}


class Alert(QWidget):
    """What happened in a title, its effect in a sentence, and the way on as a button."""

    acted = Signal()

    def __init__(
        self,
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "triangle-alert",
        kind: str = "danger",
        action: str = "",
        scale: Scale = DESK,
    ) -> None:
        super().__init__(parent)
        self.kind, self.scale = kind, scale
        self.title = heading(title, size=scale.body, wrap=True)
        self.text = Label(text, size=scale.body - 1, tone="muted", wrap=True)
        self.button = Button(action, SECONDARY, small=True, scale=scale)
        self.button.clicked.connect(self.acted)
        self._icon = Icon(icon, scale.icon + 2, kind)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 14, 12)
        row.setSpacing(14)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.button.setVisible(bool(action))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, title: str, text: str = "", action: str = "") -> None:
        """Word the alert and show it."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, self.scale.radius, "surface", _EDGES[self.kind])
        start_line(painter, box, self.kind, rtl=is_rtl(self), width=4, radius=self.scale.radius)
