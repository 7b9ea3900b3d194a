"""The label of a parcel, 62 mm wide, in black only: its number, for whom, and its code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.badges.qr import QUIET_ZONE, of_text
from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.errors import BadInput
from kiosk.core.languages import HOUSE
from kiosk.core.wording import numeric_date, say
from kiosk.paper.documents.badge_label import INNER, MARGIN, WIDTH
from kiosk.paper.documents.badge_parts import PIXEL
from kiosk.paper.drawing.sheet import BLACK, MM, WHITE, Sheet
from kiosk.paper.drawing.text import Style, fitted
from kiosk.parcels import numbers
from kiosk.parcels.queries import get
from kiosk.parcels.refusals import UnknownParcel
from kiosk.sites.queries import SiteView

if TYPE_CHECKING:
    from kiosk.station import Station

HEIGHT = 590 * PIXEL
"""About 50 mm."""
MODULE = 7 * PIXEL
BAND = 7.8 * MM


@dataclass(frozen=True, slots=True)
class ParcelLabel:
    """What is printed; `code` is what its QR says."""

    site: SiteView
    label: str
    company: str
    addressee: str
    what: str
    count: int
    carrier: str
    place: str
    logged_at: datetime
    code: str


def parcel_label_pdf(station: Station, parcel: UUID) -> bytes:
    """A label as a PDF of one page; raises UnknownParcel."""
    found = station.ask_itself(get, parcel=parcel)
    if found is None:
        raise UnknownParcel(parcel=str(parcel))
    if station.site is None:
        raise BadInput("this store has no site, or several and none is named in the settings")
    return parcel_label(
        ParcelLabel(
            site=station.site,
            label=found.label,
            company=found.company,
            addressee=found.addressee,
            what=found.what,
            count=found.count,
            carrier=found.carrier,
            place=found.place,
            logged_at=found.logged_at,
            code=numbers.write(found.site, found.series, found.number),
        )
    )


def parcel_label(said: ParcelLabel) -> bytes:
    """The label; the code stands at its end, the words before it."""
    sheet = Sheet(WIDTH, HEIGHT, title=said.label)
    _band(sheet, said)
    y = _whose(sheet, said, BAND + 7.4 * MM)
    sheet.rule(MARGIN, y, INNER, thick=0.75)
    room = INNER - _code(sheet, said)
    _number(sheet, said, room)
    return sheet.data()


def _band(sheet: Sheet, said: ParcelLabel) -> None:
    """What it is, in both languages of the house."""
    sheet.box(0, 0, WIDTH, BAND, fill=BLACK)
    words = [say(f"parcel.what.{said.what}", language) for language in HOUSE]
    first, second = words[0][:1].upper() + words[0][1:], words[-1]
    if said.count > 1:
        first = f"{said.count} × {first}"
    style = Style(13, "Bold")
    used = sheet.text(MARGIN, 5.5 * MM, first, style, colour=WHITE, width=INNER * 0.66)
    style, lines = fitted(second, style, INNER - used - 3 * MM, smallest=8)
    sheet.text(MARGIN, 5.5 * MM, lines[0], style, colour=WHITE, width=INNER, align="right")


def _whose(sheet: Sheet, said: ParcelLabel, y: float) -> float:
    """The company, and who in it; returns where the line below them is."""
    style, lines = fitted(said.company, Style(16, "Bold"), INNER, smallest=10, most=2, even=True)
    align = "right" if lines[0].rtl else "left"
    leading = style.size * 1.15
    y = sheet.lines(MARGIN, y, lines, style, leading=leading, width=INNER, align=align) - leading
    if said.addressee:
        style, lines = fitted(said.addressee, Style(10.5), INNER, smallest=8)
        y += 5 * MM
        sheet.text(
            MARGIN, y, lines[0], style, width=INNER, align="right" if lines[0].rtl else "left"
        )
    return y + 2.6 * MM


def _code(sheet: Sheet, said: ParcelLabel) -> float:
    """The QR in the corner; returns its width with the quiet zone."""
    rows = of_text(said.code)
    side = MODULE * len(rows)
    x, y = WIDTH - MARGIN - side, HEIGHT - 3.4 * MM - side
    sheet.modules(round(x / PIXEL) * PIXEL, round(y / PIXEL) * PIXEL, rows, MODULE)
    return side + QUIET_ZONE * MODULE


def _number(sheet: Sheet, said: ParcelLabel, room: float) -> None:
    bottom = HEIGHT - 4.2 * MM
    at = wall(said.logged_at, said.site.zone)
    dated = f"{numeric_date(at.date())} {hour_minute(at)}"
    style, lines = fitted(said.label, Style(24, "Bold"), room, smallest=12)
    sheet.text(MARGIN, bottom - 11.2 * MM, lines[0], style)
    style, lines = fitted(joined(dated, said.carrier), Style(8), room, smallest=6)
    sheet.text(MARGIN, bottom - 5.6 * MM, lines[0], style)
    place = say("parcel_label.place", "fr", place=said.place) if said.place else ""
    words = place or said.site.name
    style, lines = fitted(words, Style(9.5, "SemiBold"), room, smallest=6.5)
    sheet.text(MARGIN, bottom, lines[0], style)
