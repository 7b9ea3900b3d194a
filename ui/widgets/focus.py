"""The focus ring: drawn over the window, around whatever the keyboard reached."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ui.theme import DESK, Scale
from ui.widgets.paint import focus_ring

# A finger or a mouse knows where it is; only the keyboard, or a jump, needs to be shown.
SHOWN = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """One for each window, above its other widgets; it takes no room in any layout."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: KeyboardFocus | None = None
        self._watched: list[QWidget] = []
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @classmethod
    def of(cls, widget: QWidget) -> FocusRing:
        """The ring of the widget's window, made the first time."""
        window = widget.window()
        direct = Qt.FindChildOption.FindDirectChildrenOnly  # a dialog below has its own
        return window.findChild(cls, "focus-ring", direct) or cls(window)

    def surround(self, target: KeyboardFocus) -> None:
        """Move around `target` and stay around it as it moves."""
        self.leave()
        self._target = target
        step: QWidget | None = target  # type: ignore[assignment]
        while step is not None and step is not self.parentWidget():
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._follow()

    def is_around(self, target: KeyboardFocus) -> bool:
        """Whether it is there for that one."""
        return self._target is target

    def leave(self) -> None:
        """Go away."""
        for widget in filter(shiboken6.isValid, self._watched):
            widget.removeEventFilter(self)
        self._target, self._watched = None, []
        self.hide()

    def _focus_moved(self, _before: object, now: object) -> None:
        # In a window that is only just opening, Qt takes the focus back without saying so.
        if self._target is not None and now is not self._target:
            self.leave()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._follow()
        return False

    def _follow(self) -> None:
        target = self._target
        if target is None or not _is_shown(target):
            self.hide()
            return
        box = _seen_part(target)  # type: ignore[arg-type]
        scale = target.ring_scale()
        grow = scale.focus_gap + scale.focus_width + 1
        self.setGeometry(box.adjusted(-grow, -grow, grow, grow))
        self.setVisible(box.isValid())
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._target is None:
            return
        scale = self._target.ring_scale()
        grow = scale.focus_gap + scale.focus_width + 1
        box = QRectF(self.rect()).adjusted(grow, grow, -grow, -grow)
        colour = self._target.ring_colour()
        focus_ring(QPainter(self), box, self._target.ring_radius(), scale, colour)


def _is_shown(target: KeyboardFocus) -> bool:
    return shiboken6.isValid(target) and target.isVisible()  # type: ignore[attr-defined]


def _seen_part(widget: QWidget) -> QRect:
    """The widget's rectangle in its window, cut to the scroll area that it lies in."""
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    step = widget.parentWidget()
    while step is not None and step is not window:
        if isinstance(step.parentWidget(), QAbstractScrollArea):
            box &= QRect(step.mapTo(window, QPoint(0, 0)), step.size())
        step = step.parentWidget()
    return box


class Leads:
    """A mixin, placed before the QWidget: a block hands the focus to what is in it.

    Not Qt's focus proxy: Tab would stop at the block too, wherever it stands in the order of the
    window, and go round inside a form whose fields were put in order without it.
    """

    leads_to: QWidget | None = None

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # noqa: N802
        """Give the focus to what is inside."""
        if self.leads_to is not None:
            self.leads_to.setFocus(reason)

    def hasFocus(self) -> bool:  # noqa: N802
        """Whether what is inside has it."""
        return self.leads_to is not None and self.leads_to.hasFocus()


class KeyboardFocus:
    """A mixin, placed before the QWidget: the ring appears when the keyboard brings the focus."""

    scale: Scale = DESK
    _ring: FocusRing | None = None

    def ring_radius(self) -> float:
        """The radius that the ring follows."""
        return self.scale.radius

    def ring_scale(self) -> Scale:
        """The scale whose ring is drawn."""
        return self.scale

    def ring_colour(self) -> str:
        """The ring's colour role; on dark ground it is "highlight"."""
        return "focus"

    @property
    def ringed(self) -> bool:
        """Whether the ring is around it: the keyboard brought the focus."""
        return self._ring is not None and self._ring.is_around(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # type: ignore[misc]
        if event.reason() in SHOWN:
            self._show_ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Someone who clicked first and goes on with the keyboard wants to see where.
        super().keyPressEvent(event)  # type: ignore[misc]
        if shiboken6.isValid(self) and self.hasFocus():  # type: ignore[attr-defined]
            self._show_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[misc]
        # The window may be going away: it is not asked for its ring.
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.leave()

    def _show_ring(self) -> None:
        self._ring = FocusRing.of(self)  # type: ignore[arg-type]
        self._ring.surround(self)


class ReadArea(KeyboardFocus, QScrollArea):
    """Something long that is only read: the keys scroll it, and it shows that they do."""


class ReadPlain(KeyboardFocus, QPlainTextEdit):
    """The same for a text without shape."""
