"""What the painted widgets share: rounded shapes, the focus ring, and text that turns rightly."""

from __future__ import annotations

import unicodedata
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from kiosk.core.directions import END_ISOLATE, outside
from ui.theme import DESK, Scale, theme
from ui.theme.fonts import REGULAR, font, metrics
from ui.theme.letters import drawable

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_OF_RANGES = "-–/"
"""Between figures they would turn a range around."""
START, CENTER, END = "start", "center", "end"


def is_rtl(widget: QWidget) -> bool:
    """Whether the widget is laid out from right to left."""
    return widget.layoutDirection() == RTL


def reads_rtl(text: str, rtl: bool) -> bool:
    """Whether a text runs right to left.

    In a right-to-left window one Arabic letter is enough ("CNSS: انتظار"), while names, hours and
    telephone numbers without any keep their own order; elsewhere the first letter decides. Data
    that are isolated say nothing: a line of nothing else but a number or an hour runs as its
    window does.
    """
    said = outside(text)
    if rtl and len(said) < len(text) and not any(c.isalpha() or c in _OF_RANGES for c in said):
        return True
    for letter in said:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L" and not rtl:
            return False
    return False


def draw_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    size: float,
    colour: str,
    *,
    weight: int = REGULAR,
    align: str = START,
    rtl: bool,
) -> None:
    """One line of text, cut with "…" at its own end, centred on the box's height."""
    if not text:
        return
    text = drawable(text)
    shown = elided(metrics(size, weight, rtl=rtl), text, max(0.0, box.width()) + 0.5)
    if box.width() <= 0:
        return
    painter.setFont(font(size, weight, rtl=rtl))
    painter.setPen(theme.colour(colour))
    painter.setLayoutDirection(RTL if reads_rtl(text, rtl) else LTR)
    painter.drawText(box, _alignment(align, rtl), shown)
    painter.setLayoutDirection(LTR)


def fitting(text: str, width: float, size: float, weight: int = REGULAR, *, rtl: bool) -> float:
    """The size at which a text fits a width on one line, at most the one given.

    A widget that is not laid out yet has less than no width, and may have no words.
    """
    wide = text_width(text, size, weight, rtl=rtl)
    # A little less than it takes: fonts come in whole pixels.
    return size if wide <= max(1.0, width) else 0.96 * size * max(1.0, width) / wide


def elided(rule: QFontMetricsF, text: str, width: float) -> str:
    """A text that fits a width, cut with "…" at its own end."""
    shown = rule.elidedText(text, Qt.TextElideMode.ElideRight, width)
    bare = shown.rstrip(END_ISOLATE)
    if shown in (text, bare):
        return shown
    # Qt puts the "…" inside, where a name of another direction takes it to its own end.
    return bare[:-1] + shown[len(bare) :] + bare[-1]


@cache
def _alignment(align: str, rtl: bool) -> int:
    """Absolute: the side depends on the window's direction, never on the text's."""
    side = Qt.AlignmentFlag.AlignHCenter
    if align != CENTER:
        left = (align == START) != rtl
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    # Arabic reaches lower than its line is high; what is too wide was cut before.
    return int(flags) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)


def text_width(text: str, size: float, weight: int = REGULAR, *, rtl: bool) -> float:
    """The width of one line of text, in px."""
    return measure(metrics(size, weight, rtl=rtl), drawable(text))


def measure(rule: QFontMetricsF, text: str) -> float:
    """The advance of a text; a hair more, so that rounding never cuts it."""
    return rule.horizontalAdvance(text) + 1 if text else 0.0


def mirrored(box: QRectF, inside: QRectF, rtl: bool) -> QRectF:
    """A box placed from the left as it stands from the start side of `inside`."""
    if not rtl:
        return box
    return QRectF(inside.left() + inside.right() - box.right(), box.y(), box.width(), box.height())


def rounded(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: str | QColor | None = None,
    edge: str | QColor | None = None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose edge lies inside the box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2) if edge else box
    pen = QPen(_colour(edge), width) if edge else QPen(Qt.PenStyle.NoPen)
    if dashed:
        pen.setDashPattern([3 / width, 2.4 / width])
    painter.setPen(pen)
    painter.setBrush(_colour(fill) if fill else Qt.BrushStyle.NoBrush)
    radius = min(radius, inner.height() / 2, inner.width() / 2)
    painter.drawRoundedRect(inner, radius, radius)


def _colour(value: str | QColor) -> QColor:
    return theme.colour(value) if isinstance(value, str) else value


def start_line(
    painter: QPainter, box: QRectF, colour: str, *, rtl: bool, width: float = 3, radius: float = 0
) -> None:
    """The 3 px line at the start side that says "chosen" or which kind a block is."""
    strip = mirrored(QRectF(box.left(), box.top(), width, box.height()), box, rtl)
    painter.save()
    if radius:
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        painter.setClipPath(shape)
    painter.fillRect(strip, theme.colour(colour))
    painter.restore()


def focus_ring(
    painter: QPainter, box: QRectF, radius: float, scale: Scale = DESK, colour: str = "focus"
) -> None:
    """The ring around `box`, set apart by the scale's gap."""
    grow = scale.focus_gap + scale.focus_width
    outer = box.adjusted(-grow, -grow, grow, grow)
    rounded(painter, outer, radius + grow, None, colour, scale.focus_width)
