"""The receipt of papers that were left, on 80 mm paper: its number, its code, and no name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.badges.qr import QUIET_ZONE, of_text
from kiosk.core import catalogue
from kiosk.core.clock import hour_minute, wall
from kiosk.core.errors import BadInput
from kiosk.core.languages import HOUSE
from kiosk.core.wording import numeric_date, say
from kiosk.deposits import numbers
from kiosk.deposits.queries import get
from kiosk.deposits.refusals import UnknownDeposit
from kiosk.paper.documents.ticket import DOT, INNER, MARGIN, MODULE, WIDTH
from kiosk.paper.drawing.fonts import CAP_HEIGHT
from kiosk.paper.drawing.sheet import BLACK, WHITE, Sheet
from kiosk.paper.drawing.text import Style, fitted, line, wrapped
from kiosk.sites.queries import SiteView

if TYPE_CHECKING:
    from kiosk.station import Station


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is printed; `what` says in a few words what was left, `code` is what its QR says.

    `words` is where its title and what to do with it are.
    """

    site: SiteView
    label: str
    service: str
    service_ar: str
    what: str
    left_at: datetime
    code: str
    words: str = "receipt"


def receipt_pdf(station: Station, deposit: UUID) -> bytes:
    """A receipt as a PDF of one page; raises UnknownDeposit."""
    found = station.ask_itself(get, deposit=deposit)
    if found is None:
        raise UnknownDeposit(deposit=str(deposit))
    if station.site is None:
        raise BadInput("this store has no site, or several and none is named in the settings")
    desk = catalogue.find_desk(found.service)
    return receipt(
        Receipt(
            site=station.site,
            label=found.label,
            service=desk.name.fr if desk else found.service,
            service_ar=(desk.official or desk.name).of("ar") if desk else "",
            what=found.what,
            left_at=found.left_at,
            code=numbers.write(found.site, found.series, found.number),
        )
    )


def receipt(said: Receipt) -> bytes:
    """The receipt as long as what it says."""
    draft = Sheet(WIDTH, 10_000)
    sheet = Sheet(WIDTH, _paint(draft, said), title=said.label)
    _paint(sheet, said)
    return sheet.data()


def _paint(sheet: Sheet, said: Receipt) -> float:
    """Draw from the top; returns how long the paper is."""
    y = _head(sheet, said)
    y = _middle(sheet, said.service, Style(34 * DOT, "Bold"), y + 44 * DOT)
    if said.service_ar:
        y = _middle(sheet, said.service_ar, Style(24 * DOT), y + 8 * DOT)
    style, lines = fitted(said.label, Style(120 * DOT, "Bold"), INNER, smallest=40 * DOT)
    y += 16 * DOT + style.size * CAP_HEIGHT
    sheet.text(MARGIN, y, lines[0], style, width=INNER, align="center")
    y = _middle(sheet, said.what, Style(24 * DOT), y + 52 * DOT, most=3)
    return _foot(sheet, said, y)


def _head(sheet: Sheet, said: Receipt) -> float:
    """Whose it is, and what kind of paper, in the head's two lines and a black band."""
    star = 36 * DOT
    style, lines = fitted(
        said.site.name, Style(24 * DOT, "SemiBold"), INNER * 0.7, smallest=15 * DOT
    )
    x = (WIDTH - star - 14 * DOT - lines[0].width) / 2
    sheet.star(x, 30 * DOT, star, fill=BLACK, hole=WHITE)
    sheet.text(x + star + 14 * DOT, 57 * DOT, lines[0], style)
    sheet.box(MARGIN, 82 * DOT, INNER, 56 * DOT, fill=BLACK, radius=6 * DOT)
    words = line(f"{_title(said, 'fr')} · {_title(said, 'ar')}", _BAND, rtl=False)
    band: dict[str, Any] = {"width": INNER, "align": "center", "colour": WHITE}
    sheet.text(MARGIN, 118 * DOT, words, _BAND, **band)
    return 142 * DOT


def _title(said: Receipt, language: str) -> str:
    return say(f"{said.words}.title", language)


_BAND = Style(24 * DOT, "SemiBold")


def _middle(sheet: Sheet, text: str, style: Style, y: float, *, most: int = 2) -> float:
    lines = wrapped(text, style, INNER, most=most)
    leading = style.size * 1.25
    return sheet.lines(MARGIN, y, lines, style, leading=leading, width=INNER, align="center")


def _foot(sheet: Sheet, said: Receipt, y: float) -> float:
    """The code, what to do with it, and when it was."""
    rows = of_text(said.code)
    side = len(rows) * MODULE
    y += QUIET_ZONE * MODULE - 18 * DOT
    sheet.modules((WIDTH - side) / 2, y, rows, MODULE)
    y += side + QUIET_ZONE * MODULE + 16 * DOT
    for language in HOUSE:
        y = _middle(sheet, say(f"{said.words}.bring", language), Style(21 * DOT), y + 6 * DOT)
    at = wall(said.left_at, said.site.zone)
    dated = f"{numeric_date(at.date())} {hour_minute(at)}"
    style = Style(20 * DOT)
    sheet.text(MARGIN, y + 16 * DOT, dated, style, width=INNER, align="center", rtl=False)
    return y + 52 * DOT
