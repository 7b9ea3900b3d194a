"""The card of rooms: taken until when, free until when, and who comes next."""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, Signal

from kiosk.bookings.queries import BookingView, RoomNow
from kiosk.core.languages import enumerated, in_language
from kiosk.core.wording import clock_time
from ui.shell.languages import language_of
from ui.theme import widths
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.card import Card
from ui.widgets.charts import draw_gauge
from ui.widgets.paint import text_width
from ui.widgets.pill import NEUTRAL, OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

SOON = timedelta(minutes=5)
MAINTENANCE = "maintenance"


class _Room(RowPainter):
    """One room on two lines, with a gauge of its meeting between them."""

    height = 66

    def __init__(self, card: RoomsCard) -> None:
        self.card = card

    def paint(self, row: RowCanvas, item: RoomNow) -> None:
        top = max(2.0, row.height / 2 - 26)
        pill, low = min(24.0, row.height / 2 - 4), min(top + 31, row.height - 22)
        name = self.card.name_of(item)
        used = row.text(row.box(16, 130, top=top, height=22), name, 14, weight=SEMIBOLD)
        row.icon(16 + used + 8, "users", 13, top=top + 5, tip=self.card.seats_words(item))
        seats = row.box(16 + used + 26, 50, top=top, height=22)
        row.text(seats, str(item.resource.capacity), 13, "muted")
        current = item.current
        if current is None:
            row.pill(16, self.card.free, OK, height=pill, top=top)
            used = self._below(row, self.card.free_words(item), low)
        elif current.kind == MAINTENANCE:
            row.pill(16, self.card.maintenance, NEUTRAL, height=pill, top=top)
            used = self._below(row, self.card.stopped_words(current), low)
        else:
            used = self._busy(row, current, top, low, used)
        if item.following is not None:
            self._then(row, item.following, low, row.width - used - 16 - 16 - 8)

    def _then(self, row: RowCanvas, following: BookingView, low: float, room: float) -> None:
        """Who comes next, or only when where the name would be cut."""
        for words in (self.card.next_words(following), self.card.next_time(following)):
            wide = text_width(words, 12, rtl=row.rtl) + 2
            if wide <= room:
                box = row.end_box(16, wide, top=low, height=20)
                row.text(box, words, 12, "muted", align="end")
                return

    def _below(
        self, row: RowCanvas, words: str, low: float, tone: str = "muted", weight: int = REGULAR
    ) -> float:
        """What is true now, on the lower line; its width in px."""
        line = row.box(16, row.width - 32, top=low, height=20)
        return row.text(line, words, 12, tone, weight)

    def _busy(
        self, row: RowCanvas, current: BookingView, top: float, low: float, used: float
    ) -> float:
        """Who is in there until when; the width of the lower line in px."""
        wide = row.width - used - 100
        row.text(row.end_box(16, wide, top=top, height=22), current.held_by, 13, align="end")
        soon = self.card.ends_soon(current)
        gauge = row.box(16, top=low - 6, height=4)
        tone = "highlight" if soon else "accent"
        draw_gauge(row.painter, gauge, self.card.share(current), tone, rtl=row.rtl)
        words = self.card.until_words(current)
        tone, weight = ("warning", SEMIBOLD) if soon else ("muted", REGULAR)
        return self._below(row, words, low, tone, weight)

    def words(self, item: RoomNow) -> str:
        state = self.card.until_words(item.current) if item.current else self.card.free
        return f"{self.card.name_of(item)}, {state}"


class RoomsCard(Card):
    """`picked(resource id)` when a room is opened, or None for the whole grid."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__(pad=0, head=True)
        self._now: datetime | None = None
        self._shown: list[RoomNow] = []
        self._unanswered: Set[UUID] = frozenset()
        self.free = self.maintenance = ""
        self.grid = self.add_action("")
        self.grid.clicked.connect(lambda: self.picked.emit(None))
        self.line = _Room(self)
        self.rows = RowList(self.line, key=lambda room: room.resource.id)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.rows.opened.connect(lambda room: self.picked.emit(room.resource.id))
        self.add(self.rows, 1)
        self.retranslate()

    def set_row_height(self, height: int) -> None:
        """Give each room that many pixels."""
        self.line.height = height
        self.rows.scheduleDelayedItemsLayout()

    def show_rooms(
        self, rooms: list[RoomNow], now: datetime, unanswered: Set[UUID] | None = None
    ) -> None:
        """Show every room at a wall time; `unanswered` bookings are not confirmed yet."""
        self._now, self._shown = now, rooms
        self._unanswered = self._unanswered if unanswered is None else unanswered
        stopped = sum(1 for r in rooms if r.current and r.current.kind == MAINTENANCE)
        taken = sum(1 for r in rooms if r.current) - stopped
        parts = [
            self.tr("%n occupée(s)", "", taken),
            self.tr("%n libre(s)", "", len(rooms) - taken - stopped),
        ]
        if stopped:
            parts.append(self.tr("%n arrêtée(s)", "", stopped))
        counted = bool(rooms) and self.maximumWidth() >= widths.CARD
        self.set_title(self.tr("Salles"), enumerated(parts, language_of(self)) if counted else "")
        self.rows.set_items(rooms)

    def name_of(self, room: RoomNow) -> str:
        """The room's name in the language in force."""
        return in_language(room.resource, language_of(self))

    def seats_words(self, room: RoomNow) -> str:
        """How many it seats."""
        return self.tr("%n place(s)", "", room.resource.capacity)

    def share(self, booking: BookingView) -> float:
        """How far along a meeting is, 0 to 1."""
        if self._now is None:
            return 0.0
        return (self._now - booking.starts) / (booking.ends - booking.starts)

    def ends_soon(self, booking: BookingView) -> bool:
        """Whether a meeting ends within five minutes."""
        return self._now is not None and booking.ends - self._now <= SOON

    def until_words(self, booking: BookingView) -> str:
        """Until when a room is taken."""
        if self._now is not None and self.ends_soon(booking):
            left = max(0, -(-(booking.ends - self._now) // timedelta(minutes=1)))
            return self.tr("finit dans %n min", "", left)
        words = self.tr("jusqu’à {time}").format(time=clock_time(booking.ends))
        return self._marked(words, booking)

    def free_words(self, room: RoomNow) -> str:
        """Until when a room is free."""
        if room.following is None:
            return self.tr("libre toute la journée")
        return self.tr("libre jusqu’à {time}").format(time=clock_time(room.following.starts))

    def stopped_words(self, booking: BookingView) -> str:
        """Why a room cannot be used, and until when."""
        return self.tr("{reason}, jusqu’à {time}").format(
            reason=booking.held_by, time=clock_time(booking.ends)
        )

    def next_time(self, following: BookingView) -> str:
        """When the next ones come."""
        return self.tr("puis {time}").format(time=clock_time(following.starts))

    def next_words(self, following: BookingView) -> str:
        """Who comes next."""
        words = self.tr("puis {time} {who}").format(
            time=clock_time(following.starts), who=following.held_by
        )
        return self._marked(words, following)

    def _marked(self, words: str, booking: BookingView) -> str:
        """The words of a booking, and that it is not confirmed where it is not."""
        if booking.id in self._unanswered or booking.series in self._unanswered:
            return self.tr("{words} · à confirmer").format(words=words)
        return words

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.free, self.maintenance = self.tr("Libre"), self.tr("Maintenance")
        self.grid.setText(self.tr("Grille"))
        self.empty.say(self.tr("Aucune salle sur ce site"))
        if self._now is not None:
            self.show_rooms(self._shown, self._now)
        else:
            self.set_title(self.tr("Salles"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
