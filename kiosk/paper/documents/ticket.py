"""A ticket of the queue on 80 mm paper, 72 mm of which print; French at the left, Arabic at
the right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.badges.qr import QUIET_ZONE, of_text
from kiosk.core.clock import hour_minute, wall
from kiosk.core.languages import HOUSE, is_rtl
from kiosk.core.wording import numeric_date, say
from kiosk.paper.drawing.fonts import CAP_HEIGHT
from kiosk.paper.drawing.sheet import BLACK, WHITE, Sheet
from kiosk.paper.drawing.text import Line, Style, fitted, line, wrapped
from kiosk.sites.queries import SiteView
from kiosk.tickets.words import LONGEST_SAID, wait_words

DOTS, DPI = 576, 203
DOT = 72 / DPI
WIDTH = DOTS * DOT
MARGIN = 28 * DOT
INNER = WIDTH - 2 * MARGIN
MODULE = 6 * DOT
"""Of the QR: 0.75 mm, so that its 29 modules are 22 mm wide."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper to bring, and whether the visitor said at the kiosk to have it."""

    fr: str
    ar: str
    ready: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """What is printed; `ahead`, `estimate` and `between` (minutes) are as they were when it was
    taken.

    `code` is what its QR says, for a kiosk to read once its holder was served; `link` the address
    of its own page, empty where the site shows none, `online` that of the service online.
    """

    site: SiteView
    label: str
    service: str
    service_ar: str
    procedure: str
    procedure_ar: str
    papers: tuple[Paper, ...]
    ahead: int
    estimate: int | None
    between: tuple[int, int] | None
    taken_at: datetime
    station: str
    code: str
    link: str = ""
    online: str = ""


def ticket(slip: Slip) -> bytes:
    """The ticket as a PDF of one page as long as what it says."""
    draft = Sheet(WIDTH, 10_000)
    sheet = Sheet(WIDTH, _paint(draft, slip), title=slip.label)
    _paint(sheet, slip)
    return sheet.data()


def _paint(sheet: Sheet, slip: Slip) -> float:
    """Draw from the top; returns how long the paper is."""
    _head(sheet, slip)
    y = _service(sheet, slip)
    y = _number(sheet, slip, y)
    y = _wait(sheet, slip, y)
    if slip.papers:
        y = _papers(sheet, slip.papers, y)
    if slip.online:
        y = _online(sheet, slip.online, y)
    return _foot(sheet, slip, y)


def _head(sheet: Sheet, slip: Slip) -> None:
    star, gap = 42 * DOT, 16 * DOT
    small = Style(21 * DOT)
    words = f"{say('ticket.one_stop', 'fr')} {say('ticket.one_stop', 'ar')}"
    style, lines = fitted(
        slip.site.name, Style(26 * DOT, "SemiBold"), INNER - star - gap, smallest=16 * DOT
    )
    wide = max(lines[0].width, line(words, small, rtl=False).width)
    x = (WIDTH - star - gap - wide) / 2
    sheet.star(x, 34 * DOT, star, fill=BLACK, hole=WHITE)
    sheet.text(x + star + gap, 51 * DOT, lines[0], style)
    sheet.text(x + star + gap, 78 * DOT, words, small, rtl=False)
    sheet.rule(MARGIN, 103 * DOT, INNER, thick=2 * DOT)


def _service(sheet: Sheet, slip: Slip) -> float:
    style, lines = fitted(slip.service, Style(34 * DOT, "Bold"), INNER, smallest=22 * DOT, most=2)
    y = _centred(sheet, lines, style, 154 * DOT)
    small, base = Style(25 * DOT), y - style.size * 1.15 + 38 * DOT
    named = slip.procedure or slip.service_ar
    both = f"{slip.procedure} · {slip.procedure_ar}" if slip.procedure else named
    one = line(both, small, rtl=not slip.procedure)
    if one.width <= INNER:
        sheet.text(MARGIN, base, one, small, width=INNER, align="center")
        return base
    for text in (slip.procedure, slip.procedure_ar):
        base = _centred(sheet, wrapped(text, small, INNER, most=2), small, base)
    return base - small.size * 1.15


def _centred(sheet: Sheet, lines: list[Line], style: Style, y: float) -> float:
    leading = style.size * 1.15
    return sheet.lines(MARGIN, y, lines, style, leading=leading, width=INNER, align="center")


def _number(sheet: Sheet, slip: Slip, y: float) -> float:
    """The label as large as the paper allows."""
    style, lines = fitted(slip.label, Style(180 * DOT, "Bold"), INNER, smallest=40 * DOT)
    y += 48 * DOT + style.size * CAP_HEIGHT
    sheet.text(MARGIN, y, lines[0], style, width=INNER, align="center")
    return y + 33 * DOT


def _wait_words(slip: Slip) -> str:
    """One figure where the range has no room: beside an hour it is too long."""
    between = slip.between
    is_short = between is None or between[1] > LONGEST_SAID
    return wait_words(slip.estimate, "fr", between=between, short=is_short)


