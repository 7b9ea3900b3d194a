"""The day grid: book, move and stretch on the timetable with mouse or keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.bookings.queries import BookingView
from kiosk.bookings.states import BOOKED, CHECKED_IN
from kiosk.core.directions import listed
from kiosk.core.languages import in_language
from kiosk.core.wording import clock_time
from ui.reception.bookings.axis import LABELS, STEP
from ui.reception.bookings.blocks import span_words
from ui.reception.bookings.slots import Drag, GridSlot
from ui.reception.bookings.timetable import Timetable
from ui.shell.languages import language_of
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
    `opened(booking)`, `cancelling(booking)`; times snap to quarters of an hour.
    """

    drafted = Signal(object)
    moved = Signal(object)
    opened = Signal(object)
    cancelling = Signal(object)
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
            self._drag = None
            self.set_draft(None)

    # -- mouse ---------------------------------------------------------------------------------

    def _on_edge(self, where: QPointF, booking: BookingView) -> bool:
        box = self._box(booking.resource, booking.starts, booking.ends)
        side = box.left() if is_rtl(self) else box.right()
        return abs(where.x() - side) <= EDGE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position()
        if event.button() != Qt.MouseButton.LeftButton or self.plan is None:
            return
        lane = self._lane_at(where.y())
        if lane is None or self.axis.from_start(where.x()) < LABELS:
            return
        booking = self._booking_at(where)
        at = self.axis.at(where.x())
        if booking is None:
            self.choose(None)
            if self._editable:
                self._drag = Drag("draw", GridSlot(lane.resource.id, at, at + LEAST))
        else:
            self.choose(booking.id)
            self._take_hold(booking, where, at)

    def _take_hold(self, booking: BookingView, where: QPointF, at: datetime) -> None:
        slot = GridSlot(booking.resource, booking.starts, booking.ends, booking)
        if booking.state not in (BOOKED, CHECKED_IN):
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
            self._drag.slot, self._drag.moved = slot, True
            self.update()

    def _dragged(self, drag: Drag, where: QPointF) -> GridSlot:
        at, slot = self.axis.at(where.x()), drag.slot
        if drag.kind == "move":
            lane = self._lane_at(where.y())
            length = slot.ends - slot.starts
            starts = self._snapped(at - drag.grip)
            resource = lane.resource.id if lane else slot.resource
            return replace(slot, resource=resource, starts=starts, ends=starts + length)
        return replace(slot, ends=max(at + STEP, slot.starts + LEAST))

    def _snapped(self, at: datetime) -> datetime:
        past = (at - self.axis.midnight) % STEP
        return at - past

    def _show_cursor(self, where: QPointF) -> None:
        if self.plan is None:
            return
        booking = self._booking_at(where)
        if booking is None:
            self.unsetCursor()
            set_tip(self, "")
            return
        edge = self._on_edge(where, booking)
        self.setCursor(Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.PointingHandCursor)
        title = f"\n{booking.title}" if booking.title else ""
        here = f"\n{self.tr('Arrivée notée')}" if booking.state == CHECKED_IN else ""
        set_tip(self, f"{booking.held_by}\n{span_words(booking)}{title}{here}")

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
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
        lane = next(lane for lane in self.lanes if lane.resource.id == slot.resource)
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
        if self.plan is None or not self.lanes or not self._pressed(event):
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        booking = self.booking(self.chosen)
        if key in steps:
            across, down = steps[Qt.Key(key)]
            across = -across if is_rtl(self) else across
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
        number = [lane.resource.id for lane in self.lanes].index(slot.resource) + down
        lane = self.lanes[max(0, min(number, len(self.lanes) - 1))]
        past_end = chosen is not None and across > 0
        starts = slot.ends if past_end else slot.starts + across * STEP
        starts = max(starts, self.axis.opening)
        onto = next((b for b in lane.bookings if b.starts <= starts < b.ends), None)
        self.chosen = onto.id if onto else None
        length = timedelta(hours=1) if chosen else slot.ends - slot.starts
        self.draft = None if onto else GridSlot(lane.resource.id, starts, starts + length)
        self.update()
        announce(self, self.said_value())

    def said_value(self) -> str:
        """Where the keys are: a booking, or the free time that Enter would take."""
        slot, booking = self.draft, self.booking(self.chosen)
        if booking is not None:
            held = listed(span_words(booking), booking.held_by)
            return f"{in_language(booking, language_of(self), 'resource_name')} : {held}"
        if slot is None:
            return ""
        room = next(lane.resource for lane in self.lanes if lane.resource.id == slot.resource)
        hours = f"{clock_time(slot.starts)}–{clock_time(slot.ends)}"
        return f"{room.name} : {listed(hours, self.tr('libre'))}"

    def point_at(self, resource: UUID) -> None:
        """Offer the next free time of a room, ready for Enter; no draft where the day has none."""
        if resource in [lane.resource.id for lane in self.lanes]:
            self.chosen = None
            self.set_draft(self._next_free(replace(self._first_slot(), resource=resource)))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_free(self, slot: GridSlot) -> GridSlot | None:
        """An hour, or as long as is left before the next booking or the closing."""
        if self.plan is None:
            return None
        taken = next(lane for lane in self.lanes if lane.resource.id == slot.resource).bookings
        for span in self.plan.hours.spans:
            opens, closes = (
                datetime.combine(self.plan.day, at, self.zone) for at in (span.opens, span.closes)
            )
            starts = max(slot.starts, opens)
            while starts + LEAST <= closes:
                meets = [b.ends for b in taken if b.starts < starts + LEAST and starts < b.ends]
                if not meets:
                    ends = min(self._until_next(replace(slot, starts=starts)), closes)
                    return replace(slot, starts=starts, ends=ends)
                starts = self._snapped(max(meets) + STEP - timedelta(minutes=1))
        return None

    def _first_slot(self) -> GridSlot:
        starts = self.axis.opening
        if self.now is not None and self.axis.shows(self.now) and self.now.date() == self.axis.day:
            starts = self._snapped(self.now) + STEP
        return GridSlot(self.lanes[0].resource.id, starts, starts + FIRST_DRAFT)

    def _stretch(self, booking: BookingView, across: int) -> None:
        """A quarter of an hour more or less, never less than the least."""
        ends = max(booking.ends + across * STEP, booking.starts + LEAST)
        if ends != booking.ends and booking.state in (BOOKED, CHECKED_IN):
            self.moved.emit(GridSlot(booking.resource, booking.starts, ends, booking))

    def _shift(self, booking: BookingView, across: int, down: int) -> None:
        number = [lane.resource.id for lane in self.lanes].index(booking.resource) + down
        resource = self.lanes[max(0, min(number, len(self.lanes) - 1))].resource.id
        by = across * STEP
        self.moved.emit(GridSlot(resource, booking.starts + by, booking.ends + by, booking))
