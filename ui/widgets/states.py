"""What a list shows when it has nothing yet: an empty state with a way on, or grey bars."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import DESK, Scale
from ui.widgets.button import SECONDARY, Button
from ui.widgets.label import Label, heading
from ui.widgets.paint import CENTER, is_rtl, mirrored, rounded
from ui.widgets.star import Star
from ui.widgets.timers import once

SKELETON_MS = 300
_BARS = ((44, 150, 110), (44, 110, 140), (44, 130, 90))


class EmptyState(QWidget):
    """A pale star, a sentence, its cause, and one action; connect `button.clicked`."""

    def __init__(
        self,
        text: str = "",
        cause: str = "",
        parent: QWidget | None = None,
        *,
        action: str = "",
        key: str = "",
        scale: Scale = DESK,
    ) -> None:
        super().__init__(parent)
        side = 40 if scale is DESK else 96
        self.text = heading(text, size=scale.body, wrap=True)
        self.cause = Label(cause, size=scale.body - 1, tone="muted", wrap=True, align=CENTER)
        self.text.align = CENTER
        self.button = Button(action, SECONDARY, small=True, key=key, scale=scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(scale.gap - 2)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Star(side, "accent_soft", hole="surface"), 0, middle)
        column.addWidget(self.text)
        column.addWidget(self.cause)
        column.addSpacing(4)
        column.addWidget(self.button, 0, middle)
        column.addStretch(1)
        self.say(text, cause, action)

    def say(self, text: str, cause: str = "", action: str = "") -> None:
        """Word it; without an action there is no button."""
        self.text.setText(text)
        self.cause.setText(cause)
        self.cause.setVisible(bool(cause))
        self.button.setText(action)
        self.button.setVisible(bool(action))


class Skeleton(QWidget):
    """Still grey bars in the place of rows, from 300 ms after `start` until `stop`."""

    def __init__(self, rows: int = 6, parent: QWidget | None = None, *, height: int = 46) -> None:
        super().__init__(parent)
        self._rows, self._height = rows, height
        self._wait = once(self, SKELETON_MS, self.show)
        self.hide()

    def start(self) -> None:
        """Appear soon; a quick answer never shows it."""
        self._wait.start()

    def stop(self) -> None:
        """Go away."""
        self._wait.stop()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for row in range(self._rows):
            x, y = 16.0, row * self._height + (self._height - 13) / 2
            for width in _BARS[row % len(_BARS)]:
                box = mirrored(QRectF(x, y, width, 13), QRectF(self.rect()), is_rtl(self))
                rounded(painter, box, 4, "sunken")
                x += width + 12
