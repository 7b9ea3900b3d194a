"""The seconds until everything is forgotten, with "Rester" and "Terminer"."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import TOUCH, theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, draw_text, is_rtl
from ui.widgets.timers import every

SECOND_MS, STAY = 1_000, 30


class DarkButton(Button):
    """A button on the zellige: outlined in white, or filled with the highlight."""

    def __init__(self, *, filled: bool = False) -> None:
        super().__init__(scale=TOUCH)
        self._filled = filled
        self.setMinimumHeight(116)

    def _look(self) -> tuple[str | None, str | None, str]:
        if self._filled:
            return "highlight", None, "#10201F"
        return "rail2" if self.isDown() else None, "on_rail", "#FFFFFF"

    def ring_colour(self) -> str:
        """On dark ground the ring is light."""
        return "highlight"


class Ring(QWidget):
    """What is left, as an arc and a number."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.whole = 0, 1
        self.setFixedSize(110, 110)

    def show_left(self, left: int, whole: int) -> None:
        """Show so many seconds of so many."""
        self.left, self.whole = left, max(1, whole)
        self.setAccessibleName(str(left))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect()).adjusted(5, 5, -5, -5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, share in (("#2B5058", 1.0), ("highlight", self.left / self.whole)):
            pen = QPen(theme.colour(colour), 9)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(box, 90 * 16, -round(360 * 16 * share))
        draw_text(
            painter, box, str(self.left), 42, "#FFFFFF", weight=600, align=CENTER, rtl=is_rtl(self)
        )


class Countdown(QWidget):
    """`ended()` when the seconds are over or the visitor says so."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.left = self.whole = 0
        self.ring = Ring()
        self.words = Label(size=28, tone="on_rail", wrap=True)
        self.stay_button = DarkButton()
        self.end_button = DarkButton(filled=True)
        self.end_button.setMinimumWidth(232)
        self.words.setFixedWidth(330)
        self._tick = every(self, SECOND_MS, self.count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self.ring)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.stay_button)
        row.addWidget(self.end_button)
        self.stay_button.clicked.connect(self.stay)
        self.end_button.clicked.connect(self.end)
        self.retranslate()

    def start(self, seconds: int) -> None:
        """Count so many seconds from now."""
        self.left = self.whole = seconds
        self._tick.start()
        self._say()

    def stay(self) -> None:
        """Thirty seconds more."""
        self.left += STAY
        self.whole = max(self.whole, self.left)
        self._say()

    def count(self) -> None:
        """A second is over."""
        self.left -= 1
        self._say()
        if self.left <= 0:
            self.end()

    def end(self) -> None:
        """It is over."""
        self._tick.stop()
        self.ended.emit()

    def retranslate(self) -> None:
        """Word the bar in the language in force."""
        self.stay_button.setText(self.tr("Rester"))
        self.end_button.setText(self.tr("Terminer"))
        self._say()

    def _say(self) -> None:
        self.ring.show_left(max(0, self.left), self.whole)
        self.words.setText(self.tr("Retour à l’accueil dans %n seconde(s)", "", max(0, self.left)))
