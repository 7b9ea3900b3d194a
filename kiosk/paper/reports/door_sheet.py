"""The page for a door, to be read from two metres: capitals of 7 mm and more."""

from __future__ import annotations

from kiosk.bookings.queries import BookingView, DayPlan, Lane
from kiosk.core.directions import dotted
from kiosk.core.languages import HOUSE, is_rtl
from kiosk.core.wording import counted, long_date, say
from kiosk.paper.drawing.sheet import Pen
from kiosk.paper.drawing.text import Style, fitted
from kiosk.paper.reports.door_plans import DoorReport, on_door, told
from kiosk.paper.reports.frame import BOTTOM, GREY, INNER, MARGIN, PALE, Pages
from kiosk.paper.reports.rooms_plans import room_name, span_on
from kiosk.sites import features

NAME, OTHER_NAME, DAY = Style(54, "Bold"), Style(30, "SemiBold"), Style(20)
TIME, WHAT = Style(30, "SemiBold"), Style(30)
SMALLEST = 22.0
"""The cap height of that size is 5.4 mm: the least that two metres allow."""
TIMES, ROW, GAP = 186.0, 54.0, 8.0
HEAD = 178.0


def sheet(report: DoorReport) -> bytes:
    """The pages as a PDF: one a room, and another where its day is long."""

    imprint, language = report.imprint, report.language
    foot = f"{imprint.printed(language)} · {imprint.freshness(language)}"
    pages = Pages(say("door.title", language), language, foot)
    doors = [(plan, lane) for plan in report.plans for lane in plan.lanes]
    for n, (plan, lane) in enumerate(doors):
        if n:
            pages.next()
        _Door(pages, report, plan, lane).draw()
    if not doors:
        pages.head(imprint, "door.title", report.plans[0].day, report.plans[-1].day)
        pages.text(MARGIN, MARGIN + 70, pages.say("sheet.nothing"), Style(11))
    pages.foot()
    return pages.finish()


class _Door:
    """One room on one day."""

    def __init__(self, pages: Pages, report: DoorReport, plan: DayPlan, lane: Lane) -> None:
        self.pages, self.report, self.plan, self.lane = pages, report, plan, lane
        self.zone = report.imprint.site.zone
        self.y = MARGIN

    def draw(self) -> None:
        """Name, day, bookings."""
        self._head()
        bookings = on_door(self.lane)
        if not bookings:
            self._nothing()
        for booking in bookings:
            if BOTTOM - self.y < ROW:
                self.pages.next()
                self._head()
            self._row(booking)

    def _head(self) -> None:
        pages, room, language = self.pages, self.lane.resource, self.report.language
        sheet, end = pages.sheet, self._other()
        own = room_name(room, language)
        aside = room_name(room, end)
        y = MARGIN + 48
        wide = INNER if aside == own else INNER * 0.62
        style, lines = fitted(own, NAME, wide, smallest=28)
        sheet.lines(MARGIN, y, lines, style, leading=style.size, width=wide, align="start")
        if aside != own:
            style, lines = fitted(aside, OTHER_NAME, INNER * 0.36, smallest=16)
            at = MARGIN + INNER * 0.64
            sheet.lines(at, y, lines, style, leading=style.size, width=INNER * 0.36, align="end")
        style, lines = fitted(long_date(self.plan.day, language), DAY, INNER * 0.66, smallest=12)
        sheet.lines(MARGIN, y + 36, lines, style, leading=style.size, width=INNER * 0.66)
        seats = counted("rooms.places", room.capacity, language)
        pages.text(MARGIN, y + 36, seats, Style(16), width=INNER, align="end")
        about = [room.floor, *(each.name.of(language) for each in self._features())]
        said = dotted(*filter(None, about))
        pages.text(MARGIN, y + 60, said, Style(13), width=INNER)
        sheet.rule(MARGIN, y + 76, INNER, thick=3)
        self.y = MARGIN + HEAD - 40

    def _features(self) -> list[features.Known]:
        return features.find(features.FEATURES, self.lane.resource.features)

    def _other(self) -> str:
        """The other language of the house."""
        rtl = is_rtl(self.report.language)
        return next(code for code in HOUSE if is_rtl(code) is not rtl)

    def _nothing(self) -> None:
        open_today = bool(self.plan.hours.spans)
        key = "door.free" if open_today else "rooms.closed"
        self.pages.text(MARGIN, self.y + 60, self.pages.say(key), WHAT, width=INNER)

    def _row(self, booking: BookingView) -> None:
        sheet, high = self.pages.sheet, ROW - GAP
        public = booking.title or booking.held_by
        fill = GREY if booking.kind == "maintenance" else PALE if public else None
        sheet.box(MARGIN, self.y, INNER, high, fill=fill, pen=Pen(1.2), radius=4)
        base = self.y + high / 2 + 10.5
        sheet.text(
            MARGIN + 14,
            base,
            span_on(booking, self.zone, self.plan.day),
            TIME,
            width=TIMES,
            rtl=False,
        )
        room = INNER - TIMES - 42
        said = told(booking, self.report.language)
        style, lines = fitted(said, WHAT, room, smallest=SMALLEST)
        at = MARGIN + TIMES + 28
        sheet.lines(at, base, lines[:1], style, leading=style.size, width=room)
        self.y += ROW
