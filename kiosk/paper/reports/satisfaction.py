"""What people said of the desks in some days: how many, how satisfied, and what counted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.languages import own_name
from kiosk.core.wording import UNKNOWN, number, say
from kiosk.feedback.reasons import find, reasons
from kiosk.figures.satisfaction import FEW, Opinion, Satisfaction, satisfaction
from kiosk.paper.reports.desks import service_word
from kiosk.paper.reports.document import MEAN, SHARE, Chart, Column, Document, Row, Value, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.occupancy import share_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words, part_of

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "satisfaction"
_FORMS = {"mean": MEAN, "satisfied": SHARE, "rate": SHARE, "share": SHARE}


def satisfaction_report(station: Station, first: date, last: date, language: str) -> Document:
    """The answers to the tickets from one day to another."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(satisfaction, first=first, last=last)
    parts = (
        _by_service(words, found),
        _by_score(words, found),
        _by_reason(words, found),
        _by_counter(words, found),
        _by_language(words, found),
        _by_week(words, found),
        _by_hour(words, found),
    )
    notes = (words.of("how"), words.of("how_few", few=FEW))
    facts = _facts(words, found)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _facts(words: Words, found: Satisfaction) -> tuple[Fact, ...]:
    language, total = words.language, found.total
    mean = UNKNOWN if total.mean is None else number(total.mean, language, digits=1)
    return (
        Fact(words.of("fact_answers"), number(total.answers, language)),
        Fact(words.of("fact_mean"), mean),
        Fact(words.of("fact_satisfied"), share_of(total.share, language)),
        Fact(words.of("fact_rate"), share_of(found.rate, language)),
    )


def _measured(opinion: Opinion | None) -> tuple[Value, Value, Value]:
    """What is told of some answers; nothing where they are too few."""
    if opinion is None:
        return None, None, None
    return opinion.answers, opinion.mean, opinion.share


def _by_service(words: Words, found: Satisfaction) -> Part:
    rows = tuple(
        (
            service_word(each.service, words.language),
            each.served,
            *_measured(each.opinion),
            part_of(each.opinion.answers, each.served) if each.opinion else None,
        )
        for each in sorted(found.services, key=lambda each: (-each.served, each.service))
        if found.total.answers
    )
    total: Row = (words.of("total"), found.served, *_measured(found.total), found.rate)
    columns = words.columns("service", "served", "answers", "mean", "satisfied", "rate", **_FORMS)
    chart = Chart("service", ("mean",))
    widths = (2.2, 0.8, 0.8, 0.8, 2.4, 1.2)
    return words.part("service", columns, rows, total=total, chart=chart, widths=widths)


def _by_score(words: Words, found: Satisfaction) -> Part:
    """The best first, as people read marks."""
    rows = tuple(
        (Word(str(score), words.of(f"score_{score}")), count, part_of(count, found.total.answers))
        for score, count in sorted(found.scores.items(), reverse=True)
        if found.total.answers
    )
    columns, chart = (
        words.columns("score", "answers", "share", **_FORMS),
        Chart("score", ("answers",)),
    )
    return words.part("score", columns, rows, chart=chart, widths=(1.6, 0.9, 2.4)).halved()


def _by_reason(words: Words, found: Satisfaction) -> Part:
    """What counted, as those said who said it."""
    known = [reason.code for reason in reasons()]
    codes = sorted(found.reasons, key=lambda code: -found.reasons[code].answers)
    codes += [code for code in known if code not in codes] if found.reasons else []
    rows = tuple(
        (_reason(code, words.language), *_measured(found.reasons.get(code, Opinion())))
        for code in codes
    )
    columns = words.columns("reason", "answers", "mean", "satisfied", **_FORMS)
    return _halved(words, "reason", columns, rows)


def _reason(code: str, language: str) -> Word:
    reason = find(code)
    return Word(code, reason.name.of(language) if reason else code)


def _by_counter(words: Words, found: Satisfaction) -> Part:
    named = ((words.of("counter", counter=n), opinion) for n, opinion in found.counters.items())
    return _simply(words, "counter", named)


def _by_language(words: Words, found: Satisfaction) -> Part:
    named = ((Word(code, own_name(code)), each) for code, each in found.languages.items())
    return _simply(words, "language", named)


def _by_week(words: Words, found: Satisfaction) -> Part:
    return _simply(words, "week", found.weeks.items())


def _by_hour(words: Words, found: Satisfaction) -> Part:
    hours = (
        (say("sheet.hour", words.language, hour=hour), each) for hour, each in found.hours.items()
    )
    return _simply(words, "hour", hours)


def _simply(words: Words, key: str, named: Iterable[tuple[Value, Opinion | None]]) -> Part:
    rows = tuple((name, *_measured(opinion)) for name, opinion in named)
    return _halved(words, key, words.columns(key, "answers", "mean", "satisfied", **_FORMS), rows)


def _halved(words: Words, key: str, columns: tuple[Column, ...], rows: tuple[Row, ...]) -> Part:
    chart = Chart(key, ("mean",))
    return words.part(key, columns, rows, chart=chart, widths=(1.6, 0.7, 0.8, 2.2)).halved()
