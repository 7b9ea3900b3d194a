"""The bookings of some days as a list: what the grid shows, for whoever does not see it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.bookings.queries import BookingView
from kiosk.bookings.states import ASKED, BOOKED, CHECKED_IN, OPEN
from kiosk.core.clock_words import clock_end, last_day, span_words
from kiosk.core.directions import joined, listed
from kiosk.core.languages import in_language
from kiosk.core.wording import long_date
from ui.reception.bookings.axis import MAINTENANCE, STEP
from ui.reception.bookings.slots import GridSlot
from ui.shell.languages import texts_of
from ui.theme.fonts import SEMIBOLD
from ui.theme.tokens import BLOCKS
from ui.widgets.arrows import way_of
from ui.widgets.paint import is_rtl, rounded
from ui.widgets.pill import NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

_DAY = timedelta(days=1)
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class DayHead:
    """The day that follows."""

    id: date
    count: int


@dataclass(frozen=True)
class GoesOn:
    """A booking on a day to which it goes on: past midnight, or for days."""

    booking: BookingView
    day: date

    @property
    def id(self) -> tuple[UUID, date]:
        """It is in the list once a day."""
        return self.booking.id, self.day


def meant(item: BookingView | GoesOn) -> BookingView:
    """The booking of a row."""
    return item.booking if isinstance(item, GoesOn) else item


class BookingRow(RowPainter):
    """When, where, for whom and why, and what has become of it."""

    height = 44

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone.key

    def paint(self, row: RowCanvas, item: BookingView | GoesOn | DayHead) -> None:
        if isinstance(item, DayHead):
            words = long_date(item.id, self.language)
            row.text(row.box(16, row.width - 100), words, 13, "muted", weight=SEMIBOLD)
            row.text(row.end_box(16, 60), str(item.count), 12.5, "muted", align="end")
            return
        booking = meant(item)
        colours = BLOCKS.get(booking.kind, BLOCKS["external"])
        edge = "line_strong" if booking.kind == MAINTENANCE else colours.edge
        rounded(row.painter, row.box(16, 4, top=9, height=row.height - 18), 2, edge)
        place = in_language(booking, self.language, "resource_name")
        tone = "muted" if isinstance(item, GoesOn) else "ink"
        row.text(row.box(32, 190), self.hours_of(item), 13.5, tone, weight=SEMIBOLD)
        row.text(row.box(226, 130), place, 13.5)
        who = joined(booking.held_by, booking.title)
        row.text(row.box(364, row.width - 364 - 130), who, 13.5)
        words, kind = self.state_of(booking)
        if kind:
            row.pill(16, words, kind)
        else:
            row.text(row.end_box(26, 110), words, 12.5, "muted", align="end")

    def hours_of(self, item: BookingView | GoesOn) -> str:
        """From when to when; of what goes on, until when on that day."""
        if isinstance(item, BookingView):
            return span_words(item, self.language, self.zone)
        texts = texts_of(self.seen_in)
        if last_day(item.booking, self.zone) > item.day:
            return texts.translate("BookingList", "toute la journée")
        said = texts.translate("BookingList", "jusqu’à {hour}")
        return said.format(hour=clock_end(item.booking.ends, self.zone))

    def state_of(self, booking: BookingView) -> tuple[str, str]:
        """A booking's state in a word, and how its pill looks; what is over has none."""
        texts = texts_of(self.seen_in)
        if booking.state == BOOKED:
            return texts.translate("BookingPopover", "Réservée"), NEUTRAL
        if booking.state == CHECKED_IN:
            return texts.translate("BookingPopover", "Occupée"), OK
        if booking.state == ASKED:
            return texts.translate("BookingPopover", "À confirmer"), WARNING
        return texts.translate("BookingPopover", "Terminée"), ""

    def words(self, item: BookingView | GoesOn | DayHead) -> str:
        if isinstance(item, DayHead):
            return long_date(item.id, self.language)
        booking = meant(item)
        place = in_language(booking, self.language, "resource_name")
        who = joined(booking.held_by, booking.title)
        return listed(self.hours_of(item), place, who, self.state_of(booking)[0])

    def height_of(self, item: BookingView | GoesOn | DayHead) -> int:
        return 34 if isinstance(item, DayHead) else self.height

    def selectable(self, item: BookingView | GoesOn | DayHead) -> bool:
        return not isinstance(item, DayHead)


class BookingList(RowList):
    """`moved(slot)` and `cancelling(booking)`, by the keys that the grid has too."""

    moved = Signal(object)
    cancelling = Signal(object)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__(BookingRow(zone), key=lambda item: item.id)
        self.zone = zone
        self.editable = True

    def set_editable(self, editable: bool) -> None:
        """Take changes by keys; else it only shows what there is."""
        self.editable = editable

    def show_bookings(self, found: Iterable[BookingView], first: date, last: date) -> None:
        """Show bookings by their day, on each of those that they go on to."""
        self.set_items(_by_day(found, first, last, self.zone))

    def place_of(self, booking: BookingView) -> QRect:
        """Where a booking's row is, in this list's own coordinates."""
        if self.current is None or meant(self.current).id != booking.id:
            self.choose(booking.id, quietly=True)
        box = self.visualRect(self.currentIndex())
        inner = QRect(box.left() + 16, box.top(), 340, box.height())
        if is_rtl(self):
            inner.moveRight(box.right() - 16)
        return inner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        across, _ = way_of(key, rtl=is_rtl(self)) or (0, 0)
        if self.current is None or not self.editable:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete:
            self.cancelling.emit(meant(self.current))
        elif across and event.modifiers() & (_ALT | _SHIFT):
            whole = bool(event.modifiers() & _ALT)
            self._change(meant(self.current), across * STEP, whole=whole)
        else:
            super().keyPressEvent(event)

    def _change(self, booking: BookingView, by: timedelta, *, whole: bool) -> None:
        if booking.state not in OPEN:
            return
        slot = GridSlot(booking.resource, booking.starts, booking.ends + by, booking)
        if whole:
            slot = replace(slot, starts=booking.starts + by)
        if slot.ends - slot.starts >= STEP:
            self.moved.emit(slot)


def _by_day(
    found: Iterable[BookingView], first: date, last: date, zone: ZoneInfo
) -> Iterator[BookingView | GoesOn | DayHead]:
    days: dict[date, list[BookingView | GoesOn]] = {}
    for booking in found:
        begins = booking.starts.astimezone(zone).date()
        ends = min(last_day(booking, zone.key), last)
        if begins >= first:
            days.setdefault(begins, []).append(booking)
        later = (begins + n * _DAY for n in range(1, (ends - begins).days + 1))
        for day in later:
            if day >= first:
                days.setdefault(day, []).append(GoesOn(booking, day))
    for day, rows in sorted(days.items()):
        yield DayHead(day, len(rows))
        yield from sorted(rows, key=lambda row: isinstance(row, BookingView))
