"""The room sheet: a time axis, then the day in order with boxes to tick."""

from __future__ import annotations

from datetime import timedelta

from kiosk.bookings.queries import BookingView, DayPlan
from kiosk.core.clock import hour_minute
from kiosk.core.directions import dotted, isolated
from kiosk.core.wording import clock_time, say
from kiosk.paper.drawing.sheet import Pen
from kiosk.paper.drawing.text import Line, Style, shortened, wrapped
from kiosk.paper.reports.frame import BOTTOM, INNER, MARGIN, RULE, TOP, Pages
from kiosk.paper.reports.rooms_grid import Grid
from kiosk.paper.reports.rooms_plans import (
    RoomsReport,
    in_order,
    room_name,
    shown,
    span_on,
    style_name,
)
from kiosk.sites.queries import ResourceView

Entry = tuple[BookingView, ResourceView]
COLUMN_GAP = 21
COLUMN = (INNER - COLUMN_GAP) / 2
TALLEST_ROW, LOWEST_ROW = 23.6, 16
NOTES_HEIGHT, NOTES_GAP = 78, 17
PREPARED_KINDS = ("external", "technopark")
PREPARED_MOST, PREPARED_ROW = 4, 17.0
PREPARED = Style(8.2)
NOTES = MARGIN + INNER * 0.58
PREPARED_AT = MARGIN + 140
PREPARED_WIDE = NOTES - PREPARED_AT - 10


def sheet(report: RoomsReport) -> bytes:
    """The days as a PDF, each starting on a page of its own."""

    imprint, language = report.imprint, report.language
    foot = f"{imprint.printed(language)} · {imprint.freshness(language)}"
    pages = Pages(say("rooms.title", language), language, foot)
    for n, plan in enumerate(report.plans):
        if n:
            pages.next()
        _Day(pages, report, plan).draw()
    pages.foot()
    return pages.finish()


