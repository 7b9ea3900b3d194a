"""Up to six choices shown as buttons; the chosen ones have a check mark."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import DESK, Scale, theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import KeyboardFocus, Leads
from ui.widgets.paint import draw_text, fitting, is_rtl, mirrored, rounded, text_width

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Toggle(KeyboardFocus, QAbstractButton):
    """One choice: chosen, it is softly coloured and has a check mark, or its own icon."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        scale: Scale = DESK,
        tick: bool = True,
        dark: bool = False,
    ) -> None:
        super().__init__(parent)
        self.icon_name, self.scale, self._tick, self._dark = icon, scale, tick, dark
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.word(text)

    def word(self, text: str) -> None:
        """Word the choice; the same words are its accessible name."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.scale.radius_small if self.scale is DESK else self.scale.radius

    def _text_size(self) -> float:
        return 13 if self.scale is DESK else self.scale.body

    def _sign(self) -> str:
        return self.icon_name or ("check" if self._tick and self.isChecked() else "")

    def sizeHint(self) -> QSize:
        icon = self.scale.icon + self.scale.gap if self._tick or self.icon_name else 0
        text = text_width(self.text(), self._text_size(), SEMIBOLD, rtl=is_rtl(self))
        pad = 12 if self.scale is DESK else self.scale.padding
        # A choice without its mark is narrower on a desk, but a finger's targets keep still.
        wide = icon if self._sign() or self.scale is not DESK else 0
        height = self.scale.control_small if self.scale is DESK else self.scale.control
        return QSize(math.ceil(text + wide + 2 * pad), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def checkStateSet(self) -> None:  # noqa: N802
        super().checkStateSet()
        self.updateGeometry()

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and isinstance(self.parentWidget(), ToggleGroup):
            event.ignore()  # Qt would leave the group, which says what is next itself
        else:
            super().keyPressEvent(event)

    def _look(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return "sunken", "line", "disabled"
        edge = "ink" if theme.contrast else "button_edge"
        if self.isChecked() and theme.contrast:
            return "highlight", "highlight", "on_accent"
        if self.isChecked():
            return (
                ("rail", "rail", "on_accent") if self._dark else ("accent_soft", "accent", "accent")
            )
        if self._dark:
            edge = "line_strong"
        return ("canvas" if self.underMouse() else "surface"), edge, "ink"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, tone = self._look()
        box = QRectF(self.rect())
        rounded(painter, box, self.ring_radius(), fill, edge, self.scale.edge)
        sign, size = self._sign(), self._text_size()
        side = self.scale.icon - (2 if self.scale is DESK else 8)
        lead = side + self.scale.gap if sign else 0
        room = box.width() - lead - 8
        size = fitting(self.text(), room, size, SEMIBOLD, rtl=is_rtl(self))
        text = min(text_width(self.text(), size, SEMIBOLD, rtl=is_rtl(self)), room)
        x = box.left() + (box.width() - text - lead) / 2
        if sign:
            square = QRectF(x, box.center().y() - side / 2, side, side)
            draw_icon(
                painter, sign, mirrored(square, box, is_rtl(self)), tone, rtl=is_rtl(self), stroke=2
            )
        words = mirrored(QRectF(x + lead, box.top(), text, box.height()), box, is_rtl(self))
        draw_text(painter, words, self.text(), size, tone, weight=SEMIBOLD, rtl=is_rtl(self))


class ToggleGroup(Leads, QWidget):
    """Several toggles, one or many of them chosen; `picked(values)` when a person changes them.

    `set_choices([(value, text, icon)])` may be called again to word them in another language.
    """

    picked = Signal(list)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        many: bool = False,
        scale: Scale = DESK,
        wrap: bool = True,
        dark: bool = False,
        tick: bool = True,
    ) -> None:
        super().__init__(parent)
        self.many, self.scale, self._dark, self._tick = many, scale, dark, tick
        self.toggles: dict[object, Toggle] = {}
        gap = 8 if scale is DESK else scale.gap
        self._row = FlowLayout(self, gap=gap) if wrap else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A form that is not told how high a wrapped row is would cut its second line.
        if self._row.hasHeightForWidth():
            self.setMinimumHeight(self._row.heightForWidth(self.width()))

    def set_choices(self, choices: list[tuple[object, str, str]]) -> None:
        """Offer (value, text, icon); those already there keep whether they are chosen."""
        for value in set(self.toggles) - {value for value, _, _ in choices}:
            self.toggles.pop(value).deleteLater()
        for value, text, icon in choices:
            if value in self.toggles:
                self.toggles[value].word(text)
            else:
                self._add(value, text, icon)
        self._lead_in()

    def _add(self, value: object, text: str, icon: str) -> None:
        toggle = Toggle(text, icon=icon, scale=self.scale, dark=self._dark, tick=self._tick)
        toggle.clicked.connect(lambda: self._clicked(value))
        self.toggles[value] = toggle
        self._row.addWidget(toggle)

    @property
    def value(self) -> object:
        """The chosen value, or None."""
        return next(iter(self.values), None)

    @property
    def values(self) -> list[object]:
        """All chosen values, in their order."""
        return [value for value, toggle in self.toggles.items() if toggle.isChecked()]

    def choose(self, *values: object) -> None:
        """Choose these and no others, as if nobody had clicked."""
        for value, toggle in self.toggles.items():
            toggle.setChecked(value in values)
        self._lead_in()

    def _lead_in(self) -> None:
        """Tab comes to the chosen one, or else the first; the arrows go to the others."""
        boxes = list(self.toggles.values())
        first = next((box for box in boxes if box.isChecked()), next(iter(boxes), None))
        for box in boxes:
            reached = self.many or box is first
            policy = Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus
            box.setFocusPolicy(policy)
        self.leads_to = first

    def go(self, steps: int) -> bool:
        """Go to a choice beside the one that has the focus; False past an end, where nothing is."""
        boxes = list(self.toggles.values())
        here = next((i for i, box in enumerate(boxes) if box.hasFocus()), 0)
        if not 0 <= here + steps < len(boxes):
            return False
        self._go_to(boxes[here + steps])
        return True

    def _go_to(self, box: Toggle) -> None:
        box.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.many and not box.isChecked():
            box.click()

    def _clicked(self, value: object) -> None:
        if not self.many:
            self.choose(value)
        self.picked.emit(self.values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step or not self.toggles:
            super().keyPressEvent(event)
            return
        boxes = list(self.toggles.values())
        here = next((i for i, box in enumerate(boxes) if box.hasFocus()), 0)
        sideways = event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left)
        step = -step if sideways and is_rtl(self) else step
        self._go_to(boxes[(here + step) % len(boxes)])
