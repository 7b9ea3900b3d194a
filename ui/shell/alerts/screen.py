"""The alert on a screen in a hall: it fills it, in every language that it was written in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from ui.shell.alerts.watch import AlertWatch
from ui.shell.session import Session
from ui.theme import theme
from ui.theme.fonts import BOLD, SEMIBOLD, font, metrics
from ui.theme.icons import draw_icon
from ui.widgets.said import Role
from ui.widgets.timers import every

FOLLOW = "Suivez les consignes de l’accueil", "اتبعوا تعليمات الاستقبال"
AT_KIOSK = (
    "Cette borne reprend ensuite, votre ticket reste valable",
    "يعود هذا الجهاز إلى العمل بعد ذلك، وتذكرتكم تبقى صالحة",
)
"""What stands under every alert: where people look, and where they were doing something."""
LARGEST, SMALLEST = 150, 20
ON_TOP_MS = 1_000
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)


class AlertScreen(QWidget):
    """Lies over a window until the alert ends; what was there is there again afterwards.

    `watch` says when it turns. Nothing below is reached meanwhile, by finger or by key.
    """

    said_role = Role.AlertMessage

    def __init__(self, window: QWidget, session: Session, follow: tuple[str, str] = FOLLOW) -> None:
        super().__init__(window)
        self._window, self._follow = window, follow
        self._before: QWidget | None = None
        self.words: tuple[str, str, str] = ("", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.watch = AlertWatch(session, self)
        self.watch.turned.connect(self._turned)
        # Questions and sheets of the window come forward by themselves.
        self._on_top = every(self, ON_TOP_MS, self.raise_)
        window.installEventFilter(self)
        self.hide()
        self.watch.look()

    def _turned(self) -> None:
        alert = self.watch.alert
        if alert is None:
            self._on_top.stop()
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None
            return
        self.words = (alert.french, alert.arabic, alert.english)
        self.setAccessibleName(" ".join(filter(None, self.words)))
        self.setAccessibleDescription(" ".join(self._follow))
        if self.isHidden():
            self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_top.start()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only who may leave the window may do so."""
        if event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        painter.fillRect(box, theme.colour("danger"))
        unit = min(box.width(), box.height()) / 1080
        pad = 56 * unit
        inner = box.adjusted(pad, pad, -pad, -pad)
        side = 150 * unit
        top = QRectF(inner.center().x() - side / 2, inner.top(), side, side)
        draw_icon(painter, "siren", top, "surface", rtl=False)
        foot = 110 * unit
        below = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot)
        _draw_foot(painter, below, unit, self._follow)
        middle = inner.adjusted(0, side + 20 * unit, 0, -foot - 20 * unit)
        said = [(words, rtl) for words, rtl in zip(self.words, (False, True, False), strict=True)]
        said = [(words, rtl) for words, rtl in said if words]
        shares = {1: (1.0,), 2: (0.5, 0.5), 3: (0.38, 0.38, 0.24)}[len(said) or 1]
        at = middle.top()
        for (words, rtl), share in zip(said, shares, strict=False):
            part = QRectF(middle.left(), at, middle.width(), middle.height() * share)
            _draw_words(painter, part.adjusted(0, 8 * unit, 0, -8 * unit), words, rtl=rtl)
            at += part.height()


def _draw_words(painter: QPainter, box: QRectF, words: str, *, rtl: bool) -> None:
    size = fitting_size(box, words, rtl=rtl)
    painter.setPen(theme.colour("surface"))
    painter.setFont(font(size, BOLD, rtl=rtl))
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(direction)
    painter.drawText(box, _WRAPPED, words)


def _draw_foot(painter: QPainter, box: QRectF, unit: float, follow: tuple[str, str]) -> None:
    painter.setPen(theme.colour("surface"))
    half = box.height() / 2
    for number, (words, rtl) in enumerate(zip(follow, (False, True), strict=True)):
        painter.setFont(font(36 * unit, SEMIBOLD, rtl=rtl))
        line = QRectF(box.left(), box.top() + number * half, box.width(), half)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), words)


def fitting_size(box: QRectF, words: str, *, rtl: bool) -> int:
    """The largest size in px at which words, in as many lines as they take, fit a box."""
    for size in range(LARGEST, SMALLEST, -2):
        used = metrics(size, BOLD, rtl=rtl).boundingRect(box, _WRAPPED, words)
        if used.width() <= box.width() and used.height() <= box.height():
            return size
    return SMALLEST
