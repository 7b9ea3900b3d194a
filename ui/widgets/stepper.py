"""Step by step: minus, a value, plus; holding a button repeats eight times a second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import DESK, Scale, theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import CENTER, draw_text, is_rtl, mirrored, rounded
from ui.widgets.said import Role, tell_value
from ui.widgets.timers import every

_REPEAT_MS, _FIRST_MS = 125, 400


class Stepper(KeyboardFocus, QWidget):
    """A whole number between `least` and `most`; `worded` turns it into text ("18:00")."""

    stepped = Signal(int)
    said_role = Role.SpinBox

    def __init__(
        self,
        value: int = 0,
        least: int = 0,
        most: int = 99,
        parent: QWidget | None = None,
        *,
        step: int = 1,
        worded: Callable[[int], str] = str,
        scale: Scale = DESK,
    ) -> None:
        super().__init__(parent)
        self.value, self.least, self.most, self.step = value, least, most, step
        self.worded, self.scale = worded, scale
        self._held = 0
        self._repeat = every(self, _FIRST_MS, self._again)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_value(self, value: int) -> None:
        """Show a value, kept between the bounds; nobody is told."""
        self.value = max(self.least, min(self.most, value))
        self.setAccessibleDescription(self.worded(self.value))
        self.update()
        tell_value(self)

    def said_value(self) -> str:
        """The number as it is shown."""
        return self.worded(self.value)

    def sizeHint(self) -> QSize:
        if self.scale is DESK:
            return QSize(140, self.scale.input)
        return QSize(480, self.scale.control)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.input * 3, self.sizeHint().height())

    def _halves(self) -> tuple[QRectF, QRectF]:
        """Where minus and plus are."""
        box, side = QRectF(self.rect()), float(self.height())
        width = side if self.scale is DESK else side * 1.1
        minus = mirrored(QRectF(0, 0, width, side), box, is_rtl(self))
        plus = mirrored(QRectF(box.width() - width, 0, width, side), box, is_rtl(self))
        return minus, plus

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        enabled = self.isEnabled()
        rounded(
            painter,
            box,
            self.scale.radius,
            "surface" if enabled else "sunken",
            "line_strong",
            self.scale.edge,
        )
        for place, name, allowed in zip(
            self._halves(), ("minus", "plus"), self._open(), strict=True
        ):
            side = 16.0 if self.scale is DESK else 36.0
            middle = place.center()
            square = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            draw_icon(
                painter,
                name,
                square,
                "ink" if allowed and enabled else "disabled",
                stroke=2,
                rtl=is_rtl(self),
            )
        size = self.scale.field if self.scale is DESK else self.scale.title
        draw_text(
            painter,
            box,
            self.worded(self.value),
            size,
            "ink",
            weight=SEMIBOLD,
            align=CENTER,
            rtl=is_rtl(self),
        )
        if self.scale is not DESK:
            self._paint_rules(painter)

    def _paint_rules(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(theme.colour("line"))
        for place in self._halves():
            x = int(place.right() if place.left() < self.width() / 2 else place.left())
            painter.drawLine(x, 2, x, self.height() - 3)

    def _open(self) -> tuple[bool, bool]:
        return self.value > self.least, self.value < self.most

    def step_by(self, steps: int) -> None:
        """Step on or back, as a press on plus or minus does."""
        self._move(steps)

    def _move(self, steps: int) -> None:
        before = self.value
        self.set_value(self.value + steps * self.step)
        if self.value != before:
            self.stepped.emit(self.value)

    def _side_at(self, where: QPointF) -> int:
        minus, plus = self._halves()
        return -1 if minus.contains(where) else 1 if plus.contains(where) else 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._side_at(event.position())
        if self._held:
            self._move(self._held)
            self._repeat.start(_FIRST_MS)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._repeat.stop()

    def _again(self) -> None:
        self._repeat.setInterval(_REPEAT_MS)
        self._move(self._held)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Only where the focus is: scrolling a page must not change what was typed.
        if not self.hasFocus():
            event.ignore()
            return
        self._move(1 if event.angleDelta().y() > 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        forward, back = (
            (keys.Key_Left, keys.Key_Right) if is_rtl(self) else (keys.Key_Right, keys.Key_Left)
        )
        if event.key() in (keys.Key_Up, keys.Key_Plus, forward):
            self._move(1)
        elif event.key() in (keys.Key_Down, keys.Key_Minus, back):
            self._move(-1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
