"""A month of every room: how full each day is and with what, one cell a day, booked from there."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.bookings.named import offers_in
from kiosk.bookings.spans import DayOfRoom, MonthPlan
from kiosk.core.clock_words import clock_span
from kiosk.core.directions import dotted, joined, listed
from kiosk.core.languages import in_language
from kiosk.core.wording import medium_date
from ui.reception.bookings.axis import LABELS, draw_name
from ui.reception.bookings.ground import hatch
from ui.reception.bookings.row_sheet import HEAD, RowSheet
from ui.shell.languages import language_of
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.arrows import way_of
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import CENTER, draw_text, is_rtl, mirrored, rounded
from ui.widgets.said import Role, announce
from ui.widgets.tips import set_tip

_HEAD_LINE, COUNT_LINE, PLUS = 15, 17, 14
MOST_NAMED = 6


class MonthSheet(KeyboardFocus, RowSheet):
    """`opened(day, resource)` for a day that is to be looked at, by a click or Enter; `wanted(day,
    resource)` for one that is to be booked, by N or the plus in its corner.
    """

    opened = Signal(object, object)
    wanted = Signal(object, object)
    said_role = Role.Table

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan: MonthPlan | None = None
        self.today: date | None = None
        self.row, self.column = 0, 0
        self.over: tuple[int, int] | None = None
        self._editable = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def ring_radius(self) -> float:
        """The focus ring follows the card's corners."""
        return 10

    def set_editable(self, editable: bool) -> None:
        """Take bookings; else it only shows what there is."""
        self._editable = editable
        self.update()

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
        """A cell in words: the room, the day, how full it is, and with which bookings."""
        return listed(self._head_of(room, column), *self._held_in(room, column))

    def tip_of(self, room: int, column: int) -> str:
        """The same on lines."""
        return "\n".join([self._head_of(room, column), *self._held_in(room, column)])

    def _head_of(self, room: int, column: int) -> str:
        """The room, the day, how many bookings, how full."""
        if self.plan is None:
            return ""
        language, cell = language_of(self), self._cell(room, column)
        name = in_language(self.plan.rooms[room].resource, language)
        day = medium_date(self.day_of(column), language)
        said = [] if self.plan.days[column].spans else [self._closed(column)]
        if cell.bookings or not said:
            said.append(self.tr("%n réservation(s)", "", len(cell.bookings)))
        if self.plan.days[column].spans:
            share = round(100 * self._share(room, column))
            said.append(self.tr("{share} % du temps").format(share=share))
        return listed(name, day, joined(*said))

    def _closed(self, column: int) -> str:
        assert self.plan is not None  # noqa: S101
        return self.plan.days[column].why(language_of(self)) or self.tr("fermé")

    def _held_in(self, room: int, column: int) -> list[str]:
        """The first bookings of a day by their time, and how many more there are."""
        if self.plan is None:
            return []
        held = self._cell(room, column).bookings
        said = [joined(clock_span(each), each.held_by) for each in held[:MOST_NAMED]]
        if len(held) > MOST_NAMED:
            said.append(self.tr("et %n autre(s) réservation(s)", "", len(held) - MOST_NAMED))
        return said

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
        seats = self.tr("%n p.", "", room.capacity)
        language = language_of(self)
        has = offers_in(room.features, room.equipment, language)
        offers = dotted(seats, has)
        draw_name(painter, self._turned, in_language(room, language), offers, high / 2, rtl)
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
            most = inner.height() - COUNT_LINE
            filled = inner.adjusted(0, inner.height() - max(most * share, 4), 0, 0)
            rounded(painter, filled, 3, "past")
        if cell.bookings:
            above = QRectF(inner.left(), inner.top(), inner.width(), COUNT_LINE)
            style = {"weight": SEMIBOLD, "align": CENTER, "rtl": False}
            draw_text(painter, above, str(len(cell.bookings)), 12, "ink", **style)  # type: ignore[arg-type]

    def paint_over(self, painter: QPainter) -> None:
        if self.over is not None:
            rounded(painter, self._box_of(*self.over), 4, None, "line_strong", 1)
            if self._editable:
                plus = self._plus_of(*self.over)
                sign = plus.adjusted(2, 2, -2, -2)
                rounded(painter, plus, 3, "accent")
                draw_icon(painter, "plus", sign, "on_accent", rtl=False, stroke=2.5)
        if self.hasFocus():
            rounded(painter, self._box_of(self.row, self.column), 4, None, "focus", 2)

    def _box_of(self, row: int, column: int) -> QRectF:
        """Where a cell is now, scrolled as it is."""
        wide = self._wide()
        left, top = LABELS + column * wide, self.top_of(row) + 1
        return self._turned(QRectF(left, top, wide, self.row_height - 1))

    def _plus_of(self, row: int, column: int) -> QRectF:
        """What books the day: in the corner of its cell where reading ends."""
        box = self._box_of(row, column)
        return mirrored(
            QRectF(box.right() - PLUS - 2, box.top() + 2, PLUS, PLUS), box, is_rtl(self)
        )

    # -- mouse and keys ------------------------------------------------------------------------

    def _at(self, where: QPointF) -> tuple[int, int] | None:
        number = self.row_at(where.y())
        along = self.width() - where.x() if is_rtl(self) else where.x()
        column = int((along - LABELS) // self._wide())
        inside = self.plan is not None and 0 <= column < len(self.plan.days)
        return (number, column) if number is not None and inside else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        self._go_over(found)
        tip = self.tip_of(*found) if found else ""
        if found and self._editable and self._plus_of(*found).contains(event.position()):
            tip = self.tr("Réserver ce jour")
        set_tip(self, tip)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if found else arrow)

    def leaveEvent(self, event: QEvent) -> None:
        self._go_over(None)
        super().leaveEvent(event)

    def _go_over(self, found: tuple[int, int] | None) -> None:
        if found != self.over:
            self.over = found
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.row, self.column = found
        books = self._editable and self._plus_of(*found).contains(event.position())
        self._tell(self.wanted if books else self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way, key = way_of(event.key(), rtl=is_rtl(self)), event.key()
        if self.plan is None or not self.count:
            super().keyPressEvent(event)
        elif way is not None:
            across, down = way
            self.column = min(max(self.column + across, 0), len(self.plan.days) - 1)
            self.row = min(max(self.row + down, 0), self.count - 1)
            self.reveal(self.row)
            self.update()
            announce(self, self.said_value())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.opened)
        elif key == Qt.Key.Key_N and not event.modifiers() and self._editable:
            self._tell(self.wanted)
        else:
            super().keyPressEvent(event)

    def _tell(self, signal: SignalInstance) -> None:
        if self.plan is not None:
            room = self.plan.rooms[self.row].resource.id
            signal.emit(self.day_of(self.column), room)
