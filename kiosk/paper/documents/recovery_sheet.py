"""The recovery code on paper: a sheet of A4 for the site's safe, in the languages of the house."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.core.languages import codes, is_rtl, of_paper
from kiosk.core.wording import long_date, say
from kiosk.paper.drawing.sheet import BLACK, WHITE, Pen, Sheet
from kiosk.paper.drawing.text import Style, wrapped
from kiosk.paper.reports.frame import GREY, HEIGHT, INNER, MARGIN, WIDTH

TITLE, TEXT, SIGNS, PLACE = Style(15, "SemiBold"), Style(10.5), Style(21, "SemiBold"), Style(9)
LEADING, BETWEEN = 15.5, 20
ROWS, HIGH = 2, 58
PARTS = ("safe", "when", "alone", "newer")


def recovery_sheet(groups: Sequence[str], site: tuple[str, str], station: str, day: date) -> bytes:
    """The PDF; `site` is its name in French and in Arabic, `day` that on which it was drawn."""
    sheet = Sheet(WIDTH, HEIGHT, title=say("recovery.title"))
    sheet.star(MARGIN, MARGIN, 26, fill=BLACK, hole=WHITE)
    y = MARGIN + 60.0
    for language in codes(of_paper()):
        name = site[1] if language == "ar" else site[0]
        y = _words(sheet, y, language, name, station, day)
        if language == codes(of_paper())[0]:
            y = _code(sheet, y, groups)
    return sheet.data()


def _words(sheet: Sheet, y: float, language: str, site: str, station: str, day: date) -> float:
    """What it is, what to do with it, and where it is of, from a first baseline down."""
    sheet.rtl = is_rtl(language)
    sheet.text(MARGIN, y, say("recovery.title", language), TITLE, width=INNER, rtl=sheet.rtl)
    y += 20
    made = say("recovery.made", language, site=site, station=station, day=long_date(day, language))
    sheet.text(MARGIN, y, made, PLACE, width=INNER, rtl=sheet.rtl)
    y += 20
    for part in PARTS:
        said = say(f"recovery.{part}", language)
        lines = wrapped(said, TEXT, INNER, rtl=sheet.rtl)
        y = sheet.lines(MARGIN, y, lines, TEXT, leading=LEADING, width=INNER)
    sheet.rtl = False
    return y + BETWEEN


def _code(sheet: Sheet, y: float, groups: Sequence[str]) -> float:
    """The groups in two rows, each with its number, from left to right in every language."""
    y -= BETWEEN / 2
    a_row = len(groups) // ROWS
    wide = INNER / a_row
    for n, group in enumerate(groups):
        x, top = MARGIN + n % a_row * wide, y + n // a_row * HIGH
        sheet.box(x, top, wide, HIGH, pen=Pen(1.2))
        sheet.text(x + 6, top + 13, str(n + 1), PLACE, colour="#555555", rtl=False)
        sheet.text(x, top + 39, group, SIGNS, width=wide, align="center", rtl=False)
    sheet.rule(MARGIN, y + ROWS * HIGH + 14, INNER, colour=GREY)
    return y + ROWS * HIGH + 14 + BETWEEN * 1.6
