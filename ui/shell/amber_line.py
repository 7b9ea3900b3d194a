"""The amber line under the top bar: something is not as usual, and there is what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.tokens import BLOCKS
from ui.widgets.button import QUIET, Button
from ui.widgets.inputs import Icon
from ui.widgets.label import Label
from ui.widgets.paint import is_rtl, rounded

EDGE, TONE = "#E5C68C", BLOCKS["external"].text
SIDE, QUIET_PAD = 24, 8


class AmberLine(QWidget):
    """40 px high: an icon, a `title`, a `text`, then what `add_action` has added."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(size=14, weight=SEMIBOLD, tone=TONE)
        self.text = Label(size=14, tone=TONE)
        self._side = SIDE
        self._row = QHBoxLayout(self)
        self._row.setSpacing(6)
        self._row.addWidget(Icon(icon, 18, TONE))
        self._row.addSpacing(6)
        self._row.addWidget(self.title)
        self._row.addWidget(self.text, 1)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._keep_margins()

    def add_action(self) -> Button:
        """A quiet button at the end of the line."""
        button = Button(kind=QUIET, small=True)
        button.set_tone(TONE)
        self._row.addWidget(button)
        return button

    def set_side(self, side: int) -> None:
        """Keep so many px at both ends."""
        self._side = side
        self._keep_margins()

    def _keep_margins(self) -> None:
        """The quiet button has px of its own at the end; Qt does not turn margins."""
        start, end = self._side, self._side - QUIET_PAD
        left, right = (end, start) if is_rtl(self) else (start, end)
        self._row.setContentsMargins(left, 0, right, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_margins()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 0, "warning_soft")
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(EDGE))
