"""Lines of words on the wall, always laid out from the left."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.theme.fonts import REGULAR
from ui.widgets.paint import draw_text, text_width


def line(
    painter: QPainter,
    place: tuple[float, float, float, float],
    words: str,
    size: float,
    tone: str,
    weight: int = REGULAR,
    align: str = "start",
) -> None:
    """One line at a place (left, top, width, height); what is too long is cut."""
    draw_text(painter, QRectF(*place), words, size, tone, weight=weight, align=align, rtl=False)


def fitted(words: str, width: float, size: float, weight: int = REGULAR) -> float:
    """The size at which words fit a width, at most the one given."""
    return min(size, size * width / max(1.0, text_width(words, size, weight, rtl=False)))
