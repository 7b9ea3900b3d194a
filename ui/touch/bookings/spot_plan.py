"""The plan of a floor under a thumb: its numbered places are buttons, in parts where small."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.sites.drawing import TEXT, Drawing, Shape, read
from ui.theme import TOUCH, theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.button import SECONDARY, Button
from ui.widgets.focus import KeyboardFocus
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, draw_text
from ui.widgets.plan import PlanCanvas

LEAST, MOST, GAP = 96, 132, 10
FINEST = 12
"""How often a plan is divided at most, each way: places that stand on one another are listed."""


@dataclass(frozen=True)
class Part:
    """A stretch of a plan, in its units, with what stands in it; `number` of so `many`."""

    box: QRectF
    spots: tuple[Any, ...]
    number: int = 1
    many: int = 1


def parts(drawing: Drawing, spots: Sequence[Any], room: QSize) -> list[Part]:
    """The plan as a whole where its places are far enough apart for a thumb, or in parts."""
    wide = max(room.width() - MOST, 1) / drawing.width
    high = max(room.height() - MOST, 1) / drawing.height
    unit = max(min(wide, high), (LEAST + GAP) / max(_nearest(spots), 1e-6))
    across = min(FINEST, max(1, math.ceil(round(unit / wide, 3))))
    down = min(FINEST, max(1, math.ceil(round(unit / high, 3))))
    size = QPointF(drawing.width / across, drawing.height / down)
    found: dict[tuple[int, int], list[Any]] = {}
    for choice in spots:
        x = min(int(choice.spot.x / size.x()), across - 1)
        y = min(int(choice.spot.y / size.y()), down - 1)
        found.setdefault((y, x), []).append(choice)
    return [
        Part(
            QRectF(x * size.x(), y * size.y(), size.x(), size.y()),
            tuple(there),
            n + 1,
            len(found),
        )
        for n, ((y, x), there) in enumerate(sorted(found.items()))
    ]


def _nearest(spots: Sequence[Any]) -> float:
    """How far the two places are apart that are nearest to each other, in units."""
    points = [(choice.spot.x, choice.spot.y) for choice in spots]
    between = (
        max(abs(ax - bx), abs(ay - by))
        for n, (ax, ay) in enumerate(points)
        for bx, by in points[n + 1 :]
    )
    return min(between, default=math.inf)


class SpotButton(KeyboardFocus, QAbstractButton):
    """A numbered place; what cannot be had is grey, with a sign of it."""

    scale = TOUCH

    def __init__(self, parent: QWidget, choice: Any) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setText(choice.spot.label)
        self.setEnabled(not choice.why)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        free = self.isEnabled()
        pen = QPen(theme.colour("accent" if free else "line_strong"), 3)
        pen.setStyle(Qt.PenStyle.SolidLine if free else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        fill = "accent_soft" if self.isDown() else "surface" if free else "sunken"
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(box, TOUCH.radius, TOUCH.radius)
        words = QRectF(box)
        if not free:
            sign = QRectF(box.center().x() - 15, box.bottom() - 40, 30, 30)
            draw_icon(painter, "ban", sign, "muted", rtl=False, stroke=2)
            words.setBottom(box.bottom() - 34)
        tone = "ink" if free else "muted"
        draw_text(painter, words, self.text(), 32, tone, weight=SEMIBOLD, align=CENTER, rtl=False)


class PartCanvas(PlanCanvas):
    """A part of a plan; `asked(choice)` when a place that cannot be had is touched."""

    asked = Signal(object)
    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.part = Part(QRectF(0, 0, 1, 1), ())
        self.buttons: list[SpotButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_part(
        self, drawing: Drawing, part: Part, named: Callable[[Any], tuple[str, str]]
    ) -> None:
        """Show another part; `named` says what a place is called, and how it stands."""
        reached = next((b.choice.spot.id for b in self.buttons if b.hasFocus()), None)
        self.part = part
        self.show_drawing(drawing)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for choice in part.spots:
            button = SpotButton(self, choice)
            name, state = named(choice)
            button.setAccessibleName(name)
            button.setAccessibleDescription(state)
            button.clicked.connect(lambda _=False, which=choice: self.picked.emit(which))
            button.show()
            self.buttons.append(button)
        self._place()
        if reached is not None:
            again = [b for b in self.buttons if b.choice.spot.id == reached and b.isEnabled()]
            for button in again:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def unit(self) -> float:
        wide = max(self.width() - MOST, 1) / self.part.box.width()
        high = max(self.height() - MOST, 1) / self.part.box.height()
        return min(wide, high)

    @property
    def sheet(self) -> QRectF:
        middle = self.part.box.center() * self.unit
        corner = QRectF(self.rect()).center() - middle
        return QRectF(corner.x(), corner.y(), *self._whole())

    def _whole(self) -> tuple[float, float]:
        return self.drawing.width * self.unit, self.drawing.height * self.unit

    def _place(self) -> None:
        side = int(max(LEAST, min(MOST, _nearest(self.part.spots) * self.unit - GAP)))
        for button in self.buttons:
            spot = button.choice.spot
            box = QRectF(0, 0, side, side)
            box.moveCenter(self.at(spot.x, spot.y))
            button.setGeometry(box.toRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paint_shape(self, painter: QPainter, shape: Shape, tone: str = "muted") -> None:
        if shape.kind != TEXT:
            super().paint_shape(painter, shape, "ink")
            return
        at = self.at(*shape.points[0])
        box = QRectF(at.x(), at.y() - 28, 500, 34)
        draw_text(painter, box, shape.text, 24, tone, rtl=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A grey place says why it is."""
        point = event.position().toPoint()
        there = next((b for b in self.buttons if b.geometry().contains(point)), None)
        if there is not None and not there.isEnabled():
            self.asked.emit(there.choice)


