"""The Guichet Unique in some days: how long people waited, what came of it, what they lacked."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.core import languages
from kiosk.core.catalogue import find_desk, service_name
from kiosk.core.text import fold
from kiosk.core.texts import Paper
from kiosk.core.wording import UNKNOWN, duration, has, number, say
from kiosk.figures.desks import DeskFigures, ServiceFigures, desks
from kiosk.figures.limits import LimitFigures, limits
from kiosk.limits.words import amount, rule_name
from kiosk.paper.reports.document import MINUTES, SHARE, Chart, Document, Row, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.occupancy import share_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words, part_of
from kiosk.procedures.queries import overview, versions
from kiosk.tickets.pace import SERVED
from kiosk.tickets.turns import Turn, of_days

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "desks"
MISTAKE = "mistake"
_Key = tuple[str, str, str]
"""A desk, a procedure, and the French words of a paper."""


def desks_report(station: Station, first: date, last: date, language: str) -> Document:
    """The tickets from one day to another; one that was taken by mistake is none."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(desks, first=first, last=last)
    asked = station.ask_itself(of_days, first=first, last=last)
    turns = [turn for turn in asked if turn.outcome != MISTAKE]
    said = _Said(station, turns)
    parts = (
        _by_service(words, found),
        _by_counter(words, found),
        _by_language(words, found),
        _by_outcome(words, found),
        _by_hour(words, found),
        _by_day(words, found),
        _by_procedure(words, turns, said),
        _papers(words, turns, said),
        _lacking(words, turns, said),
        _limits(words, station.ask_itself(limits, first=first, last=last)),
    )
    notes = (
        words.of("how"),
        words.of("how_counter"),
        words.of("how_limits"),
        words.of("how_papers"),
        words.of("how_lacking"),
    )
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


def _by_counter(words: Words, found: DeskFigures) -> Part:
    rows = tuple(
        (
            Word(str(each.counter), number(each.counter, words.language)),
            each.figures.served,
            each.figures.wait_minutes,
            each.figures.service_minutes,
            each.absent,
            each.figures.left - each.absent,
            each.figures.abandoned,
        )
        for each in found.by_counter
    )
    columns = words.columns(
        *("counter", "served", "wait", "service_time", "absent", "gone", "unserved"),
        wait=MINUTES,
        service_time=MINUTES,
        unserved=SHARE,
    )
    widths = (1.2, 0.8, 1.2, 1.2, 0.9, 1.2, 1.6)
    chart = Chart("counter", ("served",))
    return words.part("counter", columns, rows, chart=chart, widths=widths)


def _by_language(words: Words, found: DeskFigures) -> Part:
    most = sorted(found.by_language, key=lambda each: (-each.figures.taken, each.language))
    rows = tuple(
        (Word(each.language, languages.own_name(each.language)), *_measured(each.figures))
        for each in most
    )
    columns = words.columns(
        *("language", "tickets", "served", "wait", "longest", "service_time", "left", "abandoned"),
        wait=MINUTES,
        longest=MINUTES,
        service_time=MINUTES,
        abandoned=SHARE,
    )
    widths = (2.2, 0.8, 0.8, 1.2, 1.2, 1.2, 0.9, 1)
    return words.part("language", columns, rows, widths=widths)


def _limits(words: Words, found: LimitFigures) -> Part:
    """How often each limit was passed, and for how long."""
    language = words.language
    most = sorted(found.services, key=lambda each: (-each.minutes, each.service, each.rule))
    rows = tuple(
        (
            service_word(each.service, language),
            Word(each.rule, rule_name(each.rule, language)),
            each.times,
            each.minutes,
            each.longest_minutes,
            amount(each.rule, each.worst, language),
        )
        for each in most
    )
    columns = words.columns(
        *("service", "limit", "times", "passed", "longest_passed", "worst"),
        passed=MINUTES,
        longest_passed=MINUTES,
    )
    return words.part("limits", columns, rows, widths=(1.8, 2.2, 0.7, 1.1, 1.2, 1.2))


def service_word(code: str, language: str) -> Word:
    """A desk service by its name."""
    return Word(code, service_name(code, language))


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


