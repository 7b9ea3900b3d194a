"""Lines of words on the wall, always laid out from the left."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.theme.fonts import REGULAR
from ui.widgets.paint import draw_text, fitting


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
    return fitting(words, width, size, weight, rtl=False)
