"""The grid of rooms: book, move and stretch on the timetable with mouse or keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.bookings.queries import BookingView
from kiosk.bookings.states import CHECKED_IN, OPEN
from kiosk.core.clock_words import span_words
from kiosk.core.directions import listed
from kiosk.core.languages import in_language
from ui.reception.bookings.axis import LABELS, STEP
from ui.reception.bookings.ground import day_words
from ui.reception.bookings.slots import Drag, GridSlot
from ui.reception.bookings.timetable import Timetable
from ui.reception.bookings.views import ROOM, WEEK, Row
from ui.shell.languages import language_of
from ui.widgets.arrows import way_of
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import is_rtl
from ui.widgets.said import Role, announce
from ui.widgets.tips import set_tip

EDGE = 8
LEAST = timedelta(minutes=15)
FIRST_DRAFT = timedelta(hours=1)


_CHANGING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class DayGrid(KeyboardFocus, Timetable):
    """`drafted(slot)` for a new booking, `moved(slot)` for another place or length of one,
    `opened(booking)`, `cancelling(booking)`, `room_wanted(resource)` when a name before a row is
    clicked; times snap to quarters of an hour, in a week to halves.
    """

    drafted = Signal(object)
    moved = Signal(object)
    opened = Signal(object)
    cancelling = Signal(object)
    room_wanted = Signal(object)
    said_role = Role.Chart

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(zone, parent)
        self._drag: Drag | None = None
        self._editable = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def ring_radius(self) -> float:
        """The focus ring follows the card's corners."""
        return 10

    @property
    def carried(self) -> GridSlot | None:
        """What the mouse has moved since it took hold."""
        return self._drag.slot if self._drag and self._drag.moved else None

    def set_editable(self, editable: bool) -> None:
        """Take bookings and changes of them; else it only shows what there is."""
        self._editable = editable
        if not editable:
            self._let_go()
            self.set_draft(None)

    def _let_go(self) -> Drag | None:
        """What the mouse was doing; the row that it took a booking from has it again."""
        drag, self._drag = self._drag, None
        if drag is not None and drag.moved:
            self.repaint_rows()
        return drag

    # -- mouse ---------------------------------------------------------------------------------

    def _on_edge(self, where: QPointF, booking: BookingView) -> bool:
        boxes = [box for _, box in self._boxes(booking.resource, booking.starts, booking.ends)]
        for box in boxes[-1:]:
            side = box.left() if is_rtl(self) else box.right()
            return abs(where.x() - side) <= min(EDGE, box.width() / 4)  # most of it moves it
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position()
        number = self.row_at(where.y())
        if event.button() != Qt.MouseButton.LeftButton or self.view is None or number is None:
            return
        lane, axis = self.lanes[number], self.axis_of(number)
        if axis.from_start(where.x()) < LABELS:
            self.room_wanted.emit(lane.resource.id)
            return
        booking = self._booking_at(where)
        at = axis.at(where.x())
        if booking is None:
            self.choose(None)
            if self._editable:
                self._drag = Drag("draw", GridSlot(lane.resource.id, at, at + axis.step))
        else:
            self.choose(booking.id)
            self._take_hold(booking, where, at)

    def _take_hold(self, booking: BookingView, where: QPointF, at: datetime) -> None:
        slot = GridSlot(booking.resource, booking.starts, booking.ends, booking)
        if booking.state not in OPEN:
            return
        if not self._editable:
            self.opened.emit(booking)
            return
        kind = "stretch" if self._on_edge(where, booking) else "move"
        self._drag = Drag(kind, slot, at - booking.starts)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position()
        if self._drag is None:
            self._show_cursor(where)
            return
        slot = self._dragged(self._drag, where)
        if slot != self._drag.slot:
            first = not self._drag.moved
            self._drag.slot, self._drag.moved = slot, True
            if first:
                self.repaint_rows()
            self.update()

    def _dragged(self, drag: Drag, where: QPointF) -> GridSlot:
        slot, here = drag.slot, self.row_of(drag.slot.resource, drag.slot.starts)
        if drag.kind == "move":
            number = self.row_at(where.y())
            number = here if number is None else number
            length = slot.ends - slot.starts
            starts = self._snapped(self.axis_of(number).at(where.x()) - drag.grip)
            resource = self.lanes[number].resource.id
            return replace(slot, resource=resource, starts=starts, ends=starts + length)
        axis = self.axis_of(here)
        return replace(slot, ends=max(axis.at(where.x()) + axis.step, slot.starts + LEAST))

    def _snapped(self, at: datetime) -> datetime:
        return at - (at - self.axis.midnight) % STEP

    def _show_cursor(self, where: QPointF) -> None:
        if self.view is None:
            return
        booking = self._booking_at(where)
        if booking is None:
            self._show_row(where)
            return
        edge = self._on_edge(where, booking)
        self.setCursor(Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.PointingHandCursor)
        title = f"\n{booking.title}" if booking.title else ""
        here = f"\n{self.tr('Arrivée notée')}" if booking.state == CHECKED_IN else ""
        set_tip(self, f"{booking.held_by}\n{span_words(booking, language_of(self))}{title}{here}")

    def _show_row(self, where: QPointF) -> None:
        """Over a name, that it leads to the room; over a closed room, why it is closed."""
        number = self.row_at(where.y())
        if number is None:
            self.unsetCursor()
            set_tip(self, "")
            return
        row = self.lanes[number]
        if self.axis_of(number).from_start(where.x()) < LABELS:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            set_tip(self, self.name_of(row))
            return
        self.unsetCursor()
        set_tip(self, row.resource.closed_for)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        drag = self._let_go()
        if drag is None:
            return
        if drag.kind == "draw":
            slot = drag.slot
            if not drag.moved:
                slot = replace(slot, ends=self._until_next(slot))
            self.start_draft(slot)
        elif drag.moved:
            self.moved.emit(drag.slot)
        elif drag.slot.booking is not None:
            self.opened.emit(drag.slot.booking)
        self.update()

    def _until_next(self, slot: GridSlot) -> datetime:
        """An hour, or less where the next booking comes sooner."""
        lane = self.lanes[self.row_of(slot.resource, slot.starts)]
        later = [b.starts for b in lane.bookings if b.starts > slot.starts]
        return min([slot.starts + FIRST_DRAFT, *later])

    def start_draft(self, slot: GridSlot) -> None:
        """Begin a booking at a slot."""
        self.set_draft(slot)
        self.drafted.emit(slot)

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        changes = event.key() == Qt.Key.Key_Delete or event.modifiers() & _CHANGING
        if changes and not self._editable:
            return
        if self.view is None or not self.lanes or not self._pressed(event):
            super().keyPressEvent(event)
        elif self.hasFocus():
            self._show_ring()

    def _pressed(self, event: QKeyEvent) -> bool:
        key, booking = event.key(), self.booking(self.chosen)
        if (way := way_of(key, rtl=is_rtl(self))) is not None:
            across, down = way
            stretch = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and booking is not None:
                self._shift(booking, across, down)
            elif stretch and booking is not None:
                self._stretch(booking, across)
            else:
                self._walk(across, down, stretch=stretch)
            return True
        if key == Qt.Key.Key_Delete and booking is not None:
            self.cancelling.emit(booking)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(booking)
            return True
        return False

    def _enter(self, booking: BookingView | None) -> None:
        if booking is not None:
            self.opened.emit(booking)
        elif self.draft is not None and self._editable:
            self.drafted.emit(self.draft)

    def _walk(self, across: int, down: int, *, stretch: bool) -> None:
        """Move the free slot by a quarter of an hour or a room, stepping onto bookings."""
        slot = self.draft or self._first_slot()
        chosen = self.booking(self.chosen)
        if chosen is not None:
            slot = GridSlot(chosen.resource, chosen.starts, chosen.ends)
        if stretch and chosen is None:
            ends = max(slot.ends + across * STEP, slot.starts + LEAST)
            self.set_draft(replace(slot, ends=ends))
            return
        past_end = chosen is not None and across > 0
        starts = slot.ends if past_end else self._stepped(slot.starts, across)
        starts, number = self._to_row(slot.resource, starts, down)
        lane = self.lanes[number]
        onto = next((b for b in lane.bookings if b.starts <= starts < b.ends), None)
        self.chosen = onto.id if onto else None
        length = timedelta(hours=1) if chosen else slot.ends - slot.starts
        self.draft = None if onto else GridSlot(lane.resource.id, starts, starts + length)
        self.reveal(number)
        self.update()
        announce(self, self.said_value())

    def _stepped(self, at: datetime, across: int) -> datetime:
        """A step on; over the night where the next column is another day."""
        axis = self.axis_of(0)
        if self.view is None or self.view.kind != WEEK:
            first = self.axis_of(self._row_of_day(at)).opening
            return max(at + across * axis.step, first)
        stepped = at + across * axis.step
        day = (stepped.astimezone(self.zone).date() - axis.day).days
        opens = axis.opens_on(min(max(day, 0), axis.days - 1))
        closes = opens + timedelta(hours=axis.span)
        if across > 0 and stepped >= closes:
            return axis.opens_on(min(day + 1, axis.days - 1)) if day + 1 < axis.days else at
        if across < 0 and stepped < opens:
            return closes - timedelta(days=1) - axis.step if day > 0 else opens
        return stepped

    def _row_of_day(self, at: datetime) -> int:
        if self.view is None or self.view.kind != ROOM:
            return 0
        return self.row_of(self.lanes[0].resource.id, at)

    def _to_row(self, resource: UUID, at: datetime, down: int) -> tuple[datetime, int]:
        """So many rows further down, at the same hour."""
        here = self.row_of(resource, at)
        number = max(0, min(here + down, len(self.lanes) - 1))
        days = self.lanes[number].day - self.lanes[here].day
        return at + days, number

    def said_value(self) -> str:
        """Where the keys are: a booking, or the free time that Enter would take."""
        slot, booking = self.draft, self.booking(self.chosen)
        if booking is not None:
            held = listed(span_words(booking, language_of(self)), booking.held_by)
            return f"{in_language(booking, language_of(self), 'resource_name')} : {held}"
        if slot is None:
            return ""
        row = self.lanes[self.row_of(slot.resource, slot.starts)]
        hours = span_words(slot, language_of(self))
        if self.view is not None and self.view.kind == WEEK:
            hours = listed(
                day_words(slot.starts.astimezone(self.zone).date(), language_of(self)), hours
            )
        return f"{self.name_of(row)} : {listed(hours, self.tr('libre'))}"

    def point_at(self, resource: UUID) -> None:
        """Offer the next free time of a room, ready for Enter; no draft where the day has none."""
        if resource in [lane.resource.id for lane in self.lanes]:
            self.chosen = None
            self.set_draft(self._next_free(replace(self._first_slot(), resource=resource)))
            self.reveal(self.row_of(resource, self._first_slot().starts))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_free(self, slot: GridSlot) -> GridSlot | None:
        """An hour, or as long as is left before the next booking or the closing."""
        for row in self.lanes:
            if row.resource.id != slot.resource:
                continue
            for hours in row.hours:
                for span in hours.spans:
                    opens, closes = span.instants(hours.day, self.zone.key)
                    if found := self._free_within(row, slot, opens, closes):
                        return found
        return None

    def _free_within(
        self, row: Row, slot: GridSlot, opens: datetime, closes: datetime
    ) -> GridSlot | None:
        starts = max(slot.starts, opens)
        while starts + LEAST <= closes:
            held = [*row.bookings, *row.beside]
            meets = [b.ends for b in held if b.starts < starts + LEAST and starts < b.ends]
            if not meets:
                ends = min(self._until_next(replace(slot, starts=starts)), closes)
                return replace(slot, starts=starts, ends=ends)
            starts = self._snapped(max(meets) + STEP - timedelta(minutes=1))
        return None

    def _first_slot(self) -> GridSlot:
        starts = self.axis.opening
        for number in range(len(self.lanes) if self.view and self.view.kind == ROOM else 1):
            if self.now is not None and self._shows_now(self.axis_of(number)):
                starts = self._snapped(self.now) + STEP
        return GridSlot(self.lanes[0].resource.id, starts, starts + FIRST_DRAFT)

    def _stretch(self, booking: BookingView, across: int) -> None:
        """A quarter of an hour more or less, never less than the least."""
        ends = max(booking.ends + across * self.axis.step, booking.starts + LEAST)
        if ends != booking.ends and booking.state in OPEN:
            self.moved.emit(GridSlot(booking.resource, booking.starts, ends, booking))

    def _shift(self, booking: BookingView, across: int, down: int) -> None:
        starts, number = self._to_row(booking.resource, booking.starts, down)
        starts += across * self.axis.step
        ends = starts + (booking.ends - booking.starts)
        self.reveal(number)
        self.moved.emit(GridSlot(self.lanes[number].resource.id, starts, ends, booking))
