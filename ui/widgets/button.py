"""The button: painted, so that icon, words and key sit right in both directions."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import DESK, Scale, theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.focus import FocusRing, KeyboardFocus
from ui.widgets.kbd import draw_kbd, kbd_height, kbd_width
from ui.widgets.paint import (
    START,
    draw_text,
    is_rtl,
    mirrored,
    rounded,
    text_width,
)
from ui.widgets.timers import every
from ui.widgets.tips import set_tip

PRIMARY, SECONDARY, QUIET, DANGER, DANGER_FILLED, SUNKEN = (
    "primary",
    "secondary",
    "quiet",
    "danger",
    "danger-filled",
    "sunken",
)
_TURN_MS = 80


class Button(KeyboardFocus, QAbstractButton):
    """A button of one of six kinds; `key` is shown in it, and `set_busy` keeps its width.

    `stacked` puts the icon (or, with a key and a wide scale, the key) on a second line.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = SECONDARY,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        key: str = "",
        small: bool = False,
        scale: Scale = DESK,
        stacked: bool = False,
    ) -> None:
        super().__init__(parent)
        self.kind, self.icon_name, self.key = kind, icon, key
        self.small, self.scale, self.stacked = small, scale, stacked
        self._busy, self._angle, self._tone = False, 0, ""
        self._wanted = self._offered = True
        self._had_focus: Qt.FocusReason | None = None
        self._spin = every(self, _TURN_MS, self._turn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Word the button; the same words are its accessible name."""
        super().setText(text)
        if text:
            self.setAccessibleName(text)
        self.updateGeometry()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Name the button; where it has only an icon, the name is seen over it too."""
        super().setAccessibleName(name)
        if not self.text():
            set_tip(self, name)

    def set_icon(self, name: str) -> None:
        """Show another icon; "" for none."""
        self.icon_name = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: str) -> None:
        """Become another kind of button, such as primary on the next arrival's row."""
        self.kind = kind
        self.update()

    def set_tone(self, tone: str) -> None:
        """Use another colour than the kind's own for words and icon."""
        self._tone = tone
        self.update()

    def set_offered(self, offered: bool) -> None:
        """Be there at all: not for whoever may not do what it does, wherever it is wanted."""
        if offered != self._offered:
            self._offered = offered
            super().setVisible(self._wanted and offered)

    @property
    def offered(self) -> bool:
        """Whether whoever is here may do what it does."""
        return self._offered

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Be seen, where it is offered."""
        self._wanted = visible
        super().setVisible(visible and self._offered)

    def set_busy(self, busy: bool) -> None:
        """Show a wheel in the place of the icon and take no clicks, at the same width."""
        if busy and not self._busy:
            self._keep_focus()
        self._busy = busy
        self.setEnabled(not busy)
        if not busy:
            self._take_focus_back()
        if busy and not theme.still:
            self._spin.start()
        else:
            self._spin.stop()
        self.update()

    def _keep_focus(self) -> None:
        """Qt would hand the focus of a disabled button to the next one, for Enter to press it."""
        reasons = Qt.FocusReason
        self._had_focus = None
        if self.hasFocus():
            ringed = FocusRing.of(self).isVisible()
            self._had_focus = reasons.OtherFocusReason if ringed else reasons.MouseFocusReason
            self.clearFocus()

    def _take_focus_back(self) -> None:
        reason, self._had_focus = self._had_focus, None
        if reason is not None and self.window().focusWidget() is None:
            self.setFocus(reason)

    @property
    def busy(self) -> bool:
        """Whether the wheel turns."""
        return self._busy

    def _turn(self) -> None:
        self._angle = (self._angle + 30) % 360
        self.update()

    @property
    def text_size(self) -> float:
        """The size of the words, in px at 100 %."""
        if self.small:
            return 13 if self.scale is DESK else self.scale.body - 2
        return self.scale.body

    @property
    def icon_size(self) -> int:
        """The size of the icon, in px."""
        return self.scale.icon - 2 if self.small and self.scale is DESK else self.scale.icon

    def _pad(self) -> int:
        if self.kind == QUIET and self.scale is DESK:
            return 8
        return self.scale.padding - 2 if self.small else self.scale.padding

    def _key_size(self) -> float:
        return 11 if self.scale is DESK else self.scale.caption - 2

    def _parts(self) -> list[tuple[str, float]]:
        """What the button shows, from its start, each with its width."""
        parts: list[tuple[str, float]] = []
        if self.icon_name or self._busy:
            parts.append(("icon", self.icon_size))
        if self.text():
            parts.append(
                ("text", text_width(self.text(), self.text_size, SEMIBOLD, rtl=is_rtl(self)))
            )
        if self.key:
            parts.append(("key", kbd_width(self.key, self._key_size())))
        return parts

    def sizeHint(self) -> QSize:
        height = self.scale.control_small if self.small else self.scale.control
        widths = [width for _, width in self._parts()]
        if self.stacked:
            content, height = max(widths, default=0), int(height * 1.83)
        else:
            content = sum(widths) + self.scale.gap * max(0, len(widths) - 1)
        width = height if not self.text() and not self.key else content + 2 * self._pad()
        return QSize(math.ceil(width), height)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 3 * self.scale.control), hint.height())

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        small = self.small and self.scale is DESK
        return self.scale.radius_small if small else self.scale.radius

    def _look(self) -> tuple[str | None, str | None, str]:
        """Fill, edge and text for the kind and the state."""
        if not self.isEnabled() and not self._busy:
            return (
                (None, None, "disabled") if self.kind == QUIET else ("sunken", "line", "disabled")
            )
        level = 2 if self.isDown() else 1 if self.underMouse() else 0
        edge = "ink" if theme.contrast else "button_edge"
        looks: dict[str, tuple[tuple[str | None, ...], str | None, str]] = {
            PRIMARY: (("accent", "accent_hover", "accent_press"), None, "on_accent"),
            DANGER_FILLED: (("danger", "#941F17", "#781811"), None, "on_accent"),
            SECONDARY: (("surface", "canvas", "sunken"), edge, "ink"),
            SUNKEN: (("sunken", "#E0E6E4", "line"), None, "ink"),
            DANGER: (("surface", "danger_soft", "danger_soft"), "#E0A29C", "danger"),
            QUIET: ((None, "accent_soft", "accent_soft"), None, "accent"),
        }
        fills, line, text = looks[self.kind]
        return fills[level], line, self._tone or text

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, tone = self._look()
        body = QRectF(self.rect())
        if fill or edge:
            rounded(painter, body, self.ring_radius(), fill, edge, self.scale.edge)
        (self._paint_stacked if self.stacked else self._paint_row)(painter, body, tone)

    def _paint_row(self, painter: QPainter, body: QRectF, tone: str) -> None:
        parts = self._parts()
        content = sum(width for _, width in parts) + self.scale.gap * max(0, len(parts) - 1)
        room = body.width() - 2 * min(self._pad(), max(0.0, body.width() - content) / 2)
        x = body.left() + (body.width() - min(content, room)) / 2
        spare = min(0.0, room - content)
        for what, width in parts:
            shown = width + spare if what == "text" else width
            box = mirrored(QRectF(x, body.top(), shown, body.height()), body, is_rtl(self))
            self._paint_part(painter, what, box, tone)
            x += shown + self.scale.gap

    def _paint_stacked(self, painter: QPainter, body: QRectF, tone: str) -> None:
        parts = self._parts()
        key_below = any(what == "key" for what, _ in parts)
        first = [p for p in parts if p[0] != "key"] if key_below else parts[:1]
        second = [p for p in parts if p not in first]
        half = body.height() / 2
        slack = half * 0.16
        for row, top in ((first, slack), (second, half - slack)):
            line = QRectF(body.left(), body.top() + top, body.width(), half)
            x = (
                line.left()
                + (line.width() - sum(w + self.scale.gap for _, w in row) + self.scale.gap) / 2
            )
            for what, width in row:
                box = mirrored(QRectF(x, line.top(), width, line.height()), line, is_rtl(self))
                self._paint_part(painter, what, box, tone)
                x += width + self.scale.gap

    def _paint_part(self, painter: QPainter, what: str, box: QRectF, tone: str) -> None:
        if what == "text":
            draw_text(
                painter,
                box,
                self.text(),
                self.text_size,
                tone,
                weight=SEMIBOLD,
                align=START,
                rtl=is_rtl(self),
            )
        elif what == "key":
            size, height = self._key_size(), kbd_height(self._key_size())
            tag = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
            draw_kbd(painter, tag, self.key, size=size, on_colour=tone == "on_accent")
        else:
            side = self.icon_size
            square = QRectF(box.left(), box.center().y() - side / 2, side, side)
            self._paint_icon(painter, square, tone)

    def _paint_icon(self, painter: QPainter, square: QRectF, tone: str) -> None:
        if not self._busy:
            draw_icon(
                painter, self.icon_name, square, tone, rtl=is_rtl(self), stroke=self.scale.stroke
            )
            return
        painter.save()
        painter.translate(square.center())
        painter.rotate(self._angle)
        around = QRectF(-square.width() / 2, -square.height() / 2, square.width(), square.height())
        draw_icon(painter, "loader-circle", around, tone, rtl=False, stroke=self.scale.stroke)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isHidden() and self.parentWidget() is not None:
            event.ignore()  # Qt may leave the focus there where all around it is hidden too
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()
        self.update()
