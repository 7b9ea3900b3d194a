"""A badge as a card of 86 x 54 mm, in colour."""

from __future__ import annotations

from kiosk.badges.queries import BadgeView
from kiosk.paper.documents import badge_parts as parts
from kiosk.paper.drawing.sheet import MM, WHITE, Sheet
from kiosk.paper.drawing.text import Style, fitted
from kiosk.sites.queries import SiteView

WIDTH, HEIGHT = 1016 * parts.PIXEL, 638 * parts.PIXEL
BAND = 20.1 * MM
LEFT, RIGHT = 24.1 * MM, WIDTH - 4.4 * MM
INNER = RIGHT - LEFT
STAR = "#F5B335"
BAND_COLOURS = {
    "visitor": "#0C2B31",
    "resident": "#0B6270",
    "coworker": "#1B7042",
    "staff": "#46566B",
    "guest": "#6B3FA0",
}


def card(badge: BadgeView, site: SiteView) -> bytes:
    """The card as a PDF of one page; its rounded corners are the plastic's."""
    sheet = Sheet(WIDTH, HEIGHT, title=badge.number)
    paint(sheet, badge, site)
    return sheet.data()


def paint(sheet: Sheet, badge: BadgeView, site: SiteView) -> None:
    """Draw the card on a sheet, or a part of one, that is as large as it."""
    words = parts.words(badge, site)
    _band(sheet, badge.kind, words)
    number = sheet.text(LEFT, 7 * MM, badge.number, Style(7.3), width=INNER, align="right")
    sheet.text(LEFT, 7 * MM, site.name, Style(7.4, "SemiBold"), width=INNER - number - 2 * MM)
    y = parts.name(sheet, LEFT, 15.1 * MM, badge.name, Style(17, "Bold"), INNER, least=13)
    style, lines = fitted(badge.company, Style(8.2), INNER, smallest=7)
    align = "right" if lines[0].rtl else "left"
    sheet.text(LEFT, y + 5 * MM, lines[0], style, width=INNER, align=align)
    _destination(sheet, badge, words)


def _band(sheet: Sheet, kind: str, words: parts.Words) -> None:
    colour = BAND_COLOURS.get(kind, BAND_COLOURS["staff"])
    sheet.box(0, 0, BAND, HEIGHT, fill=colour)
    sheet.star((BAND - 8.5 * MM) / 2, 4.6 * MM, 8.5 * MM, fill=STAR, hole=colour)
    room = BAND - 2 * MM
    for text, y in ((words.kind, 44.8 * MM), (words.kind_ar, 49.1 * MM)):
        style, lines = fitted(text, Style(8.2, "Bold"), room, smallest=5.5)
        sheet.text(MM, y, lines[0], style, width=room, align="center", colour=WHITE)


def _destination(sheet: Sheet, badge: BadgeView, words: parts.Words) -> None:
    room = INNER - parts.qr(sheet, badge.payload, RIGHT, 50.1 * MM)
    if badge.host:
        style, lines = fitted(badge.host, Style(8.7, "SemiBold"), room, smallest=6.5, most=2)
        leading = style.size * 1.15
        first = 41.9 * MM - leading * (len(lines) - 1)
        sheet.text(LEFT, first - 3.8 * MM, words.visits, Style(6.4), width=room)
        sheet.lines(LEFT, first, lines, style, leading=leading)
    sheet.text(LEFT, 45.2 * MM, badge.office, Style(6.5), width=room)
    style, lines = fitted(words.brief, Style(7.2, "SemiBold"), room, smallest=5.5)
    sheet.text(LEFT, 49.4 * MM, lines[0], style)
