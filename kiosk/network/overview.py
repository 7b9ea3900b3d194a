"""All sites side by side, by the very functions that count for the manager of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.errors import BadInput
from kiosk.core.period import Counted, Period
from kiosk.figures.offices import offices
from kiosk.figures.overview import COUNT, DOWN, MINUTES, SHARE, UP, Figure, overview
from kiosk.figures.residents import residents
from kiosk.figures.satisfaction import satisfaction
from kiosk.figures.span import counted
from kiosk.figures.waits import waits
from kiosk.network.centre import CentreState, StationState, centre, stations
from kiosk.sites.queries import SiteView, all_sites

ROOMS, COWORKING, RESIDENTS, OFFICES = "rooms", "coworking", "residents", "offices"
VISITS, TICKETS, MEDIAN, NINE = "visits", "tickets", "wait_median", "wait_nine"
SATISFIED = "satisfied"
FIGURES = (
    (ROOMS, SHARE, UP),
    (COWORKING, SHARE, UP),
    (RESIDENTS, COUNT, UP),
    (OFFICES, SHARE, UP),
    (VISITS, COUNT, UP),
    (TICKETS, COUNT, UP),
    (MEDIAN, MINUTES, DOWN),
    (NINE, MINUTES, DOWN),
    (SATISFIED, SHARE, UP),
)
"""Each figure of a site with its unit, and the way that is welcome."""
_OF_OVERVIEW = (ROOMS, COWORKING, VISITS, TICKETS)
MONTHS = 12
"""How far the trend of a site goes back, the month that runs included."""


@dataclass(frozen=True, slots=True)
class SiteRow:
    """A site: its figures, its stations, and when any of them last exchanged."""

    site: SiteView
    figures: tuple[Figure, ...]
    stations: tuple[StationState, ...]
    heard: datetime | None

    def of(self, name: str) -> Figure:
        """One of its figures."""
        return next(figure for figure in self.figures if figure.name == name)

    @property
    def troubled(self) -> int:
        """How many of its stations need somebody."""
        return sum(bool(each.problems) for each in self.stations)


@dataclass(frozen=True, slots=True)
class NetworkOverview:
    """Every site that the centre knows, counted at `at`.

    `awaited` are the codes of sites of which a station is enrolled and none has opened it yet.
    """

    first: date
    last: date
    before_first: date
    before_last: date
    at: datetime
    centre: CentreState
    sites: tuple[SiteRow, ...]
    awaited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """The figures of a site in a month, which may still be running."""

    first: date
    last: date
    values: tuple[tuple[str, float | None], ...]

    def of(self, name: str) -> float | None:
        """One of them."""
        return dict(self.values)[name]


def network(session: Session, *, now: datetime, first: date, last: date) -> NetworkOverview:
    """The row of each site; raises BadInput for wrong days."""
    period = Period.checked(first, last)
    machines: dict[str, list[StationState]] = defaultdict(list)
    for each in stations(session, now=now):
        machines[each.site].append(each)
    sites = all_sites(session)
    open_codes = {site.code for site in sites}
    before = period.before()
    return NetworkOverview(
        *(first, last, before.first, before.last, now),
        centre=centre(session),
        sites=tuple(_row(session, site, tuple(machines[site.code]), now, period) for site in sites),
        awaited=tuple(
            code
            for code, there in sorted(machines.items())
            if code not in open_codes and any(each.works for each in there)
        ),
    )


def trend(session: Session, *, site: str, now: datetime) -> tuple[MonthFigures, ...]:
    """Twelve months of a site, the one that runs last; raises BadInput for a site unknown."""
    if site not in {each.code for each in all_sites(session)}:
        raise BadInput(f"there is no site {site} at the centre")
    months = [Period.month(now.date())]
    while len(months) < MONTHS:
        months.append(months[-1].before())
    return tuple(
        MonthFigures(
            month.first,
            month.last,
            tuple((f.name, f.value) for f in _one(session, site, now, month)),
        )
        for month in reversed(months)
    )


def _row(
    session: Session,
    site: SiteView,
    machines: tuple[StationState, ...],
    now: datetime,
    period: Period,
) -> SiteRow:
    seen = [each.seen_at for each in machines if each.seen_at]
    figures = tuple(_figures(session, site.code, now, period))
    return SiteRow(site, figures, machines, max(seen, default=None))


def _one(session: Session, site: str, now: datetime, period: Period) -> Iterator[Figure]:
    """The figures of a period, beside nothing."""
    span = counted(session, site=site, now=now, first=period.first, last=period.last)
    found = overview(session, site=site, now=now, first=period.first, last=period.last)
    values = {name: found.of(name).value for name in _OF_OVERVIEW} | _others(session, span)
    for name, unit, better in FIGURES:
        yield Figure(name, unit, values[name], None, better)


def _figures(session: Session, site: str, now: datetime, period: Period) -> Iterator[Figure]:
    """The figures of a period beside those of the one before; of a running one, of as much."""
    span = counted(session, site=site, now=now, first=period.first, last=period.last)
    found = overview(session, site=site, now=now, first=period.first, last=period.last)
    here, then = _others(session, span), _others(session, span.before())
    for name, unit, better in FIGURES:
        if name in _OF_OVERVIEW:
            yield found.of(name)
        else:
            yield Figure(name, unit, here[name], then[name], better)


def _others(session: Session, span: Counted) -> dict[str, float | None]:
    """What the overview of a manager's page has not."""
    ask = _asking(session, span)
    who, let, waited, said = ask(residents), ask(offices), ask(waits), ask(satisfaction)
    return {
        RESIDENTS: None if span.is_empty else len(who.present),
        OFFICES: let.share,
        MEDIAN: waited.median,
        NINE: waited.nine,
        SATISFIED: said.total.share,
    }


def _asking(session: Session, span: Counted) -> Callable[[Callable[..., Any]], Any]:
    """Asks of a period, as far as it is counted."""
    days = {"first": span.period.first, "last": span.period.last}
    return lambda query: query(session, site=span.site, now=span.ends, **days)
