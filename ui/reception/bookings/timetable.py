"""A day's rooms as rows and its hours as columns: what is shown, how it is painted, where."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.bookings.queries import BookingView, DayPlan, Lane
from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import clock_time
from ui.reception.bookings.axis import LABELS, Axis, draw_room
from ui.reception.bookings.blocks import draw_draft, draw_ground, draw_words, span_words
from ui.reception.bookings.conflicts import (
    Conflict,
    disputed,
    draw_conflict,
    lower_half,
    upper_half,
)
from ui.reception.bookings.slots import GridSlot
from ui.shell.languages import language_of
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.paint import CENTER, draw_text, is_rtl, rounded

HEAD, ROW, LEAST_ROW = 34, 58, 46
HOUR_WIDTH = 32
NOTHING: Set[UUID] = frozenset()


class Timetable(QWidget):
    """The bookings of a day, the one being made, those in dispute, and the present time."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.plan: DayPlan | None = None
        self.now: datetime | None = None
        self.draft: GridSlot | None = None
        self.chosen: UUID | None = None
        self.unanswered: Set[UUID] = NOTHING
        self.conflicts: Sequence[Conflict] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def carried(self) -> GridSlot | None:
        """What a hand draws, moves or stretches just now; painted instead of the draft."""
        return None

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
            raise RuntimeError("the timetable shows no day yet")
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

    def set_draft(self, slot: GridSlot | None) -> None:
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
            draw_ground(
                painter,
                box,
                booking,
                rtl=is_rtl(self),
                chosen=chosen,
                tentative=self.is_tentative(booking),
            )
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
        carried = self.carried
        held = carried.booking.id if carried and carried.booking else None
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
        room = lane.resource
        seats = self.tr("{seats} p.").format(seats=room.capacity)
        offers = joined(seats, room.equipment) if room.equipment else seats
        name = in_language(room, language_of(self))
        draw_room(painter, self.axis, name, offers, top + self.row_height / 2)

    def _paint_draft(self, painter: QPainter) -> None:
        slot = self.carried or self.draft
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
        draw_text(
            painter,
            chip,
            hour_minute(self.now),
            11.5,
            "#FFFFFF",
            weight=SEMIBOLD,
            align=CENTER,
            rtl=False,
        )

    def _under_chip(self, words: QRectF) -> bool:
        """Whether the present time is written over an hour; both from the start side."""
        now = self.now
        if now is None or now.date() != self.axis.day or not self.axis.shows(now):
            return False
        return words.intersects(_chip(self.axis.x(now)))

    # -- where it stands -----------------------------------------------------------------------

    def place_of(self, slot: GridSlot) -> QRect:
        """Where a slot is painted, for a bubble beside it."""
        return self._box(slot.resource, slot.starts, slot.ends).toAlignedRect()

    def place_of_booking(self, booking: BookingView) -> QRect:
        """Where a booking is painted."""
        return self._box(booking.resource, booking.starts, booking.ends).toAlignedRect()

    def _box(self, resource: UUID, starts: datetime, ends: datetime) -> QRectF:
        number = next((n for n, lane in enumerate(self.lanes) if lane.resource.id == resource), 0)
        top = HEAD + number * self.row_height + 5
        return self.axis.box(starts, ends, top, self.row_height - 9).adjusted(1, 0, -2, 0)

    def _lane_at(self, y: float) -> Lane | None:
        number = int((y - HEAD) // self.row_height)
        return self.lanes[number] if y >= HEAD and 0 <= number < len(self.lanes) else None

    def _booking_at(self, where: QPointF) -> BookingView | None:
        lane = self._lane_at(where.y())
        found = lane.bookings if lane else ()
        return next(
            (b for b in found if self._box(b.resource, b.starts, b.ends).contains(where)), None
        )


def _chip(x: float) -> QRectF:
    """The sign of the present time, by its place on the axis."""
    return QRectF(x - 21, 8, 42, 18)
