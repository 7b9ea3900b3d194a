"""The badges of a company on A4, ten cards a page, to be cut along their edges."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.badges.queries import BadgeView
from kiosk.paper.documents.badge_card import HEIGHT, WIDTH, paint
from kiosk.paper.drawing.sheet import MM, Pen, Sheet
from kiosk.paper.reports import frame
from kiosk.sites.queries import SiteView

COLUMNS, ROWS = 2, 5
GAP_X, GAP_Y = 4 * MM, 3 * MM
LEFT = (frame.WIDTH - COLUMNS * WIDTH - (COLUMNS - 1) * GAP_X) / 2
TOP = (frame.HEIGHT - ROWS * HEIGHT - (ROWS - 1) * GAP_Y) / 2
CUT = Pen(0.5, frame.RULE, (2.0, 3.0))


def badge_sheet(badges: Sequence[BadgeView], site: SiteView, title: str) -> bytes:
    """The PDF: the badges in their order, row by row."""
    sheet = Sheet(frame.WIDTH, frame.HEIGHT, title=title)
    a_page = COLUMNS * ROWS
    for first in range(0, len(badges), a_page):
        if first:
            sheet.new_page()
        for place, badge in enumerate(badges[first : first + a_page]):
            _card(sheet, place, badge, site)
    return sheet.data()


def _card(sheet: Sheet, place: int, badge: BadgeView, site: SiteView) -> None:
    row, column = divmod(place, COLUMNS)
    x, y = LEFT + column * (WIDTH + GAP_X), TOP + row * (HEIGHT + GAP_Y)
    with sheet.within(x, y, WIDTH, HEIGHT):
        paint(sheet, badge, site)
    sheet.box(x, y, WIDTH, HEIGHT, pen=CUT)
