"""The codes with which a machine joins its site, for its scanner: a sheet, or a picture."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from kiosk.badges.qr import of_text
from kiosk.core.languages import codes as language_codes
from kiosk.core.languages import is_rtl, of_paper
from kiosk.core.wording import say
from kiosk.paper.drawing.sheet import BLACK, MM, WHITE, Sheet
from kiosk.paper.drawing.text import Style, wrapped
from kiosk.paper.reports.frame import HEIGHT, INNER, MARGIN, WIDTH

TITLE, TEXT, NUMBER, PLACE = Style(15, "SemiBold"), Style(10.5), Style(11, "SemiBold"), Style(9)
LEADING, BETWEEN = 15.5, 14
SIDE, ROW, COLUMNS = 46 * MM, 60 * MM, 3
A_PAGE = 6
DOTS, BORDER = 6, 4
"""Of a picture: the pixels of a module, and the modules that stay white around it."""


def enrolment_sheet(codes: Sequence[str], *, label: str, site: str, kind: str) -> bytes:
    """The PDF: which machine it is for, what to do with it, and its codes in their order."""
    sheet = Sheet(WIDTH, HEIGHT, title=say("enrolment.title"))
    for first in range(0, len(codes), A_PAGE):
        if first:
            sheet.new_page()
        sheet.star(MARGIN, MARGIN, 26, fill=BLACK, hole=WHITE)
        y = MARGIN + 56.0
        for language in language_codes(of_paper()):
            y = _words(sheet, y, language, label, site, kind)
        for place, code in enumerate(codes[first : first + A_PAGE]):
            _draw(sheet, y, place, code, f"{first + place + 1} / {len(codes)}")
    return sheet.data()


def _words(sheet: Sheet, y: float, language: str, label: str, site: str, kind: str) -> float:
    sheet.rtl = is_rtl(language)
    sheet.text(MARGIN, y, say("enrolment.title", language), TITLE, width=INNER, rtl=sheet.rtl)
    kind = say(f"kind.{kind}", language)
    made = say("enrolment.made", language, label=label, site=site, kind=kind)
    sheet.text(MARGIN, y + 17, made, PLACE, width=INNER, rtl=sheet.rtl)
    y += 34
    for part in ("read", "secret"):
        lines = wrapped(say(f"enrolment.{part}", language), TEXT, INNER, rtl=sheet.rtl)
        y = sheet.lines(MARGIN, y, lines, TEXT, leading=LEADING, width=INNER)
    sheet.rtl = False
    return y + BETWEEN


def _draw(sheet: Sheet, y: float, place: int, code: str, number: str) -> None:
    rows = of_text(code, dense=True)
    module = SIDE / len(rows)
    x = MARGIN + place % COLUMNS * (INNER / COLUMNS) + (INNER / COLUMNS - SIDE) / 2
    top = y + place // COLUMNS * ROW
    sheet.modules(x, top + 12, rows, module)
    sheet.text(x, top + 6, number, NUMBER, width=SIDE, align="center", rtl=False)


def enrolment_picture(codes: Sequence[str]) -> bytes:
    """The codes side by side as a PNG; whoever has it can join as the machine."""
    from PIL import Image

    squares = [of_text(code, dense=True) for code in codes]
    side = max(len(rows) for rows in squares) + 2 * BORDER
    picture = Image.new("1", (side * len(squares), side), 1)
    for place, rows in enumerate(squares):
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    picture.putpixel((place * side + BORDER + x, BORDER + y), 0)
    size = (picture.width * DOTS, picture.height * DOTS)
    out = BytesIO()
    picture.resize(size, Image.Resampling.NEAREST).save(out, "png")
    return out.getvalue()
