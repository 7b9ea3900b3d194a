"""The pill: a short word on a soft ground; its colour never speaks alone."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import draw_text, is_rtl, mirrored, rounded, text_width

OK, WARNING, DANGER, INFO, NEUTRAL, ACTIVE, RAIL = (
    "ok",
    "warning",
    "danger",
    "info",
    "neutral",
    "active",
    "rail",
)
_LOOKS = {
    OK: ("success_soft", "success"),
    WARNING: ("warning_soft", "warning"),
    DANGER: ("danger_soft", "danger"),
    INFO: ("info_soft", "info"),
    NEUTRAL: ("sunken", "muted"),
    ACTIVE: ("highlight", "#10201F"),
    RAIL: ("#235058", "#FFFFFF"),
}


def pill_size(
    text: str, *, icon: str = "", dot: bool = False, height: float = 26, rtl: bool
) -> QSize:
    """The size of a pill, in px."""
    size = _text_size(height)
    extra = (size + 2 + 6 if icon else 0) + (8 + 6 if dot else 0)
    width = text_width(text, size, SEMIBOLD, rtl=rtl) + extra + height * 0.72
    return QSize(math.ceil(max(width, height)), math.ceil(height))


def _text_size(height: float) -> float:
    return 11 if height < 24 else round(height * 0.47)


def draw_pill(
    painter: QPainter,
    box: QRectF,
    text: str,
    kind: str = NEUTRAL,
    *,
    icon: str = "",
    dot: bool = False,
    rtl: bool,
) -> None:
    """Paint a pill that fills `box`; words, icon and dot begin at the start side."""
    fill, tone = _LOOKS[kind]
    rounded(painter, box, box.height() / 2, fill, "ink" if theme.contrast else None)
    size = _text_size(box.height())
    width = text_width(text, size, SEMIBOLD, rtl=rtl)
    lead = size + 8 if icon else 14 if dot else 0
    x = box.left() + max(box.height() * 0.3, (box.width() - width - lead) / 2)
    if icon:
        square = QRectF(x, box.center().y() - (size + 2) / 2, size + 2, size + 2)
        draw_icon(painter, icon, mirrored(square, box, rtl), tone, rtl=rtl, stroke=2)
    elif dot:
        square = mirrored(QRectF(x, box.center().y() - 4, 8, 8), box, rtl)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tone))
        painter.drawEllipse(square)
    words = QRectF(x + lead, box.top(), min(width, box.right() - x - lead - 4), box.height())
    draw_text(painter, mirrored(words, box, rtl), text, size, tone, weight=SEMIBOLD, rtl=rtl)


class Pill(QLabel):
    """A pill as a widget; `height` 26 px, or 21 for the small one."""

    def __init__(
        self,
        text: str = "",
        kind: str = NEUTRAL,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        dot: bool = False,
        height: int = 26,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.kind, self.icon_name, self.dot, self._height = kind, icon, dot, height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, kind: str, *, icon: str = "", dot: bool = False) -> None:
        """Say something else, in another kind."""
        self.kind, self.icon_name, self.dot = kind, icon, dot
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(
            self.text(), icon=self.icon_name, dot=self.dot, height=self._height, rtl=is_rtl(self)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_pill(
            QPainter(self),
            QRectF(self.rect()),
            self.text(),
            self.kind,
            icon=self.icon_name,
            dot=self.dot,
            rtl=is_rtl(self),
        )
