"""Badges of visitors that did not come back: whom to ask for them."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from kiosk.badges.queries import NOT_RETURNED_DAYS, not_returned
from kiosk.core.clock import wall
from kiosk.core.wording import number
from kiosk.paper.reports.document import Document
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Tally, Words

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "badges_out"


def badges_report(station: Station, _first: date, _last: date, language: str) -> Document:
    """The badges of the last two weeks that nobody gave back, the latest first, as of now."""
    imprint = imprint_of(station, language)
    zone, today = imprint.site.zone, station.today()
    badges = station.ask_itself(not_returned)
    words = Words(NAME, language)
    rows = tuple(
        (
            badge.number,
            badge.name,
            badge.company,
            badge.host,
            badge.office,
            wall(badge.issued_at, zone).date(),
            (today - wall(badge.issued_at, zone).date()).days,
        )
        for badge in badges
    )
    columns = words.columns("number", "name", "company", "host", "office", "day", "days")
    part = words.part("badges", columns, rows, widths=(1, 2.2, 2, 2.2, 1.2, 1.3, 0.7))
    hosts = Counter(badge.host for badge in badges if badge.host)
    facts = (
        Fact(words.of("fact_badges"), number(len(badges), language)),
        Fact(words.of("fact_hosts"), number(len(hosts), language)),
    )
    notes = (words.of("how", days=NOT_RETURNED_DAYS),)
    return tallied(Tally(NAME, today, today, imprint, language, facts, (part,), notes))
