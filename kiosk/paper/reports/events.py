"""The events of some days: how many, and who came to them, of the residents and from elsewhere."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.wording import month_name, number, say
from kiosk.events.figures import Attendance
from kiosk.figures.events import EventFigures, events
from kiosk.paper.reports.document import SHARE, Chart, Document, Row, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.occupancy import share_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "events"
_COUNTS = ("events", "registered", "residents", "others", "walk_ins")
_WIDTHS = (2.0, 0.8, 0.9, 0.9, 0.9, 1.1, 1.4)


def events_report(station: Station, first: date, last: date, language: str) -> Document:
    """Those that began from one day to another and were not called off."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(events, first=first, last=last)
    total = found.total
    facts = (
        Fact(words.of("fact_events"), number(total.events, language)),
        Fact(words.of("fact_registered"), number(total.registered, language)),
        Fact(words.of("fact_residents"), number(total.residents, language)),
        Fact(words.of("fact_others"), number(total.others, language)),
        Fact(words.of("fact_share"), share_of(total.share, language)),
    )
    parts = (_by_month(words, found), _by_kind(words, found))
    notes = (words.of("how"),)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _by_month(words: Words, found: EventFigures) -> Part:
    rows = tuple(
        (month_name(month, words.language), *_measured(each)) for month, each in found.by_month
    )
    columns = words.columns("month", *_COUNTS, "share", share=SHARE)
    chart = Chart("month", ("residents", "others"), stacked=True)
    total: Row = (words.of("total"), *_measured(found.total))
    return words.part("month", columns, rows, total=total, chart=chart, widths=_WIDTHS)


def _by_kind(words: Words, found: EventFigures) -> Part:
    rows = tuple(
        (kind_word(kind, words.language), *_measured(each)) for kind, each in found.by_kind
    )
    columns = words.columns("kind", *_COUNTS, "share", share=SHARE)
    return words.part("kind", columns, rows, widths=_WIDTHS)


def kind_word(kind: str, language: str) -> Word:
    """A kind of event for machines and for people."""
    return Word(kind, say(f"events.kind_{kind}", language))


def _measured(each: Attendance) -> Row:
    return *(getattr(each, name) for name in _COUNTS), each.share
