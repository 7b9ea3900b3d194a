"""The bookings of some days as a list: what the grid shows, for whoever does not see it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.bookings.queries import BookingView
from kiosk.bookings.states import ASKED, BOOKED, CHECKED_IN, OPEN
from kiosk.core.directions import joined, listed
from kiosk.core.languages import in_language
from kiosk.core.wording import long_date
from ui.reception.bookings.axis import STEP
from ui.reception.bookings.blocks import span_words
from ui.reception.bookings.slots import GridSlot
from ui.shell.languages import texts_of
from ui.theme.fonts import SEMIBOLD
from ui.theme.tokens import BLOCKS
from ui.widgets.paint import is_rtl, rounded
from ui.widgets.pill import NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class DayHead:
    """The day that follows."""

    id: date
    count: int


class BookingRow(RowPainter):
    """When, where, for whom and why, and what has become of it."""

    height = 44

    def paint(self, row: RowCanvas, item: BookingView | DayHead) -> None:
        if isinstance(item, DayHead):
            words = long_date(item.id, self.language)
            row.text(row.box(16, row.width - 100), words, 13, "muted", weight=SEMIBOLD)
            row.text(row.end_box(16, 60), str(item.count), 12.5, "muted", align="end")
            return
        colours = BLOCKS.get(item.kind, BLOCKS["external"])
        rounded(row.painter, row.box(16, 4, top=9, height=row.height - 18), 2, colours.edge)
        place = in_language(item, self.language, "resource_name")
        row.text(row.box(32, 190), span_words(item), 13.5, weight=SEMIBOLD)
        row.text(row.box(226, 130), place, 13.5)
        row.text(row.box(364, row.width - 364 - 130), joined(item.held_by, item.title), 13.5)
        words, kind = self.state_of(item)
        if kind:
            row.pill(16, words, kind)
        else:
            row.text(row.end_box(26, 110), words, 12.5, "muted", align="end")

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

    def words(self, item: BookingView | DayHead) -> str:
        if isinstance(item, DayHead):
            return long_date(item.id, self.language)
        place = in_language(item, self.language, "resource_name")
        return listed(
            span_words(item), place, joined(item.held_by, item.title), self.state_of(item)[0]
        )

    def height_of(self, item: BookingView | DayHead) -> int:
        return 34 if isinstance(item, DayHead) else self.height

    def selectable(self, item: BookingView | DayHead) -> bool:
        return not isinstance(item, DayHead)


class BookingList(RowList):
    """`moved(slot)` and `cancelling(booking)`, by the keys that the grid has too."""

    moved = Signal(object)
    cancelling = Signal(object)

    def __init__(self) -> None:
        super().__init__(BookingRow(), key=lambda item: item.id)
        self.editable = True

    def set_editable(self, editable: bool) -> None:
        """Take changes by keys; else it only shows what there is."""
        self.editable = editable

    def show_bookings(self, found: Iterable[BookingView], first: date, zone: ZoneInfo) -> None:
        """Show bookings by their day; what began before stands on the first."""
        self.set_items(_by_day(found, first, zone))

    def place_of(self, booking: BookingView) -> QRect:
        """Where a booking's row is, in this list's own coordinates."""
        self.choose(booking.id, quietly=True)
        box = self.visualRect(self.currentIndex())
        inner = QRect(box.left() + 16, box.top(), 340, box.height())
        if is_rtl(self):
            inner.moveRight(box.right() - 16)
        return inner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        booking, key = self.current, Qt.Key(event.key())
        across = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
        across = -across if is_rtl(self) else across
        may = self.editable and isinstance(booking, BookingView)
        if may and key == Qt.Key.Key_Delete:
            self.cancelling.emit(booking)
        elif may and across and event.modifiers() & (_ALT | _SHIFT):
            self._change(booking, across * STEP, whole=bool(event.modifiers() & _ALT))
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
    found: Iterable[BookingView], first: date, zone: ZoneInfo
) -> Iterator[BookingView | DayHead]:
    days: dict[date, list[BookingView]] = {}
    for booking in found:
        day = max(booking.starts.astimezone(zone).date(), first)
        days.setdefault(day, []).append(booking)
    for day, bookings in sorted(days.items()):
        yield DayHead(day, len(bookings))
        yield from bookings
