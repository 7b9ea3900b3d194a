"""Requests to join of some days: by state, sector and recommending body, and the delays."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.clock import business_day
from kiosk.core.wording import UNKNOWN, number, say
from kiosk.joining.figures import JoiningFigures, Requests, figures
from kiosk.joining.queries import RequestView, of_days
from kiosk.joining.states import BODIES
from kiosk.paper.reports.document import Document, Row, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words
from kiosk.residents import sectors

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "joining"
READS = (figures, of_days)
_COUNTS = ("received", "accepted", "refused", "open")
_WIDTHS = (2.4, 1.0, 1.0, 1.0, 1.0, 1.0)


def joining_report(station: Station, first: date, last: date, language: str) -> Document:
    """Those received from one day to another, as they stand now."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(figures, first=first, last=last)
    some = station.ask_itself(of_days, first=first, last=last)
    parts = (
        _by_state(words, found),
        _by_sector(words, found),
        _by_body(words, found),
        _list(words, some, imprint.site.zone),
    )
    facts, notes = _facts(words, found.total), (words.of("how"),)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _facts(words: Words, total: Requests) -> tuple[Fact, ...]:
    language = words.language
    days = UNKNOWN if total.delay is None else number(total.delay, language, digits=1)
    counts = (Fact(words.of(f"fact_{n}"), number(getattr(total, n), language)) for n in _COUNTS)
    return (*counts, Fact(words.of("fact_days"), days))


def _by_state(words: Words, found: JoiningFigures) -> Part:
    rows: tuple[Row, ...] = tuple(
        (Word(state, say(f"joining.state.{state}", words.language)), count)
        for state, count in found.by_state
    )
    return words.part("state", words.columns("state", "received"), rows, widths=(3.0, 1.0))


def _by_sector(words: Words, found: JoiningFigures) -> Part:
    rows: tuple[Row, ...] = tuple(
        (Word(sector, sectors.words(sector, words.language)), *_measured(each))
        for sector, each in found.by_sector
    )
    total: Row = (words.of("total"), *_measured(found.total))
    columns = words.columns("sector", *_COUNTS, "days")
    return words.part("sector", columns, rows, total=total, widths=_WIDTHS)


def _by_body(words: Words, found: JoiningFigures) -> Part:
    rows: tuple[Row, ...] = tuple(
        (Word(body or "none", body_word(body, words.language)), *_measured(each))
        for body, each in found.by_body
    )
    return words.part("body", words.columns("body", *_COUNTS, "days"), rows, widths=_WIDTHS)


def body_word(body: str, language: str) -> str:
    """A recommending body: by its own name, or that it is another, or nobody."""
    return BODIES.get(body) or say(f"joining.body.{body or 'none'}", language)


def _measured(each: Requests) -> Row:
    delay = None if each.delay is None else round(each.delay, 1)
    return *(getattr(each, name) for name in _COUNTS), delay


def _list(words: Words, some: list[RequestView], zone: str) -> Part:
    language = words.language
    rows: tuple[Row, ...] = tuple(
        (
            one.label,
            business_day(one.received_at, zone),
            one.company or one.name,
            one.title,
            Word(one.sector, sectors.words(one.sector, language)),
            one.recommended_by,
            Word(one.state, say(f"joining.state.{one.state}", language)),
        )
        for one in some
    )
    names = ("number", "came", "name", "project", "sector", "body", "state")
    widths = (1.1, 1.1, 2.0, 2.4, 1.4, 1.6, 1.2)
    return words.part("list", words.columns(*names), rows, widths=widths)