class SpotPlan(QWidget):
    """The parts of all plans, one at a time; two buttons turn them, no gesture is needed."""

    picked = Signal(object)
    turned = Signal()

    def __init__(self, named: Callable[[Any], tuple[str, str]]) -> None:
        super().__init__()
        self._named = named
        self._plans: list[Any] = []
        self._parts: list[tuple[Any, Drawing, Part]] = []
        self._now = 0
        self.title = Label(size=28, weight=600)
        self.canvas = PartCanvas()
        self.why = Label(size=28, tone="muted", wrap=True)
        self.earlier = Button(kind=SECONDARY, icon="chevron-left", small=True, scale=TOUCH)
        self.later = Button(kind=SECONDARY, icon="chevron-right", small=True, scale=TOUCH)
        turning = QHBoxLayout()
        turning.setSpacing(16)
        for button in (self.earlier, self.later):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            turning.addWidget(button, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.why)
        column.addLayout(turning)
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.canvas.picked.connect(self.picked)
        self.canvas.asked.connect(self._say_why)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the buttons in the language in force."""
        self.earlier.setText(self.tr("Partie précédente"))
        self.later.setText(self.tr("Partie suivante"))

    def show_plans(self, plans: Sequence[Any]) -> None:
        """Show the places as they are now; the part that is seen stays."""
        self._plans = [each for each in plans if each.plan is not None]
        self._divide()

    def _divide(self) -> None:
        room = self.canvas.size()
        self._parts = [
            (each.plan, drawing, part)
            for each in self._plans
            for drawing in [read(each.plan.drawing)]
            for part in parts(drawing, each.spots, room)
        ]
        self._now = min(self._now, max(len(self._parts) - 1, 0))
        self._show()

    def _turn(self, steps: int) -> None:
        self._now = (self._now + steps) % max(len(self._parts), 1)
        self._say_why(None)
        self._show()
        self.turned.emit()

    def _show(self) -> None:
        if not self._parts:
            return
        plan, drawing, part = self._parts[self._now]
        name = plan.name
        if part.many > 1:
            name = self.tr("{plan}, partie {number} sur {many}").format(
                plan=plan.name, number=part.number, many=part.many
            )
        self.title.setText(name)
        self.canvas.setAccessibleName(name)
        self.canvas.show_part(drawing, part, self._named)
        for button in (self.earlier, self.later):
            button.setVisible(len(self._parts) > 1)

    def _say_why(self, choice: Any) -> None:
        name, state = self._named(choice) if choice is not None else ("", "")
        self.why.setText(f"{name} : {state}" if name else "")
        self.why.setVisible(bool(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.activate()
        self._divide()
