"""A way into the kiosk as a row: larger words, within reach from a wheelchair."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption

from ui.theme import theme
from ui.theme.fonts import BOLD, font, leading
from ui.theme.icons import draw_icon
from ui.widgets.paint import LTR, RTL, is_rtl, mirrored, rounded
from ui.widgets.tile import BareTile

_PAD, _ICON, _ARROW = 44.0, 84.0, 52.0


class RowTile(BareTile):
    """An icon, a title on one or two lines, an arrow; the one that is reached is filled.

    The information is for screen readers only.
    """

    def sizeHint(self) -> QSize:
        return QSize(600, 196)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, rtl = QPainter(self), QRectF(self.rect()), is_rtl(self)
        lit = self.isDown() or self.hasFocus()
        fill, tone = ("accent", "on_accent") if lit else ("surface", "ink")
        edge = None if lit else "ink" if theme.contrast else "line_strong"
        rounded(painter, box, self.scale.radius_card, fill, edge, 5 if theme.contrast else 2)
        middle = box.center().y()
        sign = QRectF(_PAD, middle - _ICON / 2, _ICON, _ICON)
        draw_icon(painter, self.icon_name, mirrored(sign, box, rtl), tone, rtl=rtl, stroke=1.9)
        arrow = QRectF(box.width() - _PAD - _ARROW, middle - _ARROW / 2, _ARROW, _ARROW)
        draw_icon(painter, "arrow-right", mirrored(arrow, box, rtl), tone, rtl=rtl, stroke=2.4)
        left = _PAD + _ICON + 40
        room = QRectF(left, 0, box.width() - left - _ARROW - _PAD - 24, box.height())
        self._paint_words(painter, mirrored(room, box, rtl), tone, rtl)

    def _paint_words(self, painter: QPainter, room: QRectF, tone: str, rtl: bool) -> None:
        size = 54 if room.width() > 560 else 42
        layout = QTextLayout(self.text(), font(size, BOLD, rtl=rtl))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(RTL if rtl else LTR)
        layout.setTextOption(option)
        y, step = 0.0, leading(size, rtl=rtl) * 0.8
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += step
        layout.endLayout()
        painter.setPen(theme.colour(tone))
        layout.draw(painter, QPointF(room.left(), room.center().y() - y / 2))
