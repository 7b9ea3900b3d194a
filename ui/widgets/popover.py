"""The popover: a small sheet beside what it speaks of, gone with a click elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shell.languages import speak_as_parent
from ui.theme import DESK
from ui.widgets.paint import is_rtl, rounded
from ui.widgets.shadow import POPOVER, cut_to_sheet, draw_shadow, shadow_margins


class Popover(QWidget):
    """Put widgets in `body`, then `show_beside` a place; Escape closes it."""

    def __init__(self, parent: QWidget | None = None, *, pad: int = 14) -> None:
        super().__init__(
            parent,
            Qt.WindowType.Popup
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.NoDropShadowWindowHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        speak_as_parent(self)
        around = shadow_margins(POPOVER)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(
            around.left() + pad, around.top() + pad, around.right() + pad, around.bottom() + pad
        )
        self.body.setSpacing(10)

    def show_beside(self, place: QRect, window: QWidget) -> None:
        """Show at the end side of a place of `window`, or at its start where there is no room."""
        self.adjustSize()
        around = shadow_margins(POPOVER)
        corner = window.mapToGlobal(place.topLeft())
        target = QRect(corner, place.size())
        at_right = target.right() + 6 - around.left()
        at_left = target.left() - 6 - self.width() + around.right()
        first, second = (at_left, at_right) if is_rtl(self) else (at_right, at_left)
        self._show_at(first, second, target.top() - around.top())

    def show_below(self, anchor: QWidget) -> None:
        """Show under a widget, from the side where the language begins."""
        self.adjustSize()
        around = shadow_margins(POPOVER)
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        left = corner.x() - around.left()
        right = corner.x() + anchor.width() - self.width() + around.right()
        first, second = (right, left) if is_rtl(self) else (left, right)
        self._show_at(first, second, corner.y() - around.top())

    def _show_at(self, first: int, second: int, y: int) -> None:
        screen = QGuiApplication.screenAt(QPoint(first, y)) or QGuiApplication.primaryScreen()
        room, around = screen.availableGeometry(), shadow_margins(POPOVER)
        fits = first >= room.left() - around.left()
        fits = fits and first + self.width() <= room.right() + around.right()
        y = min(y, room.bottom() - self.height() + around.bottom())
        self.move(first if fits else second, max(y, room.top() - around.top()))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_to_sheet(self, DESK.radius_card)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = self.rect().marginsRemoved(shadow_margins(POPOVER))
        draw_shadow(painter, sheet, DESK.radius_card, POPOVER)
        rounded(painter, QRectF(sheet), DESK.radius_card, "surface", "button_edge")
