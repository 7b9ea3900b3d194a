"""What label and card share: measures, words, the QR."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from kiosk.badges.qr import QUIET_ZONE, matrix
from kiosk.badges.queries import BadgeView
from kiosk.core.clock import hour_minute, wall
from kiosk.core.wording import numeric_date, say
from kiosk.paper.drawing.sheet import MM, Sheet
from kiosk.paper.drawing.text import Style, fitted
from kiosk.presence.kinds import GUEST
from kiosk.sites.queries import SiteView

DPI = 300
"""Badge printers' usual resolution: lengths are whole pixels of it, so that QR edges are sharp."""
PIXEL = 72 / DPI
QR_TARGET, QR_SMALLEST = 18 * MM, 16 * MM
ARABIC_LEADING = 1.2


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a badge, in French and, where both are printed, in Arabic."""

    kind: str
    kind_ar: str
    visits: str
    visits_ar: str
    valid: str
    until: str
    brief: str
    number: str


def words(badge: BadgeView, site: SiteView) -> Words:
    """What is printed beside the names; a badge of one day says until what time it is good."""
    visitor = badge.kind == "visitor"
    starts, ends = wall(badge.valid_from, site.zone), wall(badge.valid_until, site.zone)
    first, last = numeric_date(starts.date()), numeric_date(ends.date())
    one_day = starts.date() == ends.date()
    until = say(
        "badge.until_time" if one_day else "badge.until_date",
        "fr",
        time=hour_minute(ends),
        date=last,
    )
    valid = say("badge.valid_on" if one_day else "badge.valid_from", "fr", date=first)
    heading = "badge.visits" if badge.host else "badge.office"
    heading = "badge.takes_part" if badge.kind == GUEST else heading
    return Words(
        kind=say(f"badge.{badge.kind}", "fr"),
        kind_ar=say(f"badge.{badge.kind}", "ar"),
        visits=say(heading, "fr"),
        visits_ar=say(heading, "ar"),
        valid=valid,
        until=until,
        brief=f"{first}, {until}" if one_day else until[:1].upper() + until[1:],
        number=f"{badge.number} · {say('badge.give_back', 'fr')}" if visitor else badge.number,
    )


def name(
    sheet: Sheet, x: float, y: float, text: str, style: Style, width: float, least: float
) -> float:
    """The holder's name on up to two lines, on the side its script reads from.

    `y` is the baseline of a first line at full size; returns the baseline of the last line.
    """
    used, lines = fitted(text, style, width, smallest=least, most=2, even=True)
    rtl = lines[0].rtl
    leading = used.size * (ARABIC_LEADING if rtl else 1.02)
    align = "right" if rtl else "left"
    return sheet.lines(x, y, lines, used, leading=leading, width=width, align=align) - leading


def qr_size(payload: str) -> tuple[list[list[bool]], float]:
    """The squares of a payload and the side of one: whole pixels, about 18 mm, never below 16."""
    rows = matrix(payload)
    pixels = floor(QR_TARGET / PIXEL / len(rows))
    if pixels * PIXEL * len(rows) < QR_SMALLEST:
        pixels += 1
    return rows, pixels * PIXEL


def qr(sheet: Sheet, payload: str, right: float, bottom: float) -> float:
    """Draw a QR into the corner at `right`, `bottom`; returns its width with the quiet zone."""
    rows, module = qr_size(payload)
    side = module * len(rows)
    sheet.modules(_on_pixel(right - side), _on_pixel(bottom - side), rows, module)
    return side + QUIET_ZONE * module


def _on_pixel(length: float) -> float:
    return round(length / PIXEL) * PIXEL
