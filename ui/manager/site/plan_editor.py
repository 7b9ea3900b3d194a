"""The sheet on which a plan is drawn: shapes and places, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from kiosk.sites.drawing import CIRCLE, LINE, RECT, TEXT, Drawing, Shape
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.widgets.paint import CENTER, draw_text, is_rtl, text_width
from ui.widgets.plan import PlanCanvas, distance
from ui.widgets.said import Role, tell_value

CHOOSE, SPOT = "choose", "spot"
STEP, FINE = 20, 5
"""Units of the grid that things are laid on, and of a step with Alt."""
NEAR, KEPT = 14, 100
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A room, or a numbered place, where it stands; `id` where the site has it already."""

    resource: UUID
    label: str
    x: int
    y: int
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is on a plan."""

    drawing: Drawing
    marks: tuple[Mark, ...] = ()


class PlanEditor(PlanCanvas):
    """`tool` is choose, spot, rect, line, circle or text; `changed()` after every change.

    Arrows move the cursor, or what is chosen; Enter sets the ends of a shape, or a place; Space
    chooses the next thing, Delete takes it away, Ctrl+Z and Ctrl+Y go back and forth. `dropping`
    says what a place that is set belongs to; `wants_text(x, y)` asks for the words of a text.
    """

    changed = Signal()
    picked = Signal()
    dropped = Signal(int, int)
    wants_text = Signal(int, int)
    said_role = Role.Canvas
    owns_enter = True

    def __init__(self) -> None:
        super().__init__()
        self.marks: tuple[Mark, ...] = ()
        self.names: dict[UUID, str] = {}
        self.tool = CHOOSE
        self.chosen: int | None = None
        self.cursor_at = (100, 100)
        self.said = ""
        self._began: tuple[int, int] | None = None
        self._held: tuple[tuple[int, int], Sheet] | None = None
        self._past: list[Sheet] = []
        self._ahead: list[Sheet] = []

    # -- what is on it -------------------------------------------------------------------------

    @property
    def whole(self) -> Sheet:
        """The drawing and the places as they are now."""
        return Sheet(self.drawing, self.marks)

    def show_sheet(self, sheet: Sheet) -> None:
        """Begin with a plan; what was done before is not to be undone here."""
        self._past, self._ahead, self.chosen, self._began = [], [], None, None
        self._put(sheet)

    def _put(self, sheet: Sheet) -> None:
        self.drawing, self.marks = sheet.drawing, sheet.marks
        if self.chosen is not None and self.chosen >= self.count:
            self.chosen = None
        self.update()

    def change(self, sheet: Sheet) -> None:
        """Have the plan be another, which can be undone."""
        if sheet == self.whole:
            return
        self._past = [*self._past[-KEPT:], self.whole]
        self._ahead = []
        self._put(sheet)
        self.changed.emit()

    def undo(self) -> None:
        """Go back by one change."""
        if self._past:
            self._ahead.append(self.whole)
            self._put(self._past.pop())
            self.changed.emit()

    def redo(self) -> None:
        """Go forth by one that was undone."""
        if self._ahead:
            self._past.append(self.whole)
            self._put(self._ahead.pop())
            self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to go back by."""
        return bool(self._past)

    @property
    def count(self) -> int:
        """How many things there are: places first, then shapes."""
        return len(self.marks) + len(self.drawing.shapes)

    def add_shape(self, shape: Shape) -> None:
        """Lay one more shape on top."""
        self.change(replace(self.whole, drawing=self._with((*self.drawing.shapes, shape))))

    def add_mark(self, mark: Mark) -> None:
        """Set a place; the same one is not there twice."""
        others = (m for m in self.marks if (m.resource, m.label) != (mark.resource, mark.label))
        self.change(replace(self.whole, marks=(*others, mark)))

    def _with(self, shapes: tuple[Shape, ...]) -> Drawing:
        return replace(self.drawing, shapes=shapes)

    # -- choosing and moving -------------------------------------------------------------------

    def choose(self, one: int | None) -> None:
        """Choose a thing by its number, or nothing."""
        self.chosen = one
        self.said = self._words(one)
        tell_value(self)
        self.picked.emit()
        self.update()

    def said_value(self) -> str:
        """What is chosen, or where the cursor is."""
        return self.said or f"{self.cursor_at[0]}, {self.cursor_at[1]}"

    def _words(self, one: int | None) -> str:
        if one is None:
            return ""
        if one < len(self.marks):
            mark = self.marks[one]
            return f"{self.names.get(mark.resource, '')} {mark.label}".strip()
        shape = self.drawing.shapes[one - len(self.marks)]
        return shape.text or shape.kind

    def thing_at(self, x: int, y: int) -> int | None:
        """The thing at a place of the plan."""
        near = NEAR / self.unit
        for n, mark in enumerate(self.marks):
            if abs(mark.x - x) <= near and abs(mark.y - y) <= near:
                return n
        found = [(distance(shape, x, y), -n, n) for n, shape in enumerate(self.drawing.shapes)]
        best = min(found, default=None)
        return None if best is None or best[0] > near else best[2] + len(self.marks)

    def _moved(self, sheet: Sheet, one: int, dx: int, dy: int) -> Sheet:
        """A sheet with one thing elsewhere, kept on the sheet."""
        wide, high = sheet.drawing.width, sheet.drawing.height
        if one < len(sheet.marks):
            mark = sheet.marks[one]
            moved = replace(mark, x=_within(mark.x + dx, wide), y=_within(mark.y + dy, high))
            return replace(sheet, marks=_instead(sheet.marks, one, moved))
        place = one - len(sheet.marks)
        shape = sheet.drawing.shapes[place]
        xs, ys = [x for x, _ in shape.points], [y for _, y in shape.points]
        dx = min(max(dx, -min(xs)), wide - max(xs))
        dy = min(max(dy, -min(ys)), high - max(ys))
        points = tuple((x + dx, y + dy) for x, y in shape.points)
        shapes = _instead(sheet.drawing.shapes, place, replace(shape, points=points))
        return replace(sheet, drawing=replace(sheet.drawing, shapes=shapes))

    def remove_chosen(self) -> None:
        """Take what is chosen off the plan."""
        one = self.chosen
        if one is None:
            return
        self.chosen = None
        if one < len(self.marks):
            self.change(replace(self.whole, marks=_instead(self.marks, one)))
        else:
            shapes = _instead(self.drawing.shapes, one - len(self.marks))
            self.change(replace(self.whole, drawing=self._with(shapes)))
        self.choose(None)

    # -- drawing -------------------------------------------------------------------------------

    def _point(self, x: int, y: int) -> None:
        """A press of the mouse, or Enter, with the tool in hand."""
        if self.tool == SPOT:
            self.dropped.emit(x, y)
        elif self.tool == TEXT:
            self.wants_text.emit(x, y)
        elif self.tool == CHOOSE:
            self.choose(self.thing_at(x, y))
        elif self._began is None:
            self._began = (x, y)
        else:
            began, self._began = self._began, None
            if (shape := self._shape(began, (x, y))) is not None:
                self.add_shape(shape)
        self.update()

    def _shape(self, began: tuple[int, int], ended: tuple[int, int]) -> Shape | None:
        """What is drawn between two points; nothing where they are the same."""
        (ax, ay), (bx, by) = began, ended
        if began == ended:
            return None
        if self.tool == RECT:
            if ax == bx or ay == by:
                return None
            return Shape(RECT, ((min(ax, bx), min(ay, by)), (max(ax, bx), max(ay, by))))
        if self.tool == CIRCLE:
            return Shape(CIRCLE, (began,), radius=max(abs(bx - ax), abs(by - ay)))
        return Shape(LINE, (began, ended))

    def stop_drawing(self) -> bool:
        """Let go of a shape that was begun; whether there was one."""
        there = self._began is not None
        self._began = None
        self.update()
        return there

    # -- by hand -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x, y = self._on_grid(event.position())
        self.cursor_at = (x, y)
        if self.tool == CHOOSE:
            self.choose(self.thing_at(*self.units(event.position())))
            if self.chosen is not None:
                self._held = (x, y), self.whole
            return
        self._point(x, y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x, y = self._on_grid(event.position())
        if self._held is not None and self.chosen is not None:
            (hx, hy), before = self._held
            self._put(self._moved(before, self.chosen, x - hx, y - hy))
        self.cursor_at = (x, y)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        x, y = self._on_grid(event.position())
        if self._held is not None:
            after, before = self.whole, self._held[1]
            self._held = None
            self._put(before)
            self.change(after)
        elif self._began is not None and (x, y) != self._began:
            self._point(x, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in _ARROWS:
            fine = event.modifiers() & Qt.KeyboardModifier.AltModifier
            self._step(*_ARROWS[key], FINE if fine else STEP)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not ctrl:
            self._point(*self.cursor_at)
        elif key == Qt.Key.Key_Space and self.count:
            self.choose(0 if self.chosen is None else (self.chosen + 1) % self.count)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif ctrl and key == Qt.Key.Key_Z:
            self.undo()
        elif ctrl and key == Qt.Key.Key_Y:
            self.redo()
        elif key == Qt.Key.Key_Escape and (self.stop_drawing() or self.chosen is not None):
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def _step(self, dx: int, dy: int, step: int) -> None:
        if self.tool == CHOOSE and self.chosen is not None:
            self.change(self._moved(self.whole, self.chosen, dx * step, dy * step))
            return
        x, y = self.cursor_at
        wide, high = self.drawing.width, self.drawing.height
        self.cursor_at = _within(x + dx * step, wide), _within(y + dy * step, high)
        self.said = ""
        tell_value(self)
        self.update()

    def _on_grid(self, point: QPointF) -> tuple[int, int]:
        x, y = self.units(point)
        return round(x / STEP) * STEP, round(y / STEP) * STEP

    # -- painting ------------------------------------------------------------------------------

    def paint_over(self, painter: QPainter) -> None:
        self._paint_grid(painter)
        if self.chosen is not None and self.chosen >= len(self.marks):
            self.paint_shape(painter, self.drawing.shapes[self.chosen - len(self.marks)], "accent")
        for n, mark in enumerate(self.marks):
            self._paint_mark(painter, mark, chosen=n == self.chosen)
        if self._began is not None and (shape := self._shape(self._began, self.cursor_at)):
            self.paint_shape(painter, shape, "accent")
        if self.hasFocus() or self._began is not None:
            self._paint_cursor(painter)

    def _paint_grid(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.colour("line_strong"), 1))
        step = STEP * 2
        for x in range(step, self.drawing.width, step):
            for y in range(step, self.drawing.height, step):
                painter.drawPoint(self.at(x, y))

    def _paint_cursor(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        at = self.at(*self.cursor_at)
        painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0))
        painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9))

    def _paint_mark(self, painter: QPainter, mark: Mark, *, chosen: bool) -> None:
        words = mark.label or self.names.get(mark.resource, "")
        at = self.at(mark.x, mark.y)
        wide = text_width(words, 12.5, SEMIBOLD, rtl=is_rtl(self)) + 16
        box = QRectF(0, 0, max(30, wide), 26)
        box.moveCenter(at)
        painter.setPen(QPen(theme.colour("accent"), 2.5 if chosen else 1.5))
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(box, 6, 6)
        draw_text(
            painter, box, words, 12.5, "accent", weight=SEMIBOLD, align=CENTER, rtl=is_rtl(self)
        )


def _within(value: int, most: int) -> int:
    return min(max(value, 0), most)


def _instead(things: tuple, place: int, *by: object) -> tuple:  # type: ignore[type-arg]
    """A tuple with one of its things replaced, or left out."""
    return (*things[:place], *by, *things[place + 1 :])
