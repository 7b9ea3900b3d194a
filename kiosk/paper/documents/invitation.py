"""An invitation on A4: who is expected, when and by whom, the code, and the QR of each day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.badges.qr import QUIET_ZONE, of_text
from kiosk.core.languages import in_language, is_rtl
from kiosk.core.wording import say
from kiosk.paper.drawing.sheet import BLACK, MM, WHITE, Sheet
from kiosk.paper.drawing.text import Style, fitted, wrapped
from kiosk.paper.reports.frame import HEIGHT, INNER, MARGIN, RULE, WIDTH
from kiosk.sites.queries import SiteView
from kiosk.visits import code as codes

PLACE, TITLE, NAME = Style(11), Style(13, "SemiBold"), Style(24, "SemiBold")
TEXT, FACT, LABEL, CODE = Style(11), Style(12, "SemiBold"), Style(9.5), Style(26, "Bold")
SIDE, COLUMNS, ROWS = 46 * MM, 3, 3
GAP = (INNER - COLUMNS * SIDE) / (COLUMNS - 1)
ROW = SIDE + 17 * MM
LEADING = 16.0


@dataclass(frozen=True, slots=True)
class Day:
    """One day of an invitation, in words, and what its QR says."""

    day: str
    time: str
    qr: str


@dataclass(frozen=True, slots=True)
class Invited:
    """What is printed; `code` is as it is kept."""

    site: SiteView
    name: str
    company: str
    host: str
    code: str
    days: Sequence[Day]


def invitation_pdf(said: Invited, language: str) -> bytes:
    """The invitation in a language: nine days a page."""
    sheet = Sheet(WIDTH, HEIGHT, title=say("invitation.title", language), rtl=is_rtl(language))
    a_page = COLUMNS * ROWS
    for first in range(0, len(said.days), a_page):
        if first:
            sheet.new_page()
        y = _head(sheet, said, language)
        for place, day in enumerate(said.days[first : first + a_page]):
            _day(sheet, y, place, day)
    return sheet.data()


def _head(sheet: Sheet, said: Invited, language: str) -> float:
    sheet.star(MARGIN, MARGIN, 30, fill=BLACK, hole=WHITE)
    site = in_language(said.site, language)
    sheet.text(MARGIN + 40, MARGIN + 13, say("invitation.title", language), TITLE, width=INNER - 40)
    sheet.text(MARGIN + 40, MARGIN + 28, site, PLACE, width=INNER - 40)
    y = MARGIN + 74.0
    style, lines = fitted(said.name, NAME, INNER, smallest=12)
    y = sheet.lines(MARGIN, y, lines[:2], style, leading=style.size * 1.25, width=INNER)
    if said.company:
        sheet.text(MARGIN, y, said.company, TEXT, width=INNER)
        y += LEADING
    y += 8
    half = INNER * 0.6
    sheet.text(MARGIN, y, say("invitation.host", language), LABEL, width=half)
    sheet.text(MARGIN, y + 15, said.host, FACT, width=half)
    sheet.text(MARGIN + half, y, say("invitation.code", language), LABEL, width=INNER - half)
    sheet.text(
        MARGIN + half,
        y + 25,
        codes.shown(said.code),
        CODE,
        width=INNER - half,
        align="start",
        rtl=sheet.rtl,
    )
    y += 44
    sheet.rule(MARGIN, y, INNER, thick=0.75, colour=RULE)
    y += 22
    words = wrapped(say("invitation.use", language), TEXT, INNER, rtl=sheet.rtl)
    return sheet.lines(MARGIN, y, words, TEXT, leading=LEADING, width=INNER) + 10


def _day(sheet: Sheet, top: float, place: int, day: Day) -> None:
    row, column = divmod(place, COLUMNS)
    x, y = MARGIN + column * (SIDE + GAP), top + row * ROW
    style, lines = fitted(day.day, FACT, SIDE, smallest=8)
    sheet.text(x, y + 8, lines[0], style, width=SIDE)
    sheet.text(x, y + 23, day.time, FACT, width=SIDE)
    rows = of_text(day.qr)
    # The page around it is white: its quiet zone needs no room of its own.
    sheet.modules(x, y + 32, rows, SIDE / (len(rows) + QUIET_ZONE))
