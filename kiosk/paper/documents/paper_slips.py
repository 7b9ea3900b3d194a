"""Paper tickets printed ahead, six to an A4 page, to be cut or torn off: French at the left, Arabic
at the right, and room for what is written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.badges.qr import of_text
from kiosk.core.catalogue import OTHER, Desk
from kiosk.core.errors import BadInput
from kiosk.core.languages import HOUSE, is_rtl
from kiosk.core.wording import say
from kiosk.paper.drawing.fonts import CAP_HEIGHT
from kiosk.paper.drawing.sheet import BLACK, MM, WHITE, Pen, Sheet
from kiosk.paper.drawing.text import Style, fitted, line, shortened
from kiosk.paper.reports.frame import HEIGHT, WIDTH
from kiosk.procedures.queries import desk as offered
from kiosk.sites.queries import SiteView
from kiosk.tickets import slips
from kiosk.tickets.batches import A_PAGE
from kiosk.tickets.batches import batch as find_batch
from kiosk.tickets.refusals import UnknownService, UnknownSlips
from kiosk.tickets.slips import Slip

if TYPE_CHECKING:
    from kiosk.station import Station

COLUMNS = 2
ROWS = A_PAGE // COLUMNS
WIDE, TALL = WIDTH / COLUMNS, HEIGHT / ROWS
PAD = 7 * MM
INNER = WIDE - 2 * PAD
MODULE = 0.82 * MM
MOST_PROCEDURES = 4
"""So many have a box of their own; the last one is for any other."""
SMALL, WORDS = Style(6.8), Style(7.6)
CUT = (2.0, 3.0)
BOX = 7.2
FIELDS = (("arrived", ":"), ("called", ":"), ("closed", ":"), ("counter", ""))
OUTCOMES = ("done", "incomplete", "redirected", "abandoned")


@dataclass(frozen=True, slots=True)
class Sheaf:
    """Paper tickets of one desk at a site."""

    site: SiteView
    desk: Desk
    slips: tuple[Slip, ...]


def paper_slips_pdf(station: Station, batch: UUID) -> bytes:
    """The paper tickets of a batch as a PDF; printed again they are the same.

    Raises UnknownSlips.
    """
    found = station.ask_itself(find_batch, batch=batch)
    if found is None:
        raise UnknownSlips(batch=str(batch))
    if station.site is None:
        raise BadInput("this store has no site, or several and none is named in the settings")
    desk = station.ask_itself(offered, service=found.service)
    if desk is None:
        raise UnknownService(service=found.service)
    return paper_slips(Sheaf(station.site, desk, found.slips))


def paper_slips(sheaf: Sheaf) -> bytes:
    """The PDF: as many pages as they need, the last ones left white where none are left."""
    sheet = Sheet(WIDTH, HEIGHT, title=say("paper_slips.title"))
    for n, slip in enumerate(sheaf.slips):
        place = n % A_PAGE
        if n and not place:
            sheet.new_page()
        if not place:
            _cuts(sheet)
        _paint(sheet, (place % COLUMNS) * WIDE, (place // COLUMNS) * TALL, sheaf, slip)
    return sheet.data()


def _cuts(sheet: Sheet) -> None:
    """Where the page is cut."""
    for n in range(1, COLUMNS):
        sheet.post(n * WIDE, 0, HEIGHT, thick=0.5, dashes=CUT)
    for n in range(1, ROWS):
        sheet.rule(0, n * TALL, WIDTH, thick=0.5, dashes=CUT)


def _paint(sheet: Sheet, x: float, y: float, sheaf: Sheaf, slip: Slip) -> None:
    x, y = x + PAD, y + PAD
    y = _head(sheet, x, y, sheaf)
    y = _number(sheet, x, y, sheaf, slip)
    y = _fields(sheet, x, y)
    y = _ticks(sheet, x, y, _procedures(sheaf.desk), columns=1)
    outcomes = [tuple(say(f"paper_slips.{one}", code) for code in HOUSE) for one in OUTCOMES]
    y = _ticks(sheet, x, y + 2, outcomes, columns=2)
    _foot(sheet, x, y)


def _head(sheet: Sheet, x: float, y: float, sheaf: Sheaf) -> float:
    """Whose paper it is: the site, and the desk in both languages."""
    star = 13.0
    sheet.star(x, y, star, fill=BLACK, hole=WHITE)
    ends = (sheaf.site.name, sheaf.site.name_ar or say("ticket.one_stop", "ar"))
    half = (INNER - star - 6) / 2
    left, right = (shortened(text, SMALL, half) for text in ends)
    sheet.text(x + star + 5, y + 9.5, left, SMALL)
    sheet.text(x, y + 9.5, right, SMALL, width=INNER, align="right")
    sheet.rule(x, y + 17, INNER, thick=0.75)
    y += 31
    names = (sheaf.desk.name.fr, (sheaf.desk.official or sheaf.desk.name).of("ar"))
    bold = Style(12.5, "Bold")
    latin, lines = fitted(names[0], bold, INNER * 0.46, smallest=8)
    sheet.text(x, y, lines[0], latin)
    style, lines = fitted(names[1], Style(11.5, "Bold"), INNER * 0.52, smallest=7.5)
    sheet.text(x, y, lines[0], style, width=INNER, align="right")
    return y + 8


def _number(sheet: Sheet, x: float, y: float, sheaf: Sheaf, slip: Slip) -> float:
    """The number as large as there is room, and its code at the right."""
    rows = of_text(slips.write(sheaf.site.code, slip))
    side = len(rows) * MODULE
    y += 3
    sheet.modules(x + INNER - side, y + 2, rows, MODULE)
    room = INNER - side - 14
    style, lines = fitted(slip.label, Style(44, "Bold"), room, smallest=20)
    base = y + (side + style.size * CAP_HEIGHT) / 2 - 3
    sheet.text(x, base, lines[0], style)
    said = f"{say('paper_slips.one', 'fr')} · {say('paper_slips.one', 'ar')}"
    sheet.text(x, base + 13, line(said, SMALL, rtl=False), SMALL)
    return y + side + 9


def _fields(sheet: Sheet, x: float, y: float) -> float:
    """What the desk and the reception write: times, and the counter."""
    gap, tall = 5.0, 23.5
    wide = (INNER - gap) / 2
    for n, (name, sign) in enumerate(FIELDS):
        left, top = x + (n % 2) * (wide + gap), y + (n // 2) * (tall + 4)
        sheet.box(left, top, wide, tall, pen=Pen(0.6), radius=2)
        for code in HOUSE:
            align = "right" if is_rtl(code) else "left"
            words = say(f"paper_slips.{name}", code)
            sheet.text(left + 4, top + 8.6, words, SMALL, width=wide - 8, align=align)
        middle = {"width": wide, "align": "center"}
        sheet.text(left, top + 20, sign, Style(11, "SemiBold"), **middle)  # type: ignore[arg-type]
    return y + 2 * (tall + 4) + 8


def _procedures(desk: Desk) -> list[tuple[str, ...]]:
    """The first ones by name, and one box for any other."""
    named = [each for each in desk.procedures if each.code != OTHER][: MOST_PROCEDURES - 1]
    titles = [tuple(each.title.of(code) for code in HOUSE) for each in named]
    return [*titles, tuple(say("paper_slips.other", code) for code in HOUSE)]


def _ticks(
    sheet: Sheet, x: float, y: float, words: Sequence[Iterable[str]], *, columns: int
) -> float:
    """Boxes to tick, each with its words in both languages."""
    gap, leading = 8.0, 11.0
    wide = (INNER - gap * (columns - 1)) / columns
    for n, (french, arabic) in enumerate(words):
        left, base = x + (n % columns) * (wide + gap), y + (n // columns) * leading
        sheet.box(left, base - BOX + 1, BOX, BOX, pen=Pen(0.7), radius=1.4)
        room = wide - BOX - 10
        side = line(arabic, WORDS).width
        kept = min(side, room * 0.5)
        sheet.text(left + BOX + 4, base, shortened(french, WORDS, room - kept), WORDS)
        right = shortened(arabic, WORDS, max(kept, room * 0.4))
        sheet.text(left, base, right, WORDS, width=wide, align="right")
    return y + -(-len(words) // columns) * leading


def _foot(sheet: Sheet, x: float, y: float) -> None:
    """What whoever holds it does with it."""
    sheet.rule(x, y - 4, INNER, thick=0.5)
    for n, code in enumerate(HOUSE):
        style, lines = fitted(say("paper_slips.keep", code), SMALL, INNER, smallest=5.5)
        align = "right" if is_rtl(code) else "left"
        sheet.text(x, y + 5 + n * 9.5, lines[0], style, width=INNER, align=align)
