"""Rooms, or the days of one, as rows and hours as columns: what is shown, how it is painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.bookings.named import offers_in
from kiosk.bookings.queries import BookingView, DayPlan
from kiosk.bookings.states import ASKED
from kiosk.core.clock import hour_minute
from kiosk.core.clock_words import clock_span, span_words
from kiosk.core.directions import dotted, joined
from kiosk.core.languages import in_language
from kiosk.core.wording import clock_time
from ui.reception.bookings import ground
from ui.reception.bookings.axis import LABELS, Axis, draw_room
from ui.reception.bookings.blocks import (
    RADIUS,
    draw_draft,
    draw_ground,
    draw_held_beside,
    draw_words,
)
from ui.reception.bookings.conflicts import (
    Conflict,
    disputed,
    draw_conflict,
    lower_half,
    upper_half,
)
from ui.reception.bookings.row_sheet import HEAD, RowSheet
from ui.reception.bookings.slots import GridSlot
from ui.reception.bookings.views import DAY, ROOM, WEEK, Row, View
from ui.shell.languages import language_of
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.paint import CENTER, draw_text, is_rtl, rounded

HOUR_WIDTH = 32
NOTHING: Set[UUID] = frozenset()


class Timetable(RowSheet):
    """The bookings of a view, the one being made, those in dispute, and the present time."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.view: View | None = None
        self.now: datetime | None = None
        self.draft: GridSlot | None = None
        self.chosen: UUID | None = None
        self.unanswered: Set[UUID] = NOTHING
        self._conflicts: Sequence[Conflict] = ()

    @property
    def carried(self) -> GridSlot | None:
        """What a hand draws, moves or stretches just now; painted instead of the draft."""
        return None

    @property
    def conflicts(self) -> Sequence[Conflict]:
        """Bookings that were refused elsewhere, and wait to be settled."""
        return self._conflicts

    @conflicts.setter
    def conflicts(self, found: Sequence[Conflict]) -> None:
        if found != self._conflicts:
            self._conflicts = found
            self.repaint_rows()

    # -- what is shown -------------------------------------------------------------------------

    def show_plan(self, plan: DayPlan, now: datetime, unanswered: Set[UUID] = NOTHING) -> None:
        """Show a day."""
        self.show_view(View.of_day(plan, self.zone), now, unanswered)

    def show_view(self, view: View, now: datetime, unanswered: Set[UUID] = NOTHING) -> None:
        """Show some days; a draft of others is dropped.

        `unanswered` are ids of bookings, or of series, that are not confirmed yet.
        """
        before = self.view
        if before is not None and (before.kind, before.day) != (view.kind, view.day):
            self.draft = self.chosen = None
        self.view, self.now, self.unanswered = view, now, unanswered
        self.lay_rows(len(view.rows), tall=view.kind != DAY)

    def said_description(self) -> str:
        """Every row with what is taken of it, worded when somebody listens."""
        return ", ".join(self._words(row) for row in self.view.rows) if self.view else ""

    def _words(self, row: Row) -> str:
        language = language_of(self)
        taken = ", ".join(f"{span_words(b, language)} {b.held_by}" for b in row.bookings)
        name = self.name_of(row)
        return f"{name} : {taken}" if taken else name

    def name_of(self, row: Row) -> str:
        """What stands before a row: its room, or its day where all are of one room."""
        if self.view is not None and self.view.kind == ROOM:
            return ground.day_words(row.day, language_of(self))
        return in_language(row.resource, language_of(self))

    @property
    def lanes(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self.view.rows if self.view else ()

    @property
    def axis(self) -> Axis:
        """The time axis at the present width."""
        return self.axis_of(0)

    def axis_of(self, number: int) -> Axis:
        """The time axis of a row."""
        if self.view is None:
            raise RuntimeError("the timetable shows no day yet")
        rtl = is_rtl(self)
        return self.view.axis(number, self.zone, self.width(), rtl=rtl, end=self.beyond)

    def booking(self, booking: UUID | None) -> BookingView | None:
        """A booking that is shown, by its id."""
        found = (b for lane in self.lanes for b in lane.bookings)
        return next((b for b in found if b.id == booking), None)

    def is_tentative(self, booking: BookingView) -> bool:
        """Whether the reception, or the central database, has still to confirm a booking."""
        return booking.state == ASKED or self.is_unanswered(booking)

    def is_unanswered(self, booking: BookingView) -> bool:
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

    def paint_head(self, painter: QPainter) -> None:
        if self.view is None:
            return
        axis = self.axis
        words = self.tr("Jour") if self.view.kind == ROOM else self.tr("Salle")
        head = axis.turned(QRectF(16, 0, LABELS - 20, HEAD))
        draw_text(painter, head, words, 12, "muted", rtl=axis.rtl)
        if self.view.kind == WEEK:
            ground.paint_days(painter, axis, language_of(self), self._today(), HEAD)
            return
        for hour in range(axis.span):
            self._paint_hour(painter, axis, axis.opening + timedelta(hours=hour))

    def _today(self) -> date | None:
        return self.now.date() if self.now is not None else None

    def _paint_hour(self, painter: QPainter, axis: Axis, at: datetime) -> None:
        current = self.now is not None and at <= self.now < at + timedelta(hours=1)
        box = axis.turned(QRectF(axis.x(at) + 6, 0, axis.hour - 8, HEAD))
        if self._under_chip(QRectF(axis.x(at) + 6, 0, HOUR_WIDTH, HEAD)):
            return
        tone, weight = ("ink", SEMIBOLD) if current else ("muted", REGULAR)
        draw_text(painter, box, clock_time(at), 12, tone, weight=weight, rtl=axis.rtl)

    def paint_row(self, painter: QPainter, number: int) -> None:
        row, axis, high = self.lanes[number], self.axis_of(number), self.row_height
        ground.paint_hours(painter, axis, row, high)
        self._paint_name(painter, axis, row, high)
        closed = ground.paint_closed(painter, axis, row, high)
        shown = [(b, self._within(axis, b.starts, b.ends)) for b in self._standing(row)]
        for booking in row.bookings:
            ground.paint_buffers(painter, axis, row, booking, high)
        for beside in row.beside:
            box = self._within(axis, beside.starts, beside.ends)
            held = in_language(beside, language_of(self), "resource_name")
            draw_held_beside(painter, box, joined(held, beside.held_by), rtl=axis.rtl)
        rtl = axis.rtl
        for booking, box in shown:
            if not disputed(self.conflicts, booking):
                tentative = self.is_tentative(booking)
                draw_ground(painter, box, booking, rtl=rtl, tentative=tentative)
        self._paint_line(painter, axis, high)  # over the blocks, under their words
        for booking, box in shown:
            if disputed(self.conflicts, booking):
                draw_conflict(painter, lower_half(box), booking.held_by, ours=False, rtl=rtl)
                continue
            draw_words(painter, box, booking, rtl=rtl, tentative=self.is_tentative(booking))
        if closed:
            words = self.tr("Fermée : {reason}").format(reason=row.resource.closed_for)
            ground.write_closed(painter, axis, words, high, taken=[box for _, box in shown])

    def _paint_name(self, painter: QPainter, axis: Axis, row: Row, high: float) -> None:
        room = row.resource
        if self.view is not None and self.view.kind == ROOM:
            offers = ground.hours_words(row.hours[0], language_of(self)) or self.tr("Fermé")
        else:
            seats = self.tr("%n p.", "", room.capacity)
            has = offers_in(room.features, room.equipment, language_of(self))
            offers = dotted(seats, has)
        draw_room(painter, axis, self.name_of(row), offers, high / 2)

    def _standing(self, row: Row) -> list[BookingView]:
        """The bookings of a row, without the one that the mouse is moving."""
        carried = self.carried
        held = carried.booking.id if carried and carried.booking else None
        return [b for b in row.bookings if b.id != held]

    def _within(self, axis: Axis, starts: datetime, ends: datetime) -> QRectF:
        """A span of time in the picture of its row."""
        return axis.box(starts, ends, 5, self.row_height - 9).adjusted(1, 0, -2, 0)

    def paint_over(self, painter: QPainter) -> None:
        if (booking := self.booking(self.chosen)) is not None and not self.carried:
            for _, box in self._boxes(booking.resource, booking.starts, booking.ends):
                rounded(painter, box, RADIUS, None, "focus", 2)
        for conflict in self.conflicts:
            for _, box in self._boxes(conflict.resource, conflict.starts, conflict.ends):
                half = upper_half(box)
                draw_conflict(painter, half, conflict.who, ours=True, rtl=is_rtl(self))
        self._paint_draft(painter)

    def _paint_draft(self, painter: QPainter) -> None:
        slot = self.carried or self.draft
        if slot is None:
            return
        title = slot.booking.held_by if slot.booking else self.tr("Nouvelle")
        hours = clock_span(slot)
        for _, box in self._boxes(slot.resource, slot.starts, slot.ends):
            draw_draft(painter, box, title, hours, rtl=is_rtl(self))

    def _paint_line(self, painter: QPainter, axis: Axis, high: float) -> None:
        if self._shows_now(axis) and self.now is not None:
            box = axis.turned(QRectF(axis.x(self.now) - 1, 0, 2, high + 1))
            painter.fillRect(box, theme.colour("danger"))

    def _shows_now(self, axis: Axis) -> bool:
        today = self._today()
        if self.now is None or today is None or not axis.shows(self.now):
            return False
        return axis.days > 1 or today == axis.day

    def paint_above(self, painter: QPainter) -> None:
        if self.view is None or self.view.kind != DAY or not self._shows_now(self.axis):
            return
        now = self.now
        assert now is not None  # noqa: S101
        axis = self.axis
        stem = axis.turned(QRectF(axis.x(now) - 1, HEAD - 8, 2, 8))
        painter.fillRect(stem, theme.colour("danger"))
        chip = axis.turned(_chip(axis.x(now)))
        rounded(painter, chip, 4, "danger")
        write = {"weight": SEMIBOLD, "align": CENTER, "rtl": False}
        draw_text(painter, chip, hour_minute(now), 11.5, "#FFFFFF", **write)  # type: ignore[arg-type]

    def _under_chip(self, words: QRectF) -> bool:
        """Whether the present time is written over an hour; both from the start side."""
        now = self.now
        if now is None or self.view is None or self.view.kind != DAY:
            return False
        return self._shows_now(self.axis) and words.intersects(_chip(self.axis.x(now)))

    # -- where it stands -----------------------------------------------------------------------

    def place_of(self, slot: GridSlot) -> QRect:
        """Where a slot is painted, brought into sight for a bubble beside it."""
        return self._brought(slot.resource, slot.starts, slot.ends)

    def place_of_booking(self, booking: BookingView) -> QRect:
        """Where a booking is painted, brought into sight."""
        return self._brought(booking.resource, booking.starts, booking.ends)

    def _brought(self, resource: UUID, starts: datetime, ends: datetime) -> QRect:
        self.reveal(self.row_of(resource, starts))
        return self._box(resource, starts, ends).toAlignedRect()

    def row_of(self, resource: UUID, at: datetime) -> int:
        """The row of a room at a moment; the first where it has none."""
        day = at.astimezone(self.zone).date()
        of_days = self.view is not None and self.view.kind == ROOM
        found = (
            n
            for n, row in enumerate(self.lanes)
            if row.resource.id == resource and (not of_days or row.day >= day)
        )
        return next(found, 0)

    def _boxes(
        self, resource: UUID, starts: datetime, ends: datetime
    ) -> Iterator[tuple[int, QRectF]]:
        """Every row where a span of a room's time is painted, and the box."""
        for number, row in enumerate(self.lanes):
            if row.resource.id != resource:
                continue
            axis = self.axis_of(number)
            if axis.x(starts) < axis.x(ends):
                box = self._within(axis, starts, ends)
                yield number, box.translated(0, self.top_of(number))

    def _box(self, resource: UUID, starts: datetime, ends: datetime) -> QRectF:
        found = next(self._boxes(resource, starts, ends), None)
        return found[1] if found else QRectF()

    def _lane_at(self, y: float) -> Row | None:
        number = self.row_at(y)
        return None if number is None else self.lanes[number]

    def _booking_at(self, where: QPointF) -> BookingView | None:
        number = self.row_at(where.y())
        if number is None:
            return None
        axis, top = self.axis_of(number), self.top_of(number)
        inside = where - QPointF(0, top)
        found = self.lanes[number].bookings
        return next(
            (b for b in found if self._within(axis, b.starts, b.ends).contains(inside)), None
        )


def _chip(x: float) -> QRectF:
    """The sign of the present time, by its place on the axis."""
    return QRectF(x - 21, 8, 42, 18)
