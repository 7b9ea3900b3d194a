"""The head of a screen: star, what it is about, where one is in the steps, and the time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.widgets.label import Label
from ui.widgets.paint import END, fitting, is_rtl, mirrored, rounded
from ui.widgets.star import Star
from ui.widgets.timers import once

HEIGHT, MARGIN, GAP, TITLE = 129, 48, 20, 30
HOLD_MS = 5_000


class HeldStar(Star):
    """The logo; `held()` after a press of five seconds, the technician's way out."""

    held = Signal()

    def __init__(self, size: int = 58, *, hole: str | None = None) -> None:
        super().__init__(size, hole=hole)
        self._press = once(self, HOLD_MS, self.held.emit)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._press.start()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._press.stop()


class Steps(QWidget):
    """A dash for each step, longer and filled for the present one."""

    def __init__(self) -> None:
        super().__init__()
        self.step, self.steps = 0, 0
        self.setFixedHeight(14)

    def show_step(self, step: int, steps: int, words: str) -> None:
        """Be at a step, from 1; no steps shows nothing."""
        self.step, self.steps = step, steps
        self.setAccessibleName(words)
        self.setFixedWidth(self.sizeHint().width())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(0, 34 * self.steps - 10 + 32) if self.steps else 0, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, x = QPainter(self), QRectF(self.rect()), 0.0
        for number in range(1, self.steps + 1):
            width = 56.0 if number == self.step else 24.0
            dash = mirrored(QRectF(x, 0, width, 14), box, is_rtl(self))
            done = number <= self.step
            edge = "ink" if theme.contrast and not done else None
            rounded(painter, dash, 7, "accent" if done else "line", edge, 2)
            x += width + 10


class Header(QWidget):
    """128 px of white; no target but the star."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.star = HeldStar()
        self.title = Label(size=TITLE, weight=SEMIBOLD)
        self.place = Label(size=24, tone="muted")
        self.steps = Steps()
        self.clock = Label(size=44, weight=SEMIBOLD, align=END)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.place)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 1)
        row.setSpacing(20)
        row.addWidget(self.star)
        row.addLayout(words, 1)
        row.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(20)
        row.addWidget(self.clock)
        self._row = row

    def add_before_clock(self, widget: QWidget) -> None:
        """Put a small sign beside the time."""
        self._row.insertWidget(self._row.indexOf(self.clock), widget)

    def word(self, title: str, place: str, clock: str) -> None:
        """Say what the screen is about, where, and what time it is."""
        self.title.setText(title)
        self.place.setText(place)
        self.clock.setText(clock)
        self._fit()

    def _fit(self) -> None:
        """Larger text is made to fit: there is one line, and no word of it is cut."""
        steps = self.steps.sizeHint().width() + GAP if self.steps.steps else 0
        used = 2 * MARGIN + self.star.width() + steps + self.clock.sizeHint().width() + 5 * GAP
        room = max(1, self.width() - used)
        self.title.set_size(fitting(self.title.text(), room, TITLE, SEMIBOLD, rtl=is_rtl(self)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
