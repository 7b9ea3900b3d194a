"""Two to four views of the same thing in one sunken row."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.directions import listed
from ui.theme import DESK, Scale
from ui.theme.fonts import MEDIUM, SEMIBOLD
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import CENTER, draw_text, is_rtl, mirrored, rounded, text_width
from ui.widgets.said import CHECKED, Role

LEAST_PAD = 10
"""Px beside the words of a choice, both sides together, however little room there is."""


class Segmented(KeyboardFocus, QWidget):
    """One is always chosen; `picked(value)` when a person chooses another."""

    picked = Signal(object)
    said_role = Role.RadioButton

    def __init__(self, parent: QWidget | None = None, *, scale: Scale = DESK) -> None:
        super().__init__(parent)
        self.scale = scale
        self._choices: list[tuple[object, str]] = []
        self.value: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: list[tuple[object, str]]) -> None:
        """Offer (value, text); the first is chosen unless one was."""
        self._choices = choices
        if self.value not in [value for value, _ in choices]:
            self.value = choices[0][0]
        self._tell()
        self.updateGeometry()
        self.update()  # other words of the same width move nothing

    def choose(self, value: object) -> None:
        """Choose as if nobody had clicked."""
        self.value = value
        self._tell()
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(next((t for v, t in self._choices if v == self.value), ""))
        self.setAccessibleDescription(listed(*(text for _, text in self._choices)))

    def said_states(self) -> tuple[str, ...]:
        """The view that is named is the one that is shown."""
        return (CHECKED,)

    def _size(self) -> float:
        return 13 if self.scale is DESK else self.scale.body

    def _pad(self) -> float:
        return 28 if self.scale is DESK else 2 * self.scale.padding

    def _texts(self) -> list[float]:
        return [
            text_width(text, self._size(), SEMIBOLD, rtl=is_rtl(self)) for _, text in self._choices
        ]

    def _widths(self) -> list[float]:
        """Those of the choices; nearer to each other where there is no room for all."""
        texts = self._texts()
        room = (self.width() - 8 - sum(texts)) / max(1, len(texts))
        pad = max(LEAST_PAD, min(self._pad(), room))
        return [width + pad for width in texts]

    def sizeHint(self) -> QSize:
        texts = self._texts()
        return QSize(math.ceil(sum(texts) + self._pad() * len(texts)) + 8, self.scale.control)

    def _boxes(self) -> list[QRectF]:
        inside, x, boxes = QRectF(self.rect()), 4.0, []
        for width in self._widths():
            box = QRectF(x, 3, width, self.height() - 6)
            boxes.append(mirrored(box, inside, is_rtl(self)))
            x += width
        return boxes

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), self.scale.radius, "sunken")
        for (value, text), box in zip(self._choices, self._boxes(), strict=True):
            chosen = value == self.value
            if chosen:
                rounded(painter, box, self.scale.radius_small, "surface", "line")
            tone, weight = ("ink", SEMIBOLD) if chosen else ("muted", MEDIUM)
            draw_text(
                painter,
                box,
                text,
                self._size(),
                tone,
                weight=weight,
                align=CENTER,
                rtl=is_rtl(self),
            )

    def _pick(self, index: int) -> None:
        if 0 <= index < len(self._choices) and self._choices[index][0] != self.value:
            self.choose(self._choices[index][0])
            self.picked.emit(self.value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for index, box in enumerate(self._boxes()):
            if box.contains(event.position()):
                self._pick(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        here = [value for value, _ in self._choices].index(self.value)
        self._pick(here + (-step if is_rtl(self) else step))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()
