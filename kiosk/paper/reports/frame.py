"""The A4 page that every sheet shares: head in two languages, foot, "n / N"."""

from __future__ import annotations

from datetime import date

from kiosk.core.directions import joined
from kiosk.core.languages import HOUSE, is_rtl
from kiosk.core.wording import counted, period, say
from kiosk.paper.drawing.sheet import BLACK, MM, WHITE, Pen, Sheet
from kiosk.paper.drawing.text import Style, line
from kiosk.paper.reports.imprint import Imprint

WIDTH, HEIGHT = 210 * MM, 297 * MM
MARGIN = 14 * MM
INNER = WIDTH - 2 * MARGIN
TOP = MARGIN + 50
BOTTOM = HEIGHT - MARGIN - 26
"""Between TOP and BOTTOM a page has room for its content."""
GREY, PALE, RULE = "#DEDEDE", "#EDEDED", "#8C8C8C"
SMALL = Style(7.8)
_LONGEST_NUMBER = "999 / 999"


class Pages:
    """A4 pages in a language, each with the same foot."""

    def __init__(self, title: str, language: str, foot: str) -> None:
        self.language, self._foot = language, foot
        self.sheet = Sheet(WIDTH, HEIGHT, title=title, rtl=is_rtl(language))

    def say(self, key: str, **fields: object) -> str:
        """A text of the paper in the language of the sheet."""
        return say(key, self.language, **fields)

    def counted(self, key: str, number: int, **fields: object) -> str:
        """A text of the paper in the form that a number asks for."""
        return counted(key, number, self.language, **fields)

    def text(self, x: float, y: float, text: str, style: Style, **place: float | str) -> float:
        """Words of the sheet's language, whose direction is the page's."""
        return self.sheet.text(x, y, text, style, rtl=self.sheet.rtl, **place)  # type: ignore[arg-type]

    def next(self) -> None:
        """Finish this page and go on with another."""
        self.foot()
        self.sheet.new_page()

    def foot(self) -> None:
        """Who printed it when, how fresh it is, and which page of how many this is."""
        y = HEIGHT - MARGIN
        self.sheet.rule(MARGIN, y - 15, INNER, thick=0.75)
        self.sheet.leave(_number(self.sheet.pages))
        used = line(_LONGEST_NUMBER, SMALL, rtl=False).width
        self.text(MARGIN, y - 3, self._foot, SMALL, width=INNER - used - 12)

    def finish(self) -> bytes:
        """Number the pages, now that it is known how many there are; the document."""
        total = self.sheet.pages
        for page in range(1, total + 1):
            with self.sheet.filled(_number(page)):
                at, said = HEIGHT - MARGIN - 3, f"{page} / {total}"
                self.sheet.text(MARGIN, at, said, SMALL, width=INNER, align="end", rtl=False)
        return self.sheet.data()

    def head(
        self, imprint: Imprint, title: str, first: date | None, last: date | None = None
    ) -> None:
        """The title and the days, if it is of any; beside them in the house's other language."""
        top, rtl = MARGIN, self.sheet.rtl
        self.sheet.star(MARGIN, top, 26, fill=BLACK, hole=WHITE)
        x = MARGIN + 36
        bold, plain = Style(16.5, "Bold"), Style(9.7)
        other = next(code for code in HOUSE if is_rtl(code) is not rtl)
        end = {"width": INNER, "align": "end", "rtl": not rtl}
        said, dated = say(title, other), _days(first, last, other)
        used = max(line(said, bold, rtl=not rtl).width, line(dated, plain, rtl=not rtl).width)
        self.sheet.text(MARGIN, top + 12.5, said, bold, **end)  # type: ignore[arg-type]
        self.sheet.text(MARGIN, top + 26, dated, plain, **end)  # type: ignore[arg-type]
        room = INNER - 36 - used - 12
        self.text(x, top + 12.5, self.say(title), bold, width=room)
        below = joined(imprint.site_name(self.language), _days(first, last, self.language))
        self.text(x, top + 26, below, plain, width=room)
        self.sheet.rule(MARGIN, top + 38, INNER, thick=1.5)

    def check_box(self, x: float, y: float, size: float = 8.4) -> None:
        """A square to tick, its lower edge on a baseline."""
        self.sheet.box(x, y - size + 1, size, size, pen=Pen(0.7), radius=1.6)


def _days(first: date | None, last: date | None, language: str) -> str:
    return period(first, last or first, language) if first else ""


def _number(page: int) -> str:
    return f"number-{page}"
