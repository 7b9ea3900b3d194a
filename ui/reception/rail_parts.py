"""The ends of the rail: the site's name at the top, the person at the desk at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.core.directions import joined
from ui.shell.key_names import key_name
from ui.shell.languages import language_of
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.marks import draw_avatar
from ui.widgets.paint import draw_text, fitting, is_rtl, mirrored, rounded
from ui.widgets.star import draw_star
from ui.widgets.tips import set_tip, tell_over


class RailHead(QWidget):
    """The star, the name of the program and the site."""

    def __init__(self) -> None:
        super().__init__()
        self._site, self._narrow = "", False
        self.setFixedHeight(70)

    def show_site(self, name: str) -> None:
        """Name the site."""
        self._site = name
        self.setAccessibleName(name)
        set_tip(self, name if self._narrow else "")
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Keep the star alone."""
        self._narrow = narrow
        self.setFixedHeight(62 if narrow else 70)
        set_tip(self, self._site if narrow else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, rtl = QRectF(self.rect()), is_rtl(self)
        left = (box.width() - 34) / 2 if self._narrow else 18
        top = 14 if self._narrow else 18
        draw_star(painter, mirrored(QRectF(left, top, 34, 34), box, rtl), "highlight")
        if self._narrow:
            return
        name = mirrored(QRectF(62, 14, box.width() - 70, 22), box, rtl)
        draw_text(painter, name, self.tr("Accueil"), 16, "#FFFFFF", weight=SEMIBOLD, rtl=rtl)
        site = mirrored(QRectF(62, 36, box.width() - 70, 17), box, rtl)
        size = fitting(self._site, site.width(), 12, rtl=rtl)
        draw_text(painter, site, self._site, size, "on_rail", rtl=rtl)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


class RailUser(KeyboardFocus, QAbstractButton):
    """Who is at the desk: a click chooses the person, the padlock locks the screen."""

    locking = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name, self._place, self._role, self._narrow = "", "", "", False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def ring_colour(self) -> str:
        """Blue does not show on the dark rail."""
        return "highlight"

    def show_person(self, name: str, place: str, role: str = "") -> None:
        """Name the person, or nobody with "", the station, and what the person is."""
        self._name, self._place, self._role = name, place, role
        self.setAccessibleName(", ".join(word for word in (name, role, place) if word))
        set_tip(self, self.accessibleName() if self._narrow else "")
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Keep the initials alone."""
        self._narrow = narrow
        set_tip(self, self.accessibleName() if narrow else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(64, 58)

    def _lock_box(self) -> QRectF:
        box = QRectF(self.rect())
        return mirrored(QRectF(box.width() - 40, 12, 32, 34), box, is_rtl(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, rtl = QRectF(self.rect()), is_rtl(self)
        painter.fillRect(QRectF(10, 0, box.width() - 20, 1), theme.colour("#1E4A52"))
        if self.underMouse():
            rounded(painter, box.adjusted(8, 6, -8, -6), 8, "rail2")
        left = (box.width() - 32) / 2 if self._narrow else 18
        shown = self._name or self._place
        draw_avatar(painter, mirrored(QRectF(left, 13, 32, 32), box, rtl), shown, dark=True)
        if self._narrow:
            return
        below = joined(self._role, self._place)
        first, second = (self._name, below) if self._name else (self._place, "")
        room = box.width() - 60 - 44
        y = 11 if second else 19
        draw_text(
            painter,
            mirrored(QRectF(60, y, room, 20), box, rtl),
            first,
            13.5,
            "#FFFFFF",
            weight=SEMIBOLD,
            rtl=rtl,
        )
        draw_text(
            painter, mirrored(QRectF(60, 30, room, 17), box, rtl), second, 12, "on_rail", rtl=rtl
        )
        lock = self._lock_box()
        square = QRectF(lock.center().x() - 9, lock.center().y() - 9, 18, 18)
        draw_icon(painter, "lock", square, "on_rail", rtl=rtl)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            over = not self._narrow and self._lock_box().contains(QPointF(event.pos()))
            lock = f"{self.tr('Verrouiller le poste')} ({key_name('Ctrl+L', language_of(self))})"
            words = lock if over else self.toolTip()
            tell_over(self, event.globalPos(), words)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._narrow and self._lock_box().contains(event.position()):
            self.setDown(False)
            self.locking.emit()
            return
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
