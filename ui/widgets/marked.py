"""A line of text in which what was searched stands out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kiosk.core.directions import one_part
from kiosk.core.text import fold
from ui.theme import theme
from ui.theme.fonts import BOLD, MEDIUM, SEMIBOLD, font, metrics
from ui.theme.letters import drawable
from ui.widgets.paint import LTR, RTL, reads_rtl


def stacked(*parts: str) -> str:
    """Parts under one another in one label, each kept in its own direction; no empty line."""
    # U+2028 ends a line for QTextLayout; a line feed does not.
    return "\u2028".join(one_part(part) for part in parts if part)


def find_folded(text: str, typed: str) -> tuple[int, int] | None:
    """Where `typed` is in a text, accents and case aside: first sign and length.

    The start of a word is better than its middle.
    """
    wanted = fold(typed)
    if not wanted:
        return None
    folded, places = "", []
    for place, sign in enumerate(text):
        plain = fold(sign) or ("" if sign.isalnum() else " ")
        folded += plain
        places += [place] * len(plain)
    at = f" {folded}".find(f" {wanted}")
    at = at if at >= 0 else folded.find(wanted)
    if at < 0:
        return None
    last = places[at + len(wanted) - 1]
    return places[at], last - places[at] + 1


def draw_marked(
    painter: QPainter,
    box: QRectF,
    text: str,
    typed: str,
    *,
    rest: str = "",
    size: float = 15,
    rtl: bool,
) -> None:
    """`text` semibold with `typed` in the accent's colour, then `rest` smaller and muted."""
    text, rest = drawable(text), drawable(rest)
    whole = text + rest
    shown = metrics(size, SEMIBOLD, rtl=rtl).elidedText(
        whole, Qt.TextElideMode.ElideRight, box.width()
    )
    layout = QTextLayout(shown, font(size, SEMIBOLD, rtl=rtl))
    option = QTextOption(_side(rtl))
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(RTL if reads_rtl(whole, rtl) else LTR)
    layout.setTextOption(option)
    layout.setFormats(_formats(shown, text, typed, size, rtl))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(theme.colour("ink"))
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))


def _formats(
    shown: str, text: str, typed: str, size: float, rtl: bool
) -> list[QTextLayout.FormatRange]:
    formats = []
    # A change of weight inside an Arabic word would break its letters apart.
    found = None if reads_rtl(text, rtl=False) else find_folded(text, typed)
    if found is not None and sum(found) <= len(shown):
        formats.append(_format(*found, font(size, BOLD, rtl=rtl), "accent"))
    if len(shown) > len(text):
        small = font(size - 2, MEDIUM, rtl=rtl)
        formats.append(_format(len(text), len(shown) - len(text), small, "muted"))
    return formats


def _format(start: int, length: int, look: QFont, tone: str) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, length, QTextCharFormat()
    span.format.setFont(look)
    span.format.setForeground(theme.colour(tone))
    return span


def _side(rtl: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
