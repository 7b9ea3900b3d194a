"""The kiosk's tiles: an icon, a title, a line of live information; all of it is the target."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import TOUCH, theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.lines import broken
from ui.widgets.marks import draw_icon_square
from ui.widgets.paint import is_rtl, mirrored, rounded

_PAD, _ICON = 36.0, 104.0


class BareTile(KeyboardFocus, QAbstractButton):
    """A tile without its looks: an icon and words, all of it the target."""

    scale = TOUCH

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.icon_name, self.info = icon, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def word(self, title: str, info: str = "") -> None:
        """Word the tile; the information may change while it is shown."""
        self.setText(title)
        self.info = info
        self.setAccessibleName(title)
        self.setAccessibleDescription(info)
        self.update()

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.scale.radius_card


class Tile(BareTile):
    """One of the four ways into the kiosk; `fill` and `tone` colour the icon's square."""

    def __init__(self, icon: str, *, fill: str = "accent", tone: str = "on_accent") -> None:
        super().__init__(icon)
        self._fill, self._tone = fill, tone

    def sizeHint(self) -> QSize:
        return QSize(480, 436)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 260)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, rtl = QRectF(self.rect()), is_rtl(self)
        pressed = self.isDown()
        edge = "accent" if pressed else "ink" if theme.contrast else "line"
        fill = "accent_soft" if pressed else "surface" if self.isEnabled() else "sunken"
        rounded(painter, box, self.scale.radius_card, fill, edge, 2)
        square = mirrored(QRectF(_PAD, _PAD, _ICON, _ICON), box, rtl)
        draw_icon_square(painter, square, self.icon_name, fill=self._fill, tone=self._tone)
        arrow = QRectF(box.width() - _PAD - 40, _PAD + _ICON / 2 - 20, 40, 40)
        draw_icon(
            painter, "arrow-right", mirrored(arrow, box, rtl), "line_strong", rtl=rtl, stroke=2
        )
        self._paint_words(painter, box)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        wrapped = partial(broken, width=box.width() - 2 * _PAD, rtl=is_rtl(self), spread=0.92)
        info, info_height = wrapped(self.info, self.scale.caption + 1, REGULAR)
        title, title_height = wrapped(self.text(), self.scale.title, SEMIBOLD)
        y = box.bottom() - _PAD - (info_height if self.info else 0)
        painter.setPen(theme.colour("muted"))
        info.draw(painter, QPointF(box.left() + _PAD, y))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "disabled"))
        title.draw(painter, QPointF(box.left() + _PAD, y - title_height - 6))
