"""A page by which people see how a paper comes out: whole, dark enough, and to the millimetre."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.clock import hour_minute
from kiosk.core.languages import codes, is_rtl, of_paper
from kiosk.core.wording import numeric_date, say
from kiosk.paper.documents import badge_label, ticket
from kiosk.paper.drawing.sheet import BLACK, MM, WHITE, Pen, Sheet
from kiosk.paper.drawing.text import Style, fitted
from kiosk.paper.reports import frame

BADGE, ROLL, SHEET = "badges", "tickets", "sheets"
RULER = 50
"""Millimetres of the ruler, to be held against another one."""
EDGE = 3 * MM
SIZES = {
    BADGE: (badge_label.WIDTH, badge_label.HEIGHT),
    ROLL: (ticket.WIDTH, 75 * MM),
    SHEET: (frame.WIDTH, frame.HEIGHT),
}


def test_page(paper: str, station: str, at: datetime) -> bytes:
    """The PDF of one page; `at` is the site's wall time."""
    wide, tall = SIZES[paper]
    sheet = Sheet(wide, tall, title=say("test_page.title"))
    inner = wide - 4 * EDGE
    big = paper == SHEET
    sheet.box(EDGE, EDGE, wide - 2 * EDGE, tall - 2 * EDGE, pen=Pen(0.75))
    side = 12 * MM if big else 8 * MM
    sheet.star((wide - side) / 2, 3 * EDGE, side, fill=BLACK, hole=WHITE)
    y = 3 * EDGE + side + 8 * MM
    for language in codes(of_paper()):
        style, lines = fitted(
            say(f"test_page.{paper}", language),
            Style(15 if big else 9.5, "SemiBold"),
            inner,
            smallest=6,
        )
        rtl = is_rtl(language)
        sheet.text(2 * EDGE, y, lines[0], style, width=inner, align="center", rtl=rtl)
        y += style.size * 1.7
    said = f"{station} · {numeric_date(at.date())} {hour_minute(at)}"
    sheet.text(2 * EDGE, y + 2, said, Style(9 if big else 7), width=inner, align="center")
    _ruler(sheet, (wide - RULER * MM) / 2, y + 9 * MM)
    return sheet.data()


def _ruler(sheet: Sheet, x: float, y: float) -> None:
    sheet.rule(x, y, RULER * MM, thick=0.6)
    for millimetre in range(RULER + 1):
        tall = 4 if millimetre % 10 == 0 else 2.6 if millimetre % 5 == 0 else 1.6
        sheet.post(x + millimetre * MM, y - tall * MM, tall * MM, thick=0.5)
    told = f"{RULER} mm"
    sheet.text(x, y + 4 * MM, told, Style(7.5), width=RULER * MM, align="center", rtl=False)
