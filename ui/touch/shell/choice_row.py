"""A choice as a row: icon, a name with the part that was typed marked, a line, a chevron."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kiosk.core.text import fold
from ui.theme import TOUCH, theme
from ui.theme.fonts import SEMIBOLD, font, leading, metrics
from ui.theme.icons import draw_icon
from ui.theme.letters import drawable
from ui.widgets.focus import KeyboardFocus
from ui.widgets.marks import draw_icon_square
from ui.widgets.paint import LTR, RTL, draw_text, fitting, is_rtl, mirrored, reads_rtl, rounded
from ui.widgets.photo import draw_photo

_PAD, _ICON, _NAME, _LINE = 30.0, 84.0, 37, 26
_LEAST = 21.0
"""px of a line that is a little too long for its row."""


def typed_part(name: str, typed: str) -> tuple[int, int]:
    """Where in a name the folded letters that were typed are: first sign and length, or (0, 0)."""
    wanted = fold(typed)
    for start in range(len(name)):
        # Folding may add or drop signs, so the end is looked for around the typed length.
        for length in range(max(1, len(typed) - 3), len(typed) + 4):
            part = name[start : start + length]
            if wanted and part == part.strip() and fold(part) == wanted:
                return start, length
    return 0, 0


class ChoiceRow(KeyboardFocus, QAbstractButton):
    """All of it is the target."""

    scale = TOUCH

    def __init__(self, icon: str = "building-2") -> None:
        super().__init__()
        self.icon_name = icon
        self.line = self.typed = ""
        self.photo = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def word(self, name: str, line: str, typed: str = "") -> None:
        """Word the row and mark what was typed."""
        self.setText(name)
        self.line, self.typed = line, typed
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.updateGeometry()
        self.update()

    def show_photo(self, photo: QImage) -> None:
        """Show a photo instead of the icon; none brings it back."""
        self.photo = photo
        self.update()

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.scale.radius

    def sizeHint(self) -> QSize:
        return QSize(
            600,
            max(
                140, round(leading(_NAME, rtl=is_rtl(self)) + leading(_LINE, rtl=is_rtl(self)) + 40)
            ),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, rtl = QPainter(self), QRectF(self.rect()), is_rtl(self)
        fill, edge = ("accent_soft", "accent") if self.isDown() else ("surface", "line")
        if not self.isEnabled():
            fill = "canvas"
        rounded(painter, box, self.scale.radius_card, fill, edge, 2)
        middle = box.center().y()
        square = QRectF(_PAD, middle - _ICON / 2, _ICON, _ICON)
        if self.photo.isNull():
            draw_icon_square(painter, mirrored(square, box, rtl), self.icon_name)
        else:
            draw_photo(painter, mirrored(square, box, rtl), self.photo, self.scale.radius)
        sign = QRectF(box.width() - _PAD - 46, middle - 19, 38, 38)
        where = mirrored(sign, box, rtl)
        mark = "chevron-right" if self.isEnabled() else "ban"
        draw_icon(painter, mark, where, "line_strong", rtl=rtl, stroke=2.2)
        left, width = _PAD + _ICON + 28, box.width() - 2 * _PAD - _ICON - 28 - 70
        second = leading(_LINE, rtl=rtl) if self.line else 0
        y = middle - (leading(_NAME, rtl=rtl) + second) / 2
        upper = mirrored(QRectF(left, y, width, leading(_NAME, rtl=rtl)), box, rtl)
        lower = mirrored(
            QRectF(left, y + leading(_NAME, rtl=rtl), width, leading(_LINE, rtl=rtl)), box, rtl
        )
        self._paint_name(painter, upper, rtl)
        size = max(_LEAST, fitting(self.line, width, _LINE, rtl=rtl))
        draw_text(painter, lower, self.line, size, "muted", rtl=rtl)

    def _paint_name(self, painter: QPainter, line: QRectF, rtl: bool) -> None:
        rule = metrics(_NAME, SEMIBOLD, rtl=rtl)
        text = rule.elidedText(drawable(self.text()), Qt.TextElideMode.ElideRight, line.width())
        layout = QTextLayout(text, font(_NAME, SEMIBOLD, rtl=rtl))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(RTL if reads_rtl(text, rtl) else LTR)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(_marked(typed_part(text, self.typed), rtl))
        layout.beginLayout()
        row = layout.createLine()
        row.setLineWidth(line.width())
        row.setPosition(QPointF(0, (line.height() - row.height()) / 2))
        layout.endLayout()
        painter.setPen(theme.colour("ink" if self.isEnabled() else "muted"))
        layout.draw(painter, line.topLeft())


def _marked(part: tuple[int, int], rtl: bool) -> list[QTextLayout.FormatRange]:
    if not part[1]:
        return []
    span = QTextLayout.FormatRange()
    span.start, span.length = part
    look = QTextCharFormat()
    look.setFont(QFont(font(_NAME, SEMIBOLD, rtl=rtl)))
    look.setForeground(theme.colour("accent"))
    look.setFontUnderline(True)
    span.format = look
    return [span]
