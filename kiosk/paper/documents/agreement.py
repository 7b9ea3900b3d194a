"""What somebody has signed, on A4: the text as it was shown, its version, when, and the strokes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.agreements.queries import SigningView, signing
from kiosk.agreements.refusals import UnknownSigning
from kiosk.core import strokes
from kiosk.core.clock import hour_minute, wall
from kiosk.core.errors import BadInput
from kiosk.core.languages import printed
from kiosk.core.wording import numeric_date, say
from kiosk.core.words import Words
from kiosk.paper.drawing.sheet import Pen
from kiosk.paper.drawing.text import Style
from kiosk.paper.persons.flow import PLAIN, SMALL, Flow
from kiosk.paper.reports.frame import INNER, MARGIN, Pages
from kiosk.paper.reports.imprint import Imprint, imprint_of

if TYPE_CHECKING:
    from kiosk.station import Station

HIGH, WIDE, PAD, PEN = 96.0, 250.0, 10.0, 1.4
TITLE = Style(13, "Bold")


def agreement_pdf(station: Station, wanted: UUID) -> bytes:
    """A PDF in the language in which it was shown; raises UnknownSigning."""
    if station.site is None:
        raise BadInput("this store has no site, or several and none is named in the settings")
    found = station.ask_itself(signing, signing=wanted)
    if found is None:
        raise UnknownSigning(signing=str(wanted))
    language = printed(found.language)
    return agreement(found, imprint_of(station, language), station.zone, language)


def agreement(found: SigningView, imprint: Imprint, zone: str, language: str) -> bytes:
    """The sheet: who and when, the text, then the signature or why there is none."""
    key = "agreement.paper"
    pages = Pages(say(key, language), language, imprint.printed(language))
    flow = Flow(imprint, key, pages)
    at = wall(found.at, zone)
    flow.facts(
        (say("agreement.who", language), found.full_name),
        (say("agreement.company", language), found.company),
        (say("agreement.at", language), f"{numeric_date(at.date())} {hour_minute(at)}"),
        (say("agreement.version", language), str(found.number)),
        (say("agreement.until", language), numeric_date(found.until) if found.until else ""),
    )
    flow.gap(10)
    flow.text(_in(found.said.title, language), TITLE)
    flow.gap(4)
    for line in _in(found.said.text, language).split("\n"):
        if line:
            flow.text(line, PLAIN)
        else:
            flow.gap(6)
    flow.gap(14)
    _end(flow, found, language)
    pages.foot()
    return pages.finish()


def _in(words: Words, language: str) -> str:
    return getattr(words, language, "") or words.fr


def _end(flow: Flow, found: SigningView, language: str) -> None:
    """The box of the signature, whole on one page; what is drawn in it is never turned round."""
    flow.need(HIGH + 24)
    if not found.strokes:
        flow.text(say(f"agreement.{found.state}", language), PLAIN)
        if found.reason:
            flow.text(say("agreement.reason", language, reason=found.reason), PLAIN)
        return
    flow.text(say("agreement.signature", language), SMALL)
    flow.gap(4)
    sheet = flow.pages.sheet
    sheet.box(MARGIN, flow.y, WIDE, HIGH, pen=Pen(0.75), radius=2)
    left = MARGIN + INNER - WIDE if sheet.rtl else MARGIN
    drawn = strokes.read(found.strokes)
    points = [point for stroke in drawn for point in stroke]
    first, top = (min(part) for part in zip(*points, strict=True))
    wide, tall = (max(max(part) - min(part), 0.01) for part in zip(*points, strict=True))
    scale = min((WIDE - 2 * PAD) / wide, (HIGH - 2 * PAD) / tall, 2 * WIDE)
    x = left + (WIDE - wide * scale) / 2
    y = flow.y + (HIGH - tall * scale) / 2
    for stroke in drawn:
        line = [(x + (px - first) * scale, y + (py - top) * scale) for px, py in stroke]
        sheet.polyline(line if len(line) > 1 else line * 2, thick=PEN)
    flow.gap(HIGH)
