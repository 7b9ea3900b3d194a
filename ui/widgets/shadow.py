"""The shadow of what floats: a picture stretched in nine parts, no live effect."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

# blur, offset down, opacity
POPOVER = (18, 6, 0.14)
DIALOG = (28, 10, 0.15)


def _reach(blur: int) -> int:
    """How far from its outer edge the shadow still deepens, in px."""
    return blur + blur // 2


@lru_cache(maxsize=8)
def _picture(blur: int, opacity: float, radius: int) -> QPixmap:
    steps = _reach(blur)
    side = 2 * (steps + radius) + 2
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # Many faint sheets, the smaller above the larger, add up to a soft edge.
    for step in range(steps):
        colour = QColor("#10201F")
        colour.setAlphaF(opacity * (_soft((step + 1) / steps) - _soft(step / steps)))
        painter.setBrush(colour)
        box = QRectF(picture.rect()).adjusted(step, step, -step, -step)
        corner = max(2, radius + blur - step)
        painter.drawRoundedRect(box, corner, corner)
    painter.end()
    return picture


def _soft(share: float) -> float:
    """From 0 to 1 without a corner at either end."""
    return share * share * (3 - 2 * share)


def shadow_margins(kind: tuple[int, int, float] = POPOVER) -> QMargins:
    """The room that a floating sheet keeps around itself for its shadow."""
    blur, down, _ = kind
    return QMargins(blur, blur - down, blur, blur + down)


def draw_shadow(
    painter: QPainter,
    sheet: QRect,
    radius: int,
    kind: tuple[int, int, float] = POPOVER,
    *,
    window: bool = True,
) -> None:
    """Paint the shadow under a sheet; a window that is cut out gets the ground of its edge."""
    if window and _cut():
        painter.fillRect(sheet, QColor("#B4BFBC"))
        return
    blur, down, opacity = kind
    picture = _picture(blur, opacity, radius)
    outer = sheet.adjusted(-blur, -blur + down, blur, blur + down)
    part = _reach(blur) + radius
    _nine(painter, outer, picture, part)


def _cut() -> bool:
    return QGuiApplication.platformName() in ("xcb", "vnc")


def cut_to_sheet(window: QWidget, radius: int, kind: tuple[int, int, float] = POPOVER) -> None:
    """Where the screen may not mix what floats with what is below, keep the sheet only.

    Without a compositor, as in a kiosk's session or on a virtual screen, X11 paints what is
    translucent in black, and Qt cannot tell whether there is one: there is then no shadow.
    """
    if not _cut():
        return
    sheet = QRectF(window.rect().marginsRemoved(shadow_margins(kind)))
    path = QPainterPath()
    path.addRoundedRect(sheet, radius, radius)
    window.setMask(QRegion(path.toFillPolygon().toPolygon()))


def _nine(painter: QPainter, outer: QRect, picture: QPixmap, part: int) -> None:
    side = picture.width()
    xs = (outer.left(), outer.left() + part, outer.right() + 1 - part)
    ys = (outer.top(), outer.top() + part, outer.bottom() + 1 - part)
    widths = (part, outer.width() - 2 * part, part)
    heights = (part, outer.height() - 2 * part, part)
    sources, lengths = (0, part, side - part), (part, side - 2 * part, part)
    for row in range(3):
        for column in range(3):
            target = QRect(xs[column], ys[row], widths[column], heights[row])
            source = QRect(sources[column], sources[row], lengths[column], lengths[row])
            painter.drawPixmap(target, picture, source)
