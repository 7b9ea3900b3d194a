"""The visits of some days: how many, when, to whom, what for, how long; and nobody's name."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.languages import in_language
from kiosk.core.wording import UNKNOWN, duration, has, number, say, share
from kiosk.figures.coming import Heat, VisitFigures, heat, visits
from kiosk.paper.reports.document import SHARE, Chart, Document, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words, part_of
from kiosk.residents.stays import stays
from kiosk.visits.hosts import by_company

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "visits"


def visits_report(station: Station, first: date, last: date, language: str) -> Document:
    """The visits from one day to another."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(visits, first=first, last=last)
    hours = station.ask_itself(heat, first=first, last=last)
    hosts = station.ask_itself(by_company, first=first, last=last)
    names = {each.id: in_language(each, language) for each in station.ask_itself(stays)}
    of_company: Counter[str] = Counter()
    people: Counter[str] = Counter()
    for host in hosts:
        name = names.get(host.resident, "") if host.resident else ""
        of_company[name or words.of("no_company")] += host.visits
        people[name or words.of("no_company")] += host.people
    parts = (
        _by_day(words, found),
        _by_hour(words, hours),
        _by_purpose(words, found),
        _by_company(words, of_company, people),
    )
    facts, notes = _facts(words, found), (words.of("how"),)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _facts(words: Words, found: VisitFigures) -> tuple[Fact, ...]:
    language = words.language
    missed = part_of(found.not_come, found.announced - found.cancelled)
    mean = found.mean_minutes
    return (
        Fact(words.of("fact_visits"), number(found.visits, language)),
        Fact(words.of("fact_people"), number(found.people, language)),
        Fact(words.of("fact_walk_in"), number(found.walk_ins, language)),
        Fact(words.of("fact_missed"), UNKNOWN if missed is None else share(missed, language)),
        Fact(words.of("fact_lasted"), UNKNOWN if mean is None else duration(mean, language)),
        Fact(words.of("fact_unseen"), number(found.unseen, language)),
        Fact(words.of("fact_badges"), number(found.badges_given, language)),
        Fact(words.of("fact_returned"), number(found.badges_returned, language)),
    )


def _by_day(words: Words, found: VisitFigures) -> Part:
    rows = tuple((each.day, each.visits, each.people) for each in found.by_day)
    columns = words.columns("day", "visits", "people")
    total, chart = (
        (words.of("total"), found.visits, found.people),
        Chart("day", ("visits", "people")),
    )
    part = words.part("day", columns, rows, total=total, chart=chart, widths=(2, 1, 1.4))
    return part.halved()


def _by_hour(words: Words, found: Heat) -> Part:
    hours = Counter[int]()
    for row in found.rows:
        hours.update(dict(zip(found.hours, row.people, strict=True)))
    rows = tuple(
        (
            say("sheet.hour", words.language, hour=hour),
            hours[hour],
            part_of(hours[hour], found.people),
        )
        for hour in sorted(hours)
        if found.people
    )
    columns, chart = (
        words.columns("hour", "people", "share", share=SHARE),
        Chart("hour", ("people",)),
    )
    return words.part("hour", columns, rows, chart=chart, widths=(1.2, 1, 2.6)).halved()


def _by_purpose(words: Words, found: VisitFigures) -> Part:
    rows = tuple(
        (_purpose(code, words), count, part_of(count, found.visits))
        for code, count in found.by_purpose
    )
    columns = words.columns("purpose", "visits", "share", share=SHARE)
    return words.part("purpose", columns, rows, widths=(2.4, 1, 2.6))


def _purpose(code: str, words: Words) -> Word:
    key = f"rights.purpose.{code}"
    return Word(code, say(key, words.language) if has(key) else words.of("no_purpose"))


def _by_company(words: Words, visits: Counter[str], people: Counter[str]) -> Part:
    whole = visits.total()
    most = sorted(visits.items(), key=lambda pair: (-pair[1], pair[0]))
    rows = tuple((name, count, people[name], part_of(count, whole)) for name, count in most)
    columns = words.columns("company", "visits", "people", "share", share=SHARE)
    total = (words.of("total"), whole, people.total(), part_of(whole, whole))
    part = words.part("company", columns, rows, total=total, widths=(3, 0.9, 1.2, 1.9))
    return part.fold()
