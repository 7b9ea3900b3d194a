"""All sites side by side on paper and in files: the sites, the period before, the stations."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.clock import CASABLANCA, wall
from kiosk.core.directions import joined
from kiosk.core.errors import BadInput
from kiosk.core.languages import in_language
from kiosk.core.wording import number, period, say
from kiosk.figures.overview import COUNT, MINUTES, SHARE, Figure
from kiosk.network.centre import StationState
from kiosk.network.overview import FIGURES, RESIDENTS, TICKETS, VISITS, NetworkOverview, SiteRow
from kiosk.paper.reports import document
from kiosk.paper.reports.document import Document, Row, Word
from kiosk.paper.reports.imprint import Imprint
from kiosk.paper.reports.tables import encoded
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words
from kiosk.sites.queries import SiteView

NAME = "network"
FORMATS = ("pdf", "xlsx", "csv", "json")
_FORMS = {COUNT: "", SHARE: document.SHARE, MINUTES: document.MINUTES}
_SUMMED = (VISITS, TICKETS, RESIDENTS)
_HOUSE = SiteView("", "Technopark", "تكنوبارك", "", CASABLANCA, demo=False)
_WIDTHS = (2.6, *(1.0 for _ in FIGURES))
"""On paper the last exchange of a site is that of its stations, below."""
_STATION_WIDTHS = (2.0, 1.8, 1.7, 0.8, 1.5, 1.7)
GOOD, REVOKED = "good", "revoked"


def made(found: NetworkOverview, form: str, language: str, author: str) -> bytes:
    """The overview as the bytes of a file; raises BadInput for a format that there is not."""
    if form not in FORMATS:
        raise BadInput(f"the network has no format {form}, only {', '.join(FORMATS)}")
    report = network_report(found, language, author)
    return report.paint() if form == "pdf" else encoded(report.table, form, report.more)


def network_report(found: NetworkOverview, language: str, author: str) -> Document:
    """What the window shows of a period."""
    words = Words(NAME, language)
    heard = max((row.heard for row in found.sites if row.heard), default=None)
    imprint = Imprint(_HOUSE, _wall(found.at), author, _wall(heard) if heard else None)
    whole = (_sites(words, found), _before(words, found), _stations(words, found))
    tally = Tally(
        *(NAME, found.first, found.last, imprint, language),
        facts=tuple(_facts(words, found)),
        parts=(
            whole[0].without("heard", "stations", "troubled", widths=_WIDTHS),
            whole[1],
            whole[2].without("behind", "pending", "refused", "parked", widths=_STATION_WIDTHS),
        ),
        notes=(words.of("how"), *_notes(words, found)),
        files=tuple(part.table for part in whole),
    )
    return tallied(tally)


def said(problems: tuple[str, ...], *, works: bool, language: str) -> str:
    """What is wrong with a station, in words."""
    words = problems or (GOOD if works else REVOKED,)
    return joined(*(say(f"network.problem.{each}", language) for each in words))


def state(station: StationState, language: str) -> str:
    """The same of a station."""
    return said(station.problems, works=station.works, language=language)


def _facts(words: Words, found: NetworkOverview) -> list[Fact]:
    sums = {name: sum(row.of(name).value or 0 for row in found.sites) for name in _SUMMED}
    troubled = sum(row.troubled for row in found.sites)
    counts = {"sites": len(found.sites), **sums, "troubled": troubled}
    return [
        Fact(words.of(f"fact_{name}"), number(count, words.language))
        for name, count in counts.items()
    ]


def _sites(words: Words, found: NetworkOverview) -> Part:
    rows = tuple(
        (*_values(words, row, before=False), _heard(row), len(_working(row)), row.troubled)
        for row in found.sites
    )
    return _part(words, "sites", rows, "heard", "stations", "troubled")


def _before(words: Words, found: NetworkOverview) -> Part:
    rows = tuple(_values(words, row, before=True) for row in found.sites)
    return _part(words, "before", rows)


def _part(words: Words, key: str, rows: tuple[Row, ...], *more: str) -> Part:
    forms = {name: _FORMS[unit] for name, unit, _ in FIGURES}
    columns = words.columns("site", *(name for name, _, _ in FIGURES), *more, **forms)
    widths = (2.6, *(1.0 for _ in columns[1:]))
    part = words.part(key, columns, rows, widths=widths)
    return Part(part.table, part.widths)


def _values(words: Words, row: SiteRow, *, before: bool) -> Row:
    return (
        in_language(row.site, words.language),
        *(_value(figure, before=before) for figure in row.figures),
    )


def _value(figure: Figure, *, before: bool) -> float | None:
    return figure.before if before else figure.value


def _stations(words: Words, found: NetworkOverview) -> Part:
    rows = tuple(_station(words, row, each) for row in found.sites for each in _working(row))
    columns = words.columns(
        *("site", "label", "kind", "program", "seen", "state"),
        *("behind", "pending", "refused", "parked"),
    )
    return words.part("stations", columns, rows)


def _station(words: Words, row: SiteRow, each: StationState) -> Row:
    language = words.language
    return (
        in_language(row.site, language),
        each.label,
        Word(each.kind, say(f"kind.{each.kind}", language)),
        each.program,
        _wall(each.seen_at) if each.seen_at else None,
        state(each, language),
        *(each.behind, each.pending, each.refused, each.parked),
    )


def _working(row: SiteRow) -> tuple[StationState, ...]:
    return tuple(each for each in row.stations if each.works)


def _notes(words: Words, found: NetworkOverview) -> list[str]:
    before = period(found.before_first, found.before_last, words.language)
    compared = words.of("compared", period=before)
    codes = ", ".join(found.awaited)
    return [compared, *([words.of("awaited", codes=codes)] if codes else [])]


def _heard(row: SiteRow) -> datetime | None:
    return _wall(row.heard, row.site.zone) if row.heard else None


def _wall(at: datetime, zone: str = CASABLANCA) -> datetime:
    return wall(at, zone).replace(tzinfo=None)
