"""A badge on a label of 62 x 100 mm, in black only."""

from __future__ import annotations

from kiosk.badges.queries import BadgeView
from kiosk.paper.documents import badge_parts as parts
from kiosk.paper.drawing.sheet import BLACK, MM, WHITE, Pen, Sheet
from kiosk.paper.drawing.text import Style, fitted
from kiosk.sites.queries import SiteView

WIDTH, HEIGHT = 732 * parts.PIXEL, 1181 * parts.PIXEL
MARGIN = 4.5 * MM
INNER = WIDTH - 2 * MARGIN


def label(badge: BadgeView, site: SiteView) -> bytes:
    """The label as a PDF of one page."""
    sheet = Sheet(WIDTH, HEIGHT, title=badge.number)
    words = parts.words(badge, site)
    _head(sheet, site)
    _band(sheet, words)
    _holder(sheet, badge)
    _destination(sheet, badge, words)
    _validity(sheet, badge, words)
    return sheet.data()


def _head(sheet: Sheet, site: SiteView) -> None:
    slot = 14 * MM, 3 * MM
    sheet.box(
        (WIDTH - slot[0]) / 2,
        3 * MM,
        *slot,
        pen=Pen(0.4, dashes=(2, 1.5)),
        radius=slot[1] / 2,
    )
    sheet.star(MARGIN, 9.3 * MM, 5.9 * MM, fill=BLACK, hole=WHITE)
    x = 12.2 * MM
    room = WIDTH - MARGIN - x
    sheet.text(x, 11.8 * MM, site.name, Style(8.8, "SemiBold"), width=room)
    sheet.text(x, 15.2 * MM, site.name_ar, Style(8.3), width=room)


def _band(sheet: Sheet, words: parts.Words) -> None:
    sheet.box(0, 18.6 * MM, WIDTH, 7.8 * MM, fill=BLACK)
    style, y = Style(14, "Bold"), 24.1 * MM
    used = sheet.text(MARGIN, y, words.kind, style, colour=WHITE, width=INNER * 0.66)
    left = INNER - used - 3 * MM
    style, lines = fitted(words.kind_ar, style, left, smallest=8)
    sheet.text(MARGIN, y, lines[0], style, colour=WHITE, width=INNER, align="right")


def _holder(sheet: Sheet, badge: BadgeView) -> None:
    y = parts.name(sheet, MARGIN, 36.3 * MM, badge.name, Style(22, "Bold"), INNER, least=16)
    style, lines = fitted(badge.company, Style(10), INNER, smallest=8)
    align = "right" if lines[0].rtl else "left"
    sheet.text(MARGIN, y + 6.1 * MM, lines[0], style, width=INNER, align=align)
    sheet.rule(MARGIN, 54.2 * MM, INNER, thick=0.75)


def _destination(sheet: Sheet, badge: BadgeView, words: parts.Words) -> None:
    if not badge.host and not badge.office:
        return
    y = 59.2 * MM
    sheet.text(MARGIN, y, words.visits, Style(7.5))
    sheet.text(MARGIN, y, words.visits_ar, Style(7.5), width=INNER, align="right")
    y += 4.6 * MM
    if badge.host:
        style, lines = fitted(badge.host, Style(11.4, "SemiBold"), INNER, smallest=9, most=2)
        align = "right" if lines[0].rtl else "left"
        y = sheet.lines(MARGIN, y, lines, style, leading=style.size * 1.1, width=INNER, align=align)
    sheet.text(MARGIN, y, badge.office, Style(8.3), width=INNER)


def _validity(sheet: Sheet, badge: BadgeView, words: parts.Words) -> None:
    taken = parts.qr(sheet, badge.payload, WIDTH - MARGIN, 96.7 * MM)
    room = INNER - taken
    sheet.text(MARGIN, 85.9 * MM, words.valid, Style(7.5), width=room)
    style, lines = fitted(words.until, Style(12.4, "Bold"), room, smallest=8)
    sheet.text(MARGIN, 90.8 * MM, lines[0], style)
    style, lines = fitted(words.number, Style(7), room, smallest=5.5)
    sheet.text(MARGIN, 95.9 * MM, lines[0], style)
