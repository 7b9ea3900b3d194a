"""A blank page for whoever serves without machines: a line a paper ticket, entered later."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.wording import say
from kiosk.paper.drawing.sheet import Pen
from kiosk.paper.drawing.text import Style, wrapped
from kiosk.paper.reports.document import Column, Document, Table
from kiosk.paper.reports.frame import BOTTOM, INNER, MARGIN, TOP, Pages
from kiosk.paper.reports.imprint import Imprint, imprint_of

if TYPE_CHECKING:
    from kiosk.station import Station

COLUMNS = (
    ("number", 84.0),
    ("arrived", 62.0),
    ("procedure", 0.0),
    ("called", 62.0),
    ("closed", 62.0),
    ("outcome", 48.0),
)
"""Points of each column; the one without takes what is left."""
ROW, HEAD = 25.0, 17.0
TIMES = ("arrived", "called", "closed")


def paper_register(station: Station, _first: date, _last: date, language: str) -> Document:
    """One page, of this site, for any day and desk."""
    imprint = imprint_of(station, language)
    title = say("paper_register.title", language)
    columns = tuple(Column(key, say(f"paper_register.{key}", language)) for key, _ in COLUMNS)
    return Document(Table(title, columns, (), language), lambda: _paint(imprint, title, language))


def _paint(imprint: Imprint, title: str, language: str) -> bytes:
    pages = Pages(title, language, imprint.printed(language))
    pages.head(imprint, "paper_register.title", None)
    y = TOP + 10.0
    pages.text(MARGIN, y, pages.say("paper_register.of"), Style(10.5), width=INNER)
    help_style = Style(8.2)
    lines = wrapped(pages.say("paper_register.help"), help_style, INNER, rtl=pages.sheet.rtl)
    end = BOTTOM - 12.0 * len(lines)
    _grid(pages, y + 12, end - 4)
    pages.sheet.lines(MARGIN, end + 10, lines, help_style, leading=12.0, width=INNER)
    pages.foot()
    return pages.finish()


def _grid(pages: Pages, top: float, bottom: float) -> None:
    """As many lines as the page has room for."""
    sheet, rows = pages.sheet, int((bottom - top - HEAD) // ROW)
    tall = HEAD + rows * ROW
    spare = INNER - sum(wide for _, wide in COLUMNS)
    x = MARGIN
    sheet.box(MARGIN, top, INNER, tall, pen=Pen(0.9))
    for n in range(rows):
        sheet.rule(MARGIN, top + HEAD + n * ROW, INNER, thick=0.5 if n else 0.9)
    for key, given in COLUMNS:
        wide = given or spare
        words, style = pages.say(f"paper_register.{key}"), Style(8.4, "SemiBold")
        pages.text(x + 4, top + 11.5, words, style, width=wide - 8)
        if key in TIMES:
            for n in range(rows):
                at = top + HEAD + (n + 0.68) * ROW
                sheet.text(x, at, ":", Style(11), width=wide, align="center")
        x += wide
        if x < MARGIN + INNER - 1:
            sheet.post(x, top, tall, thick=0.5)