class _Day:
    """One day, flowing over as many pages as it needs."""

    def __init__(self, pages: Pages, report: RoomsReport, plan: DayPlan) -> None:
        self.pages, self.report, self.plan = pages, report, plan
        self.zone = report.imprint.site.zone
        self.y = float(TOP)

    def draw(self) -> None:
        """Grid, list, notes."""
        self._head()
        grid = Grid(self.pages, self.plan, self.zone)
        lanes = list(self.plan.lanes)
        while lanes:
            room = grid.capacity(BOTTOM - self.y)
            self.y = grid.draw(lanes[:room], self.y)
            lanes = lanes[room:]
            if lanes:
                self._turn()
        self._list(in_order(self.plan))
        self._preparations()
        self._notes()

    def _head(self) -> None:
        self.pages.head(self.report.imprint, "rooms.title", self.plan.day)
        self.y = float(TOP)

    def _turn(self) -> None:
        self.pages.next()
        self._head()

    def _list(self, entries: list[Entry]) -> None:
        """Two columns, the first one filled first; a long day goes on overleaf."""
        if BOTTOM - self.y < 90:
            self._turn()
        self._list_head(len(entries))
        if not entries:
            self.y += 14
            self.pages.text(MARGIN, self.y, self._why_empty(), Style(8.8), width=INNER)
        while entries:
            height, rows = self._rows(len(entries))
            here, entries = entries[: 2 * rows], entries[2 * rows :]
            rows = -(-len(here) // 2)
            for n, entry in enumerate(here):
                column, row = divmod(n, rows)
                self._entry(entry, MARGIN + column * (COLUMN + COLUMN_GAP), row, height)
            self.y += rows * height
            if entries:
                self._turn()

    def _why_empty(self) -> str:
        if self.plan.hours.spans:
            return self.pages.say("rooms.none")
        parts = (self.pages.say("rooms.closed"), isolated(self.plan.hours.reason))
        return " · ".join(parts if self.plan.hours.reason else parts[:1])

    def _rows(self, count: int) -> tuple[float, int]:
        """Row height and number of rows a column: all of it with its notes, or what there is."""
        wanted = -(-count // 2)
        space = BOTTOM - self.y
        height = min(TALLEST_ROW, (space - NOTES_GAP - NOTES_HEIGHT) / wanted)
        if height >= LOWEST_ROW:
            return height, wanted
        height = 18.0
        return height, min(wanted, int(space // height))

    def _list_head(self, count: int) -> None:
        self.y += 24
        counted = self.pages.counted("rooms.count", count)
        self.pages.text(MARGIN, self.y, self.pages.say("rooms.in_order"), Style(11.2, "SemiBold"))
        self.pages.text(MARGIN, self.y, counted, Style(8.8), width=INNER, align="end")
        self.y += 10

    def _entry(self, entry: Entry, x: float, row: int, height: float) -> None:
        booking, room = entry
        language = self.report.language
        base = self.y + row * height + height / 2 + 3.2
        span = span_on(booking, self.zone, self.plan.day)
        self.pages.check_box(x, base)
        self.pages.sheet.text(x + 15.5, base, span, Style(8.8, "SemiBold"), rtl=False)
        self.pages.sheet.text(x + 82, base, room_name(room, language), Style(8.8), width=52)
        holder = shown(booking, language)
        self.pages.sheet.text(x + 138, base, holder, Style(8.8), width=COLUMN - 140)
        self.pages.sheet.rule(x, self.y + (row + 1) * height, COLUMN, thick=0.5, colour=RULE)

    def _notes(self) -> None:
        """Coworking, what to prepare, and room to write."""
        if BOTTOM - self.y < NOTES_GAP + NOTES_HEIGHT:
            self._turn()
        pages, y = self.pages, self.y + NOTES_GAP
        pages.sheet.box(MARGIN, y, INNER, NOTES_HEIGHT, pen=Pen(0.75), radius=2)
        bold, base = Style(8.8, "SemiBold"), y + 16.5
        first, second, third = MARGIN + 10, PREPARED_AT, NOTES
        for x, key in ((first, "coworking"), (second, "to_prepare"), (third, "notes")):
            pages.text(x, base, pages.say(f"rooms.{key}"), bold)
        pages.text(first, base + 12, self._coworking(), Style(8.8), width=second - first - 8)
        lines = self._to_prepare()
        pages.sheet.lines(second, base + 12, lines, PREPARED, leading=12, width=PREPARED_WIDE)
        for n in range(1, 4):
            wide = MARGIN + INNER - 10 - third
            pages.sheet.rule(third, base + 18.5 * n, wide, thick=0.5, colour=RULE)
        self.y = y + NOTES_HEIGHT

    def _coworking(self) -> str:
        coworking = self.plan.coworking
        if coworking is None:
            return self.pages.say("rooms.no_coworking")
        at = self.report.imprint.at
        if at.date() == self.plan.day:
            taken, time = coworking.taken_now, hour_minute(at)
            return self.pages.say(
                "rooms.coworking_now", taken=taken, places=coworking.places, time=time
            )
        most = max(coworking.taken, default=0)
        return self.pages.say("rooms.coworking_most", taken=most, places=coworking.places)

    def _to_prepare(self) -> list[Line]:
        """What was asked for; where nothing was, what is in the largest rooms that others hold."""
        asked = self._asked()
        if lines := self._in_box(asked):
            return lines
        if asked:
            return [self._line(self.pages.counted("rooms.prepare_below", len(asked)))]
        held = [pair for pair in in_order(self.plan) if pair[0].kind in PREPARED_KINDS]
        largest = sorted(held, key=lambda pair: -pair[1].capacity)[:PREPARED_MOST]
        shown = [self._prepared(pair, self._inside(pair[1])) for pair in held if pair in largest]
        return [self._line(said) for said in shown]

    def _in_box(self, asked: list[Entry]) -> list[Line]:
        """What was asked for on the lines of the box of notes; none where it has not so many."""
        said = (self._prepared(entry, self._wanted(entry)) for entry in asked)
        rtl = self.pages.sheet.rtl
        lines = [line for each in said for line in wrapped(each, PREPARED, PREPARED_WIDE, rtl=rtl)]
        return lines if len(lines) <= PREPARED_MOST else []

    def _line(self, said: str) -> Line:
        return shortened(said, PREPARED, PREPARED_WIDE, rtl=self.pages.sheet.rtl)

    def _asked(self) -> list[Entry]:
        return [pair for pair in in_order(self.plan) if pair[0].id in self.report.asked]

    def _prepared(self, entry: Entry, what: str) -> str:
        """ "Auditorium : 90 places · sono, à 17:30"; ready when the room is kept for it."""
        booking, room = entry
        ready = booking.starts - timedelta(minutes=room.before)
        return self.pages.say(
            "rooms.prepare",
            room=isolated(room_name(room, self.report.language)),
            what=what,
            time=clock_time(ready, self.zone),
        )

    def _wanted(self, entry: Entry) -> str:
        """For how many, set up how, and in the holder's words."""
        spell, language = self.report.asked[entry[0].id], self.report.language
        places = self.pages.counted("rooms.places", spell.people) if spell.people else ""
        return dotted(places, style_name(spell, language), spell.note)

    def _preparations(self) -> None:
        """What was asked for, to be ticked, where the box of notes has no room for it."""
        asked = self._asked()
        if not asked or self._in_box(asked):
            return
        self._heading("to_prepare")
        for entry in asked:
            if BOTTOM - self.y < PREPARED_ROW:
                self._turn()
                self._heading("to_prepare")
            base = self.y + PREPARED_ROW - 5
            self.pages.check_box(MARGIN, base)
            room = INNER - 15.5
            said = self._prepared(entry, self._wanted(entry))
            self.pages.text(MARGIN + 15.5, base, said, Style(8.8), width=room)
            self.y += PREPARED_ROW
            self.pages.sheet.rule(MARGIN, self.y, INNER, thick=0.5, colour=RULE)

    def _heading(self, key: str) -> None:
        if BOTTOM - self.y < 24 + 3 * PREPARED_ROW:
            self._turn()
        self.y += 24
        self.pages.text(MARGIN, self.y, self.pages.say(f"rooms.{key}"), Style(11.2, "SemiBold"))
        self.y += 6

    def _inside(self, room: ResourceView) -> str:
        """ "120 places · régie" """
        places = self.pages.counted("rooms.places", room.capacity)
        return f"{places} · {isolated(room.equipment)}" if room.equipment else places
