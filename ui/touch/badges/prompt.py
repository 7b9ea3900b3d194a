"""Show your badge to the reader: a picture, and what was wrong with the last one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import TOUCH
from ui.theme.icons import draw_icon
from ui.widgets.alert import Alert
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, is_rtl, rounded


class BadgePicture(QWidget):
    """A code in the frame of a reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(380, 380)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        rounded(painter, box, 48, "surface", "line", 2)
        outer, inner = box.width() * 0.13, box.width() * 0.31
        frame = box.adjusted(outer, outer, -outer, -outer)
        draw_icon(painter, "scan", frame, "accent", stroke=1, rtl=is_rtl(self))
        code = box.adjusted(inner, inner, -inner, -inner)
        draw_icon(painter, "qr-code", code, "ink", stroke=1.6, rtl=is_rtl(self))


class BadgePrompt(QWidget):
    """`say` words it; `refuse(title, text)` shows why a badge was not taken, until the next."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = BadgePicture()
        self.words = Label(size=38, weight=600, wrap=True, align=CENTER)
        self.text = Label(size=28, tone="muted", wrap=True, align=CENTER)
        self.alert = Alert(kind="danger", scale=TOUCH)
        self.alert.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.alert.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.alert)
        column.addStretch(1)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        column.addWidget(self.words)
        column.addWidget(self.text)
        column.addStretch(2)

    def say(self, words: str, text: str) -> None:
        """Word the prompt."""
        self.words.setText(words)
        self.text.setText(text)

    def refuse(self, title: str, text: str) -> None:
        """Say why the badge was not taken."""
        self.alert.say(title, text)
        self.alert.show()

    def forget(self) -> None:
        """Take the refusal away."""
        self.alert.hide()

    def arrange(self, *, landscape: bool) -> None:
        """Fit the picture to the screen."""
        side = 240 if landscape else 380
        self.picture.setFixedSize(side, side)
