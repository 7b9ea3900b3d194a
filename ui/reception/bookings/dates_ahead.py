"""The dates of a repetition, each with what stands against it: left out by Space, moved by M."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.bookings.preview import DateAhead
from kiosk.bookings.refusals import HourLeftOut
from kiosk.core import registry
from kiosk.core.clock import hour_minute, wall
from kiosk.core.clock_words import clock_end, span_words
from kiosk.core.directions import isolated, joined
from kiosk.core.wording import clock_time, long_date, say, worded
from ui.shell.languages import Texts, texts_of
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

if TYPE_CHECKING:
    from ui.shell.session import Session

NO_SUCH_HOUR = HourLeftOut.code


def against(item: DateAhead, language: str, zone: str) -> str:
    """What stands against a date, as a sentence; empty for a date that can be held."""
    kind = registry.refusal(item.reason) if item.reason else None
    return worded(kind(**item.facts), language, zone) if kind else ""


class DateRow(RowPainter):
    """The day and the hour, and under them why it cannot be held, or that it is not."""

    height = 48

    def __init__(self, zone: str) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: DateAhead) -> None:
        icon, tone = self._look(item)
        row.icon(14, icon, 16, tone)
        room = row.width - 56
        if item.reason:
            row.tips.append((row.area, against(item, self.language, self.zone)))
        row.two_lines(44, room, self._when(item), self._state(item), second_tone=tone)

    def words(self, item: DateAhead) -> str:
        return joined(self._when(item), self._state(item))

    @property
    def _texts(self) -> Texts:
        return texts_of(self.seen_in)

    def _look(self, item: DateAhead) -> tuple[str, str]:
        if item.skipped:
            return "minus", "muted"
        if item.reason:
            return "triangle-alert", "danger"
        if item.approval:
            return "clock", "info"
        return ("calendar-range", "info") if item.moved else ("check", "success")

    def _when(self, item: DateAhead) -> str:
        day = wall(item.starts, self.zone).date()
        if item.reason == NO_SUCH_HOUR:
            return long_date(day, self.language)
        hours = span_words(item, self.language, self.zone)
        return joined(long_date(day, self.language), hours)

    def _why(self, item: DateAhead) -> str:
        """What stands against a date in a few words; the sentence where there are none."""
        facts = item.facts
        if item.reason == "bookings.taken":
            begins = clock_time(facts["starts"], self.zone)
            ends = clock_end(facts["until"], self.zone)
            said = self._texts.translate("DateRow", "Prise par {who}, {hours}")
            return said.format(who=isolated(facts["taken_by"]), hours=f"{begins}–{ends}")
        if item.reason == NO_SUCH_HOUR:
            said = self._texts.translate("DateRow", "{hour} n’existe pas, les horloges avancent")
            return said.format(hour=hour_minute(facts["hour"]))
        if item.closed:
            said = self._texts.translate("DateRow", "Fermé")
            return joined(said, facts.get("reason") or "")
        return against(item, self.language, self.zone)

    def _state(self, item: DateAhead) -> str:
        why = self._why(item)
        if item.skipped:
            said = self._texts.translate("DateRow", "Laissée de côté")
            return joined(said, why)
        if why:
            return why
        found = [self._moved(item) if item.moved else ""]
        found.append(say("quote.approval", self.language) if item.approval else "")
        return joined(*found) or self._texts.translate("DateRow", "Libre")

    def _moved(self, item: DateAhead) -> str:
        day = long_date(item.day, self.language, year=False)
        return self._texts.translate("DateRow", "Au lieu du {day}").format(day=day)


class DatesList(RowList):
    """`toggled(date)` by Space or a double click, `moving(date)` by M."""

    toggled = Signal(object)
    moving = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(DateRow(session.station.zone), key=lambda item: item.day)
        self.setMinimumHeight(48 * 3)
        self.opened.connect(lambda item: self.toggled.emit(item.day))

    def show_dates(self, dates: Sequence[DateAhead]) -> None:
        """Show these; the chosen one stays chosen."""
        self.set_items(dates)
        if self.current is None and dates:
            troubled = next((each for each in dates if each.reason and not each.skipped), dates[0])
            self.choose(troubled.day, quietly=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self.current.day if self.current is not None else None
        if day is not None and event.key() == Qt.Key.Key_Space:
            self.toggled.emit(day)
        elif day is not None and event.key() == Qt.Key.Key_M and not event.modifiers():
            self.moving.emit(day)
        else:
            super().keyPressEvent(event)