def _by_procedure(words: Words, turns: list[Turn], said: _Said) -> Part:
    of: defaultdict[tuple[str, str], list[Turn]] = defaultdict(list)
    for turn in turns:
        if turn.procedure:
            of[turn.service, turn.procedure].append(turn)
    most = sorted(of.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    rows = tuple(
        (
            Word(code, said.title(service, code, words.language)),
            service_word(service, words.language),
            len(found),
            part_of(sum(t.outcome == "incomplete" for t in found), len(found)),
        )
        for (service, code), found in most
    )
    columns = words.columns("procedure", "service", "tickets", "incomplete", incomplete=SHARE)
    return words.part("procedure", columns, rows, widths=(4, 1.4, 0.8, 2))


class _Said:
    """What is said of procedures at the site, and was when the tickets were taken."""

    def __init__(self, station: Station, turns: list[Turn]) -> None:
        self._now = {
            (each.service, each.code): each.said.title
            for each in station.ask_itself(overview)
            if each.version is not None
        }
        seen = {turn.papers_of for turn in turns if turn.papers_of}
        self._versions = station.ask_itself(versions, ids=sorted(seen))

    def title(self, service: str, code: str, language: str) -> str:
        """What a procedure is called now; its code where nobody says."""
        own, desk = self._now.get((service, code)), find_desk(service)
        text = own.text() if own else None
        shipped = desk.procedure(code) if desk else None
        found = text or (shipped.title if shipped else None)
        return found.of(language) if found else code

    def papers(self, turn: Turn) -> tuple[Paper, ...]:
        """The papers that its ranks are of."""
        if turn.papers_of is not None:
            found = self._versions.get(turn.papers_of)
            return found.papers if found else ()
        desk = find_desk(turn.service)
        shipped = desk.procedure(turn.procedure) if desk else None
        return shipped.papers if shipped else ()

    def paper(self, turn: Turn, rank: int) -> _Key:
        """A paper by what it is: the same words are the same paper in every version."""
        papers = self.papers(turn)
        name = fold(papers[rank].fr) if rank < len(papers) else str(rank)
        return turn.service, turn.procedure, name


def _papers(words: Words, turns: list[Turn], said: _Said) -> Part:
    """Each paper that somebody lacked, of those who said which they have."""
    asked: Counter[_Key] = Counter()
    missing: Counter[_Key] = Counter()
    named: dict[_Key, Paper] = {}
    for turn in turns:
        if not turn.ready:
            continue
        for n, paper in enumerate(said.papers(turn)):
            key = said.paper(turn, n)
            named[key] = paper
            asked[key] += 1
            missing[key] += n not in turn.ready
    rows = tuple(
        _paper(words.language, key, named.get(key), said, (count, asked[key]))
        for key, count in _most(missing)
    )
    columns = words.columns("paper", "procedure", "asked", "missing", "share", share=SHARE)
    return words.part("papers", columns, rows, widths=(3.4, 3, 1, 1, 2))


def _lacking(words: Words, turns: list[Turn], said: _Said) -> Part:
    """Each paper that an agent found missing, of those served for its procedure."""
    served: Counter[tuple[str, str]] = Counter()
    missing: Counter[_Key] = Counter()
    named: dict[_Key, Paper] = {}
    for turn in turns:
        if turn.procedure and turn.outcome in SERVED:
            served[turn.service, turn.procedure] += 1
            papers = said.papers(turn)
            for n in turn.missing:
                key = said.paper(turn, n)
                missing[key] += 1
                if n < len(papers):
                    named[key] = papers[n]
    rows = tuple(
        (
            *_paper(words.language, key, named.get(key), said, (count, served[key[0], key[1]])),
            service_word(key[0], words.language),
        )
        for key, count in _most(missing)
    )
    columns = words.columns(
        "paper", "procedure", "served", "missing", "share", "service", share=SHARE
    )
    return words.part("lacking", columns, rows, widths=(3.2, 2.8, 0.8, 0.9, 1.6, 1.4))


def _most(missing: Counter[_Key]) -> list[tuple[_Key, int]]:
    """Those that are missing at all, the most often first."""
    found = [(key, count) for key, count in missing.items() if count]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def _paper(
    language: str, key: _Key, paper: Paper | None, said: _Said, counted: tuple[int, int]
) -> Row:
    service, code, rank = key
    name = paper.brief(language) if paper else rank
    count, asked = counted
    return name, said.title(service, code, language), asked, count, part_of(count, asked)
