"""A month of every room: how full each day is, one cell a day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.bookings.spans import DayOfRoom, MonthPlan
from kiosk.core.directions import joined, listed
from kiosk.core.languages import in_language
from kiosk.core.wording import medium_date
from ui.reception.bookings.axis import LABELS, draw_name
from ui.reception.bookings.ground import hatch
from ui.reception.bookings.row_sheet import HEAD, RowSheet
from ui.shell.languages import language_of
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import CENTER, draw_text, is_rtl, mirrored, rounded
from ui.widgets.said import Role, announce
from ui.widgets.tips import set_tip

_HEAD_LINE = 15


class MonthSheet(KeyboardFocus, RowSheet):
    """`opened(day, resource)` for a day that is to be looked at."""

    opened = Signal(object, object)
    said_role = Role.Table

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan: MonthPlan | None = None
        self.today: date | None = None
        self.row, self.column = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def ring_radius(self) -> float:
        """The focus ring follows the card's corners."""
        return 10

    def show_month(self, plan: MonthPlan, day: date, today: date) -> None:
        """Show a month, and stand on one of its days."""
        self.plan, self.today = plan, today
        self.column = min(max((day - plan.first).days, 0), len(plan.days) - 1)
        self.row = min(self.row, max(len(plan.rooms) - 1, 0))
        self.lay_rows(len(plan.rooms), tall=True)

    # -- what a cell is ------------------------------------------------------------------------

    def day_of(self, column: int) -> date:
        """The day of a column."""
        assert self.plan is not None  # noqa: S101
        return self.plan.first + timedelta(days=column)

    def _share(self, room: int, column: int) -> float:
        """How much of the open hours is held, from 0 to 1."""
        if self.plan is None or not self.plan.open_minutes[column]:
            return 0.0
        return min(self._cell(room, column).held / self.plan.open_minutes[column], 1.0)

    def _cell(self, room: int, column: int) -> DayOfRoom:
        assert self.plan is not None  # noqa: S101
        return self.plan.rooms[room].days[column]

    def words_of(self, room: int, column: int) -> str:
        """A cell in words: the room, the day, how many bookings, how full."""
        if self.plan is None:
            return ""
        language = language_of(self)
        name = in_language(self.plan.rooms[room].resource, language)
        day = medium_date(self.day_of(column), language)
        if not self.plan.days[column].spans:
            return listed(name, day, self.plan.days[column].why(language) or self.tr("fermé"))
        count = self.tr("%n réservation(s)", "", self._cell(room, column).bookings)
        full = self.tr("{share} % du temps").format(share=round(100 * self._share(room, column)))
        return listed(name, day, joined(count, full))

    def said_value(self) -> str:
        """Where the keys are."""
        return self.words_of(self.row, self.column) if self.count else ""

    # -- painting ------------------------------------------------------------------------------

    def _wide(self) -> float:
        days = len(self.plan.days) if self.plan else 31
        return (self.width() - LABELS - self.beyond) / days

    def _turned(self, box: QRectF) -> QRectF:
        return mirrored(box, QRectF(0, 0, self.width(), 1), is_rtl(self))

    def paint_head(self, painter: QPainter) -> None:
        if self.plan is None:
            return
        rtl, wide = is_rtl(self), self._wide()
        head = self._turned(QRectF(16, 0, LABELS - 20, HEAD))
        draw_text(painter, head, self.tr("Salle"), 12, "muted", rtl=rtl)
        language = language_of(self)
        for column in range(len(self.plan.days)):
            day = self.day_of(column)
            left = LABELS + column * wide
            tone, weight = ("accent", SEMIBOLD) if day == self.today else ("muted", REGULAR)
            letter = medium_date(day, language).removeprefix("ال")[:1]
            style = {"weight": weight, "align": CENTER, "rtl": rtl}
            upper = self._turned(QRectF(left, 3, wide, _HEAD_LINE))
            lower = self._turned(QRectF(left, 17, wide, _HEAD_LINE))
            draw_text(painter, upper, letter, 11, tone, **style)  # type: ignore[arg-type]
            draw_text(painter, lower, str(day.day), 12, tone, **style)  # type: ignore[arg-type]

    def paint_row(self, painter: QPainter, number: int) -> None:
        if self.plan is None:
            return
        room, high, rtl = self.plan.rooms[number].resource, self.row_height, is_rtl(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("line"))
        seats = self.tr("{seats} p.").format(seats=room.capacity)
        offers = joined(seats, room.equipment) if room.equipment else seats
        draw_name(
            painter, self._turned, in_language(room, language_of(self)), offers, high / 2, rtl
        )
        for column in range(len(self.plan.days)):
            self._paint_cell(painter, number, column)

    def _paint_cell(self, painter: QPainter, number: int, column: int) -> None:
        assert self.plan is not None  # noqa: S101
        wide, high = self._wide(), self.row_height
        box = self._turned(QRectF(LABELS + column * wide, 1, wide, high - 1))
        line = self._turned(QRectF(LABELS + column * wide, 0, 1, high))
        if not self.plan.days[column].spans or self.plan.rooms[number].resource.closed_for:
            painter.fillRect(box, theme.colour("canvas"))
            hatch(painter, box)
        painter.fillRect(line, theme.colour("line"))
        cell, share = self._cell(number, column), self._share(number, column)
        inner = box.adjusted(3, 4, -3, -4)
        if share:
            filled = QRectF(inner)
            filled.setTop(inner.bottom() - max(inner.height() * share, 4))
            rounded(painter, filled, 3, "past")
        if cell.bookings:
            style = {"weight": SEMIBOLD, "align": CENTER, "rtl": False}
            draw_text(painter, inner, str(cell.bookings), 12, "ink", **style)  # type: ignore[arg-type]

    def paint_over(self, painter: QPainter) -> None:
        if self.hasFocus():
            wide = self._wide()
            top, high = self.top_of(self.row), self.row_height
            box = self._turned(QRectF(LABELS + self.column * wide, top + 1, wide, high - 1))
            rounded(painter, box, 4, None, "focus", 2)

    # -- mouse and keys ------------------------------------------------------------------------

    def _at(self, where: QPointF) -> tuple[int, int] | None:
        number = self.row_at(where.y())
        along = self.width() - where.x() if is_rtl(self) else where.x()
        column = int((along - LABELS) // self._wide())
        inside = self.plan is not None and 0 <= column < len(self.plan.days)
        return (number, column) if number is not None and inside else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        set_tip(self, self.words_of(*found) if found else "")
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if found else arrow)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if found := self._at(event.position()):
            self.row, self.column = found
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if self.plan is None or not self.count:
            super().keyPressEvent(event)
        elif key in steps:
            across, down = steps[key]
            across = -across if is_rtl(self) else across
            self.column = min(max(self.column + across, 0), len(self.plan.days) - 1)
            self.row = min(max(self.row + down, 0), self.count - 1)
            self.reveal(self.row)
            self.update()
            announce(self, self.said_value())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.plan is not None:
            room = self.plan.rooms[self.row].resource.id
            self.opened.emit(self.day_of(self.column), room)