def _wait(sheet: Sheet, slip: Slip, y: float) -> float:
    """The black band: how long and after how many; an unknown wait is left out."""
    cells = [(str(slip.ahead), "ticket.ahead")]
    if slip.estimate is not None:
        cells.insert(0, (_wait_words(slip), "queue.wait"))
    sheet.box(MARGIN, y, INNER, 95 * DOT, fill=BLACK, radius=6 * DOT)
    wide = INNER / len(cells)
    for n, (figure, key) in enumerate(cells):
        x = MARGIN + n * wide
        if n:
            sheet.post(x, y + 12 * DOT, 71 * DOT, thick=2 * DOT, colour=WHITE)
        words = f"{say(key, 'fr')} {say(key, 'ar')}"
        centre: dict[str, Any] = {"width": wide, "align": "center", "colour": WHITE, "rtl": False}
        sheet.text(x, y + 46 * DOT, figure, Style(36 * DOT, "Bold"), **centre)
        style, _ = fitted(words, Style(21 * DOT), wide - 24 * DOT, smallest=14 * DOT)
        sheet.text(x, y + 76 * DOT, words, style, **centre)
    return y + 95 * DOT


def _papers(sheet: Sheet, papers: tuple[Paper, ...], y: float) -> float:
    """What to bring, each paper in both languages side by side."""
    style, bold = Style(22.5 * DOT), Style(22.5 * DOT, "SemiBold")
    y += 46 * DOT
    sheet.text(MARGIN, y, say("ticket.to_bring", "fr"), bold)
    sheet.text(MARGIN, y, say("ticket.to_bring", "ar"), bold, width=INNER, align="right")
    column, indent = INNER / 2 - 6 * DOT, 30 * DOT
    y += 35 * DOT
    for paper in papers:
        french = wrapped(paper.fr, style, column - indent, rtl=False)
        arabic = wrapped(paper.ar, style, column, rtl=True)
        sheet.text(MARGIN, y, "[x]" if paper.ready else "[ ]", style)
        leading = 29 * DOT
        left = sheet.lines(MARGIN + indent, y, french, style, leading=leading)
        x = MARGIN + INNER - column
        right = sheet.lines(x, y, arabic, style, leading=leading, width=column, align="right")
        y = max(left, right) + 5.5 * DOT
    return y - 24 * DOT


def _online(sheet: Sheet, link: str, y: float) -> float:
    """That the service online is to be tried first, and where it is."""
    y = _code(sheet, link, "procedure.online_first", y + 30 * DOT)
    style, lines = fitted(
        link.removeprefix("https://"), Style(21 * DOT), INNER, smallest=15 * DOT, most=3
    )
    centred: dict[str, Any] = {"width": INNER, "align": "center"}
    return sheet.lines(MARGIN, y + 14 * DOT, lines, style, leading=28 * DOT, **centred) - 6 * DOT


def _foot(sheet: Sheet, slip: Slip, y: float) -> float:
    """Where to look for one's turn, and the code for afterwards."""
    y += 26 * DOT
    sheet.rule(MARGIN, y, INNER, thick=2 * DOT, dashes=(8 * DOT, 4 * DOT))
    y += 42 * DOT
    for language in HOUSE:
        style, lines = fitted(
            say("ticket.follow", language), Style(23 * DOT, "SemiBold"), INNER, smallest=18 * DOT
        )
        y = sheet.lines(MARGIN, y, lines, style, leading=34 * DOT, width=INNER, align="center")
    y -= 16 * DOT
    if slip.link:
        y = _code(sheet, slip.link, "ticket.follow_phone", y)
    y = _code(sheet, slip.code, "ticket.feedback", y)
    small, dated = Style(18 * DOT), Style(20 * DOT)
    centred: dict[str, Any] = {"width": INNER, "align": "center"}
    y += 12 * DOT
    for language in HOUSE:
        lines = wrapped(say("ticket.no_receipt", language), small, INNER, most=2)
        y = sheet.lines(MARGIN, y, lines, small, leading=26 * DOT, **centred)
    at = wall(slip.taken_at, slip.site.zone)
    words = [
        f"{numeric_date(at.date())} {hour_minute(at)}",
        slip.station,
        say("ticket.today", "fr"),
    ]
    y += 16 * DOT
    sheet.text(MARGIN, y, " · ".join(filter(None, words)), dated, rtl=False, **centred)
    return y + 40 * DOT


def _code(sheet: Sheet, code: str, key: str, y: float) -> float:
    """The QR at the left, and beside it what it is good for."""
    rows, style = of_text(code), Style(22 * DOT, "SemiBold")
    side, quiet = len(rows) * MODULE, QUIET_ZONE * MODULE
    sheet.modules(MARGIN, y + quiet, rows, MODULE)
    left = MARGIN + side + quiet
    room, leading = WIDTH - MARGIN - left, 28 * DOT
    both = [wrapped(say(key, language), style, room, most=4) for language in HOUSE]
    gap = 14 * DOT
    base = y + quiet + (side - sum(len(lines) for lines in both) * leading - gap) / 2 + 20 * DOT
    for language, lines in zip(HOUSE, both, strict=True):
        align = "right" if is_rtl(language) else "left"
        base = sheet.lines(left, base, lines, style, leading=leading, width=room, align=align) + gap
    return y + side + 2 * quiet + 12 * DOT
