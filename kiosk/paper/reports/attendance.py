"""The attendance sheet: who is registered for an event, with room to sign; a page an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.wording import say
from kiosk.events.queries import EventView, RegistrationView, of_days, registrations
from kiosk.events.states import REGISTERED
from kiosk.paper.drawing.sheet import Pen
from kiosk.paper.drawing.text import Style, fitted
from kiosk.paper.reports.document import Column, Document, Table
from kiosk.paper.reports.events import kind_word
from kiosk.paper.reports.frame import BOTTOM, INNER, MARGIN, TOP, Pages
from kiosk.paper.reports.imprint import Imprint, imprint_of

if TYPE_CHECKING:
    from kiosk.station import Station

KEYS = ("day", "event", "name", "company", "mode", "arrived")
PRINTED = (("n", 26.0), ("name", 170.0), ("company", 150.0), ("signature", 0.0))
"""Points of each column; the one without takes what is left."""
ROW, HEAD, BLANK = 24.0, 17.0, 6
"""Lines for who comes unregistered are at least so many."""


@dataclass(frozen=True, slots=True)
class Attended:
    """An event, and who has a place in it."""

    event: EventView
    people: Sequence[RegistrationView]


def attendance(station: Station, first: date, last: date, language: str) -> Document:
    """The events of some days, each on pages of its own."""
    imprint = imprint_of(station, language)
    held = [
        Attended(event, _people(station, event))
        for event in station.ask_itself(of_days, first=first, last=last)
    ]

    def paint() -> bytes:
        return _paint(held, imprint, language, first, last)

    return Document(_table(held, imprint, language), paint)


def _people(station: Station, event: EventView) -> list[RegistrationView]:
    found = station.ask_itself(registrations, event=event.id)
    return [each for each in found if each.state == REGISTERED]


def _table(held: Sequence[Attended], imprint: Imprint, language: str) -> Table:
    columns = tuple(Column(key, say(f"attendance.column_{key}", language)) for key in KEYS)
    zone = imprint.site.zone
    rows = tuple(
        (
            one.event.day,
            one.event.named(language),
            each.name,
            each.company,
            say(f"attendance.mode_{each.mode}", language),
            wall(each.arrived_at, zone).time() if each.arrived_at else None,
        )
        for one in held
        for each in one.people
    )
    return Table(say("attendance.title", language), columns, rows, language)


def _paint(
    held: Sequence[Attended], imprint: Imprint, language: str, first: date, last: date
) -> bytes:
    pages = Pages(say("attendance.title", language), language, imprint.printed(language))
    for n, one in enumerate(held):
        if n:
            pages.next()
        _Sheet(pages, imprint, one).draw()
    if not held:
        pages.head(imprint, "attendance.title", first, last)
        pages.text(MARGIN, TOP + 20, pages.say("sheet.nothing"), Style(11))
    pages.foot()
    return pages.finish()


class _Sheet:
    """One event: its names, then lines for those whom nobody registered."""

    def __init__(self, pages: Pages, imprint: Imprint, one: Attended) -> None:
        self.pages, self.imprint, self.one = pages, imprint, one
        self.y = 0.0

    def draw(self) -> None:
        """Name after name, and blank lines to the foot of the last page."""
        self._head()
        for n, each in enumerate(self.one.people, 1):
            self._line(str(n), each.name, each.company)
        left = int((BOTTOM - self.y) // ROW)
        if left < BLANK and self.one.people:
            self.pages.next()
            self._head()
            left = int((BOTTOM - self.y) // ROW)
        for _ in range(left):
            self._line("", "", "")

    def _head(self) -> None:
        pages, event, language = self.pages, self.one.event, self.pages.language
        pages.head(self.imprint, "attendance.title", event.day, event.last_day)
        style, lines = fitted(event.named(language), Style(15, "Bold"), INNER, smallest=10)
        pages.sheet.lines(MARGIN, TOP + 12, lines[:1], style, leading=style.size, width=INNER)
        starts, ends = (datetime.fromisoformat(at) for at in (event.wall_starts, event.wall_ends))
        hours = f"{hour_minute(starts)}–{hour_minute(ends)}"
        kind = kind_word(event.kind, language).text
        about = joined(*filter(None, (kind, hours, event.where(language), event.organiser)))
        pages.text(MARGIN, TOP + 28, about, Style(10), width=INNER)
        self.y = TOP + 40
        self._row([pages.say(f"attendance.{key}") for key, _ in PRINTED], HEAD, bold=True)

    def _line(self, *cells: str) -> None:
        if self.y + ROW > BOTTOM:
            self.pages.next()
            self._head()
        self._row([*cells, ""], ROW)

    def _row(self, cells: Sequence[str], tall: float, *, bold: bool = False) -> None:
        sheet, x = self.pages.sheet, MARGIN
        spare = INNER - sum(wide for _, wide in PRINTED)
        sheet.box(MARGIN, self.y, INNER, tall, pen=Pen(0.5))
        base = self.y + tall / 2 + 3.5
        wanted = Style(8.4, "SemiBold") if bold else Style(10)
        for n, (cell, (_, given)) in enumerate(zip(cells, PRINTED, strict=True)):
            wide = given or spare
            if n:
                sheet.post(x, self.y, tall, thick=0.5)
            if cell:
                style, lines = fitted(cell, wanted, wide - 8, smallest=6.5)
                sheet.lines(x + 4, base, lines[:1], style, leading=style.size, width=wide - 8)
            x += wide
        self.y += tall
