"""The day grid: rooms as rows, hours as columns; book, move and stretch with mouse or keys."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.bookings.model import BOOKED, CHECKED_IN
from kiosk.bookings.queries import BookingView, DayPlan, Lane
from kiosk.wording import clock_time
from ui.reception.bookings.axis import LABELS, STEP, Axis, draw_room
from ui.reception.bookings.blocks import draw_draft, draw_ground, draw_words, span_words
from ui.reception.bookings.conflicts import (
    Conflict,
    disputed,
    draw_conflict,
    lower_half,
    upper_half,
)
from ui.reception.bookings.slots import Drag, Slot
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import CENTER, draw_text, is_rtl, rounded

HEAD, ROW, LEAST_ROW = 34, 58, 46
EDGE = 8
LEAST = timedelta(minutes=15)
HOUR_WIDTH = 32
FIRST_DRAFT = timedelta(hours=1)
NOTHING: Set[UUID] = frozenset()


class DayGrid(KeyboardFocus, QWidget):
    """`drafted(slot)` for a new booking, `moved(slot)` for another place or length of one,
    `opened(booking)`, `cancelling(booking)`; times snap to quarters of an hour.
    """

    drafted = Signal(object)
    moved = Signal(object)
    opened = Signal(object)
    cancelling = Signal(object)

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.plan: DayPlan | None = None
        self.now: datetime | None = None
        self.draft: Slot | None = None
        self.chosen: UUID | None = None
        self.unanswered: Set[UUID] = NOTHING
        self.conflicts: Sequence[Conflict] = ()
        self._drag: Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        """The focus ring follows the card's corners."""
        return 10

    # -- what is shown -------------------------------------------------------------------------

    def show_plan(self, plan: DayPlan, now: datetime, unanswered: Set[UUID] = NOTHING) -> None:
        """Show a day; a draft of another day is dropped.

        `unanswered` are ids of bookings, or of series, that are not confirmed yet.
        """
        if self.plan is not None and self.plan.day != plan.day:
            self.draft = self.chosen = None
        self.plan, self.now, self.unanswered = plan, now, unanswered
        self.setMinimumHeight(HEAD + LEAST_ROW * max(1, len(plan.lanes)))
        self.setMaximumHeight(HEAD + ROW * max(1, len(plan.lanes)))
        self.setAccessibleDescription(", ".join(self._words(lane) for lane in plan.lanes))
        self.update()

    def _words(self, lane: Lane) -> str:
        taken = ", ".join(f"{span_words(b)} {b.held_by}" for b in lane.bookings)
        return f"{lane.resource.name} : {taken}" if taken else lane.resource.name

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The rooms of the day."""
        return self.plan.lanes if self.plan else ()

    @property
    def axis(self) -> Axis:
        """The time axis at the present width."""
        if self.plan is None:
            raise RuntimeError("the grid shows no day yet")
        return Axis.of(self.plan, self.zone, self.width(), rtl=is_rtl(self))

    @property
    def row_height(self) -> float:
        """The height of a room's row."""
        return (self.height() - HEAD) / max(1, len(self.lanes))

    def booking(self, booking: UUID | None) -> BookingView | None:
        """A booking of the day by its id."""
        found = (b for lane in self.lanes for b in lane.bookings)
        return next((b for b in found if b.id == booking), None)

    def is_tentative(self, booking: BookingView) -> bool:
        """Whether the central database has still to confirm a booking."""
        return booking.id in self.unanswered or booking.series in self.unanswered

    def place_of(self, slot: Slot) -> QRect:
        """Where a slot is painted, for a bubble beside it."""
        return self._box(slot.resource, slot.starts, slot.ends).toAlignedRect()

    def place_of_booking(self, booking: BookingView) -> QRect:
        """Where a booking is painted."""
        return self._box(booking.resource, booking.starts, booking.ends).toAlignedRect()

    def set_draft(self, slot: Slot | None) -> None:
        """Show, or drop, a booking that is being made."""
        self.draft = slot
        self.update()

    def choose(self, booking: UUID | None) -> None:
        """Choose a booking."""
        self.chosen = booking
        self.update()

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_columns(painter)
        for number, lane in enumerate(self.lanes):
            self._paint_row(painter, number, lane)
        shown = [(b, self._box(b.resource, b.starts, b.ends)) for b in self._standing()]
        for booking, box in shown:
            chosen = booking.id == self.chosen
            if disputed(self.conflicts, booking):
                continue
            draw_ground(painter, box, booking, rtl=is_rtl(self), chosen=chosen,
                        tentative=self.is_tentative(booking))  # fmt: skip
        self._paint_now(painter, line=True)  # over the blocks, under their words
        for booking, box in shown:
            if disputed(self.conflicts, booking):
                half = lower_half(box)
                draw_conflict(painter, half, booking.held_by, ours=False, rtl=is_rtl(self))
                continue
            tentative = self.is_tentative(booking)
            draw_words(painter, box, booking, rtl=is_rtl(self), tentative=tentative)
        for conflict in self.conflicts:
            box = upper_half(self._box(conflict.resource, conflict.starts, conflict.ends))
            draw_conflict(painter, box, conflict.who, ours=True, rtl=is_rtl(self))
        self._paint_draft(painter)
        self._paint_now(painter, line=False)

    def _standing(self) -> list[BookingView]:
        """The bookings of the day, without the one that the mouse is moving."""
        drag = self._drag
        held = drag.slot.booking.id if drag and drag.moved and drag.slot.booking else None
        return [b for lane in self.lanes for b in lane.bookings if b.id != held]

    def _paint_columns(self, painter: QPainter) -> None:
        axis = self.axis
        head = axis.turned(QRectF(16, 0, LABELS - 20, HEAD))
        draw_text(painter, head, self.tr("Salle"), 12, "muted", rtl=axis.rtl)
        for hour in range(axis.first, axis.last):
            at = axis.midnight + timedelta(hours=hour)
            self._rule(painter, axis.x(at), HEAD, "line")
            self._rule(painter, axis.x(at + timedelta(minutes=30)), HEAD, "sunken")
            self._paint_hour(painter, axis, at)

    def _paint_hour(self, painter: QPainter, axis: Axis, at: datetime) -> None:
        current = self.now is not None and at <= self.now < at + timedelta(hours=1)
        box = axis.turned(QRectF(axis.x(at) + 6, 0, axis.hour - 8, HEAD))
        if self._under_chip(QRectF(axis.x(at) + 6, 0, HOUR_WIDTH, HEAD)):
            return
        tone, weight = ("ink", SEMIBOLD) if current else ("muted", REGULAR)
        draw_text(painter, box, clock_time(at), 12, tone, weight=weight, rtl=axis.rtl)

    def _rule(self, painter: QPainter, x: float, top: float, tone: str) -> None:
        box = self.axis.turned(QRectF(x, top, 1, self.height() - top))
        painter.fillRect(box, theme.colour(tone))

    def _paint_row(self, painter: QPainter, number: int, lane: Lane) -> None:
        top = HEAD + number * self.row_height
        painter.fillRect(QRectF(0, top, self.width(), 1), theme.colour("line"))
        seats = self.tr("{seats} p.").format(seats=lane.resource.capacity)
        draw_room(painter, self.axis, lane.resource, seats, top + self.row_height / 2)

    def _paint_draft(self, painter: QPainter) -> None:
        slot = self._drag.slot if self._drag and self._drag.moved else self.draft
        if slot is None:
            return
        title = slot.booking.held_by if slot.booking else self.tr("Nouvelle")
        hours = f"{clock_time(slot.starts)}–{clock_time(slot.ends)}"
        box = self._box(slot.resource, slot.starts, slot.ends)
        draw_draft(painter, box, title, hours, rtl=is_rtl(self))

    def _paint_now(self, painter: QPainter, *, line: bool) -> None:
        if self.now is None or not self.axis.shows(self.now) or self.now.date() != self.axis.day:
            return
        x = self.axis.x(self.now)
        if line:
            box = self.axis.turned(QRectF(x - 1, HEAD - 8, 2, self.height() - HEAD + 8))
            painter.fillRect(box, theme.colour("danger"))
            return
        chip = self.axis.turned(_chip(x))
        rounded(painter, chip, 4, "danger")
        draw_text(painter, chip, self.now.strftime("%H:%M"), 11.5, "#FFFFFF", weight=SEMIBOLD,
                  align=CENTER, rtl=False)  # fmt: skip

    def _under_chip(self, words: QRectF) -> bool:
        """Whether the present time is written over an hour; both from the start side."""
        now = self.now
        if now is None or now.date() != self.axis.day or not self.axis.shows(now):
            return False
        return words.intersects(_chip(self.axis.x(now)))

    def _box(self, resource: UUID, starts: datetime, ends: datetime) -> QRectF:
        number = next((n for n, lane in enumerate(self.lanes) if lane.resource.id == resource), 0)
        top = HEAD + number * self.row_height + 5
        return self.axis.box(starts, ends, top, self.row_height - 9).adjusted(1, 0, -2, 0)

    # -- mouse ---------------------------------------------------------------------------------

    def _lane_at(self, y: float) -> Lane | None:
        number = int((y - HEAD) // self.row_height)
        return self.lanes[number] if y >= HEAD and 0 <= number < len(self.lanes) else None

    def _booking_at(self, where: QPointF) -> BookingView | None:
        lane = self._lane_at(where.y())
        found = lane.bookings if lane else ()
        return next(
            (b for b in found if self._box(b.resource, b.starts, b.ends).contains(where)), None
        )

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
            self._drag = Drag("draw", Slot(lane.resource.id, at, at + LEAST))
        else:
            self.choose(booking.id)
            self._take_hold(booking, where, at)

    def _take_hold(self, booking: BookingView, where: QPointF, at: datetime) -> None:
        slot = Slot(booking.resource, booking.starts, booking.ends, booking)
        if booking.state not in (BOOKED, CHECKED_IN):
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

    def _dragged(self, drag: Drag, where: QPointF) -> Slot:
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
            self.setToolTip("")
            return
        edge = self._on_edge(where, booking)
        self.setCursor(Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.PointingHandCursor)
        title = f"\n{booking.title}" if booking.title else ""
        self.setToolTip(f"{booking.held_by}\n{span_words(booking)}{title}")

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

    def _until_next(self, slot: Slot) -> datetime:
        """An hour, or less where the next booking comes sooner."""
        lane = next(lane for lane in self.lanes if lane.resource.id == slot.resource)
        later = [b.starts for b in lane.bookings if b.starts > slot.starts]
        return min([slot.starts + FIRST_DRAFT, *later])

    def start_draft(self, slot: Slot) -> None:
        """Begin a booking at a slot."""
        self.set_draft(slot)
        self.drafted.emit(slot)

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.plan is None or not self.lanes or not self._pressed(event):
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
                 Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}  # fmt: skip
        booking = self.booking(self.chosen)
        if key in steps:
            across, down = steps[Qt.Key(key)]
            across = -across if is_rtl(self) else across
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and booking is not None:
                self._shift(booking, across, down)
            else:
                stretch = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
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
        elif self.draft is not None:
            self.drafted.emit(self.draft)

    def _walk(self, across: int, down: int, *, stretch: bool) -> None:
        """Move the free slot by a quarter of an hour or a room, stepping onto bookings."""
        slot = self.draft or self._first_slot()
        chosen = self.booking(self.chosen)
        if chosen is not None:
            slot = Slot(chosen.resource, chosen.starts, chosen.ends)
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
        self.draft = None if onto else Slot(lane.resource.id, starts, starts + length)
        self.update()

    def point_at(self, resource: UUID) -> None:
        """Offer the next quarters of an hour of a room, ready for Enter."""
        if resource in [lane.resource.id for lane in self.lanes]:
            self.chosen = None
            self.set_draft(replace(self._first_slot(), resource=resource))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_slot(self) -> Slot:
        starts = self.axis.opening
        if self.now is not None and self.axis.shows(self.now) and self.now.date() == self.axis.day:
            starts = self._snapped(self.now) + STEP
        return Slot(self.lanes[0].resource.id, starts, starts + FIRST_DRAFT)

    def _shift(self, booking: BookingView, across: int, down: int) -> None:
        number = [lane.resource.id for lane in self.lanes].index(booking.resource) + down
        resource = self.lanes[max(0, min(number, len(self.lanes) - 1))].resource.id
        by = across * STEP
        self.moved.emit(Slot(resource, booking.starts + by, booking.ends + by, booking))


def _chip(x: float) -> QRectF:
    """The sign of the present time, by its place on the axis."""
    return QRectF(x - 21, 8, 42, 18)
