"""Residents and offices: who is there, who came and went, for how long, in which sectors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.languages import in_language
from kiosk.core.wording import UNKNOWN, number
from kiosk.figures import offices
from kiosk.figures.offices import OfficeFigures
from kiosk.figures.residents import ResidentFigures, residents
from kiosk.paper.reports import rented
from kiosk.paper.reports.document import MONTHS, SHARE, Chart, Document, Row, Table, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.occupancy import member_word, share_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words, part_of
from kiosk.residents.figures import Hosted
from kiosk.residents.stays import stays

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "residents"
DAYS_A_MONTH = 365.25 / 12
NUMBERS = ("ice", "rc", "rc_court", "tax", "cnss")
"""What files have of a company and paper has no room for."""
OLDEST = 5
"""Years from which on companies are counted together: a stay lasts that long, as a rule."""


def residents_report(station: Station, first: date, last: date, language: str) -> Document:
    """The companies of the site when a day was over, and what changed since another."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(residents, first=first, last=last)
    known = {stay.office for stay in station.ask_itself(stays) if stay.office}
    let = station.ask_itself(offices.offices, first=first, last=last)
    until = min(last, station.today())
    shown, kept = _offices(words, found, let, known)
    parts = (
        _changes(words, found, until),
        _by_member(words, found),
        _by_age(words, found, until),
        _by_sector(words, found),
        *shown,
        _all(words, found, until),
    )
    on_paper = (*parts[:-1], parts[-1].without(*NUMBERS, widths=(2.3, 2.6, 2.9, 1.0, 1.1, 0.6)))
    share = let.share if let.offices else part_of(found.offices, len(known))
    notes = (words.of("how"), words.of("how_listed" if let.offices else "how_known"))
    facts = _facts(words, found, let, share)
    files = tuple(kept if part.table.key == "offices" else part.table for part in parts)
    return tallied(Tally(NAME, first, last, imprint, language, facts, on_paper, notes, files))


def _offices(
    words: Words, found: ResidentFigures, let: OfficeFigures, known: Collection[str]
) -> tuple[tuple[Part, ...], Table]:
    """The offices on paper, and as files have them."""
    if not let.offices:
        part, table = rented.known(words, known, found)
        return (part,), table
    part, table = rented.listed(words, let, rented.names_of(found, words.language))
    return (rented.by_floor(words, let), part), table


def months(company: Hosted, until: date) -> float:
    """How long a company has been there on a day, or had been when it left."""
    return company.stay(until) / DAYS_A_MONTH


def _facts(
    words: Words, found: ResidentFigures, let: OfficeFigures, share: float | None
) -> tuple[Fact, ...]:
    language = words.language
    days = (Fact(words.of("fact_days"), share_of(let.days_share, language)),)
    return (
        Fact(words.of("fact_there"), number(len(found.present), language)),
        Fact(words.of("fact_came"), number(len(found.entered), language)),
        Fact(words.of("fact_left"), number(len(found.left), language)),
        Fact(words.of("fact_renewed"), share_of(found.renewal, language)),
        Fact(words.of("fact_offices"), share_of(share, language)),
        *(days if let.offices else ()),
        Fact(words.of("fact_months"), _months(found.stay_days, language)),
        *((_stayed(words, found),) if let.offices else ()),
    )


def _stayed(words: Words, found: ResidentFigures) -> Fact:
    """How long those had been there who left."""
    return Fact(words.of("fact_stayed"), _months(found.left_stay_days, words.language))


def _months(days: float | None, language: str) -> str:
    return UNKNOWN if days is None else number(days / DAYS_A_MONTH, language, digits=1)


def _changes(words: Words, found: ResidentFigures, until: date) -> Part:
    """Who came and who went, by day."""
    changes = [(company.joined_on, "came", company) for company in found.entered]
    changes += [(company.left_on or until, "left", company) for company in found.left]
    rows = tuple(
        (
            day,
            Word(what, words.of(f"change_{what}")),
            in_language(company, words.language),
            company.sector,
            company.office,
            months(company, until) if what == "left" else None,
        )
        for day, what, company in sorted(changes, key=lambda each: (each[0], each[2].name))
    )
    columns = words.columns("day", "change", "name", "sector", "office", "months", months=MONTHS)
    return words.part("changes", columns, rows, widths=(1.2, 1, 2.6, 2.3, 2.3, 0.7))


def _shares(words: Words, key: str, counted: Iterable[tuple[Word | str, int]]) -> Part:
    pairs = list(counted)
    whole = sum(count for _, count in pairs)
    rows: tuple[Row, ...] = tuple((name, count, part_of(count, whole)) for name, count in pairs)
    columns = words.columns(key, "companies", "share", share=SHARE)
    chart = Chart(key, ("companies",))
    return words.part(key, columns, rows, chart=chart, widths=(2.4, 1.2, 2.4)).halved()


def _by_sector(words: Words, found: ResidentFigures) -> Part:
    counted = ((sector or words.of("no_sector"), count) for sector, count in found.by_sector)
    return replace(_shares(words, "sector", counted), widths=(4, 0.8, 2), half=False)


def _by_member(words: Words, found: ResidentFigures) -> Part:
    language = words.language
    counted = ((member_word(code, language), count) for code, count in found.by_member)
    return _shares(words, "member", counted)


def _by_age(words: Words, found: ResidentFigures, until: date) -> Part:
    """By the year that a company is in."""
    ages = Counter(min(int(months(each, until) // 12), OLDEST) for each in found.present)
    steps = (
        (
            Word(str(n), words.of("age_more" if n == OLDEST else "age", years=n + 1, full=n)),
            ages[n],
        )
        for n in range(OLDEST + 1)
        if found.present
    )
    return _shares(words, "age", steps)


def _all(words: Words, found: ResidentFigures, until: date) -> Part:
    rows = tuple(
        (
            in_language(company, words.language),
            company.office,
            company.sector,
            member_word(company.member, words.language),
            company.joined_on,
            months(company, until),
            *(getattr(company, name) for name in NUMBERS),
        )
        for company in found.present
    )
    names = ("name", "office", "sector", "member", "since", "months", *NUMBERS)
    columns = words.columns(*names, months=MONTHS)
    return words.part("all", columns, rows)
