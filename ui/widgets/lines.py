"""A painted text on several lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from ui.theme.fonts import font, leading
from ui.theme.letters import drawable
from ui.widgets.paint import LTR, RTL, reads_rtl


def broken(
    text: str, size: float, weight: int, width: float, *, rtl: bool, spread: float
) -> tuple[QTextLayout, float]:
    """A text broken to a width, on the side where the window begins; and its height in px.

    Lines are `spread` times the theme's leading apart.
    """
    text = drawable(text)
    layout = QTextLayout(text, font(size, weight, rtl=rtl))
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(RTL if reads_rtl(text, rtl) else LTR)
    layout.setTextOption(option)
    y, step = 0.0, leading(size, rtl=rtl) * spread
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += step
    layout.endLayout()
    return layout, y
