"""The figures over the roll, large enough to be read from two steps away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.wording import number
from ui.shell.languages import language_of
from ui.theme.fonts import SEMIBOLD
from ui.widgets.paint import draw_text, is_rtl, mirrored, rounded
from ui.widgets.said import Role

HIGH = 74


class Figure(QWidget):
    """A number and what it counts, on a ground of its own; 0 stands back."""

    said_role = Role.StaticText

    def __init__(self, tone: str, ground: str) -> None:
        super().__init__()
        self._tone, self._ground = tone, ground
        self.value, self.label = 0, ""
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, value: int, label: str) -> None:
        """Say so many of something."""
        self.value, self.label = value, label
        self.setAccessibleName(f"{number(value, language_of(self))} {label}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stands = bool(self.value)
        edge = "line"
        rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), 10, self._ground, edge)
        rtl = is_rtl(self)
        upper = mirrored(QRectF(14, 8, box.width() - 28, 38), box, rtl)
        lower = mirrored(QRectF(14, 46, box.width() - 28, 20), box, rtl)
        tone = self._tone if stands else "muted"
        words = number(self.value, language_of(self))
        draw_text(painter, upper, words, 32, tone, weight=SEMIBOLD, rtl=rtl)
        draw_text(painter, lower, self.label, 13, tone, rtl=rtl)
