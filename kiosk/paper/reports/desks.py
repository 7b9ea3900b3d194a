"""The Guichet Unique in some days: how long people waited, what came of it, what they lacked."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.catalogue import Procedure, find_desk
from kiosk.core.wording import UNKNOWN, duration, has, number, say
from kiosk.figures.desks import DeskFigures, ServiceFigures, desks
from kiosk.paper.reports.document import MINUTES, SHARE, Chart, Document, Row, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.occupancy import share_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words, part_of
from kiosk.tickets.turns import Turn, of_days

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "desks"
MISTAKE = "mistake"


def desks_report(station: Station, first: date, last: date, language: str) -> Document:
    """The tickets from one day to another; one that was taken by mistake is none."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(desks, first=first, last=last)
    asked = station.ask_itself(of_days, first=first, last=last)
    turns = [turn for turn in asked if turn.outcome != MISTAKE]
    parts = (
        _by_service(words, found),
        _by_outcome(words, found),
        _by_hour(words, found),
        _by_day(words, found),
        _by_procedure(words, turns),
        _papers(words, turns),
    )
    notes = (words.of("how"), words.of("how_papers"))
    facts = _facts(words, found)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _facts(words: Words, found: DeskFigures) -> tuple[Fact, ...]:
    language, total = words.language, found.total
    done = part_of(total.of("done"), total.served)
    return (
        Fact(words.of("fact_tickets"), number(total.taken, language)),
        Fact(words.of("fact_wait"), _minutes(total.wait_minutes, language)),
        Fact(words.of("fact_service"), _minutes(total.service_minutes, language)),
        Fact(words.of("fact_done"), share_of(done, language)),
    )


def _minutes(value: float | None, language: str) -> str:
    return UNKNOWN if value is None else duration(value, language)


def _by_service(words: Words, found: DeskFigures) -> Part:
    most = sorted(found.services, key=lambda each: (-each.taken, each.service))
    rows = tuple((service_word(each.service, words.language), *_measured(each)) for each in most)
    total: Row = (words.of("total"), *_measured(found.total))
    columns = words.columns(
        *("service", "tickets", "served", "wait", "longest", "service_time", "left", "abandoned"),
        wait=MINUTES,
        longest=MINUTES,
        service_time=MINUTES,
        abandoned=SHARE,
    )
    widths = (2.2, 0.8, 0.8, 1.2, 1.2, 1.2, 0.9, 1)
    chart = Chart("service", ("tickets", "served"))
    return words.part("service", columns, rows, total=total, chart=chart, widths=widths)


def _measured(each: ServiceFigures) -> Row:
    return (
        each.taken,
        each.served,
        each.wait_minutes,
        each.longest_minutes,
        each.service_minutes,
        each.left,
        each.abandoned,
    )


def service_word(code: str, language: str) -> Word:
    """A desk service by its name."""
    desk = find_desk(code)
    return Word(code, desk.name.of(language) if desk else code)


def _by_outcome(words: Words, found: DeskFigures) -> Part:
    ended = [(code, count) for code, count in found.total.outcomes if code != MISTAKE]
    rows = tuple(
        (_outcome(code, words), count, part_of(count, found.total.taken))
        for code, count in sorted(ended, key=lambda pair: (-pair[1], pair[0]))
    )
    columns = words.columns("outcome", "tickets", "share", share=SHARE)
    return words.part("outcome", columns, rows, widths=(2.4, 0.9, 3)).halved()


def _outcome(code: str, words: Words) -> Word:
    """How a ticket ended; one without an outcome was never closed."""
    key = f"{NAME}.outcome_{code or 'open'}"
    return Word(code, say(key, words.language) if has(key) else code)


def _by_hour(words: Words, found: DeskFigures) -> Part:
    rows = tuple(
        (say("sheet.hour", words.language, hour=each.hour), each.tickets, each.wait_minutes)
        for each in found.by_hour
    )
    columns = words.columns("hour", "tickets", "wait", wait=MINUTES)
    chart = Chart("hour", ("tickets",))
    return words.part("hour", columns, rows, chart=chart, widths=(1, 1, 1.4)).halved()


def _by_day(words: Words, found: DeskFigures) -> Part:
    rows = tuple((each.day, each.tickets, each.wait_minutes) for each in found.by_day)
    columns = words.columns("day", "tickets", "wait", wait=MINUTES)
    chart = Chart("day", ("tickets",))
    return replace(words.part("day", columns, rows, chart=chart), printed=False)


def _by_procedure(words: Words, turns: list[Turn]) -> Part:
    of: defaultdict[tuple[str, str], list[Turn]] = defaultdict(list)
    for turn in turns:
        if turn.procedure:
            of[turn.service, turn.procedure].append(turn)
    most = sorted(of.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    rows = tuple(
        (
            Word(code, _title(service, code, words.language)),
            service_word(service, words.language),
            len(found),
            part_of(sum(t.outcome == "incomplete" for t in found), len(found)),
        )
        for (service, code), found in most
    )
    columns = words.columns("procedure", "service", "tickets", "incomplete", incomplete=SHARE)
    return words.part("procedure", columns, rows, widths=(4, 1.4, 0.8, 2))


def _procedure(service: str, code: str) -> Procedure | None:
    desk = find_desk(service)
    return desk.procedure(code) if desk else None


def _title(service: str, code: str, language: str) -> str:
    found = _procedure(service, code)
    return found.title.of(language) if found else code


def _papers(words: Words, turns: list[Turn]) -> Part:
    """Each paper that somebody lacked, of those who said which they have."""
    asked: Counter[tuple[str, str]] = Counter()
    missing: Counter[tuple[str, str, int]] = Counter()
    for turn in turns:
        procedure = _procedure(turn.service, turn.procedure)
        if procedure is None or not procedure.papers or not turn.ready:
            continue
        asked[turn.service, turn.procedure] += 1
        for n in set(range(len(procedure.papers))) - set(turn.ready):
            missing[turn.service, turn.procedure, n] += 1
    rows = tuple(
        _paper(words.language, key, count, asked[key[0], key[1]])
        for key, count in sorted(missing.items(), key=lambda pair: (-pair[1], pair[0]))
    )
    columns = words.columns("paper", "procedure", "asked", "missing", "share", share=SHARE)
    return words.part("papers", columns, rows, widths=(3.4, 3, 1, 1, 2))


def _paper(language: str, key: tuple[str, str, int], count: int, asked: int) -> Row:
    service, code, n = key
    procedure = _procedure(service, code)
    name = procedure.papers[n].brief(language) if procedure else str(n)
    return name, _title(service, code, language), asked, count, part_of(count, asked)
