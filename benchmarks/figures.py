"""The figures of a month and of a year on five years of a large site, and the page of the month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from benchmarks.measure import Line, sample
from kiosk.core.memory import megabytes
from kiosk.core.period import Period
from kiosk.figures import appointments, coming, desks, limits, offices, overview, residents, use
from kiosk.paper import reports
from kiosk.station import Station

MONTH, YEAR = (
    Period(date(2026, 10, 1), date(2026, 10, 31)),
    Period(date(2025, 1, 1), date(2025, 12, 31)),
)
MONTH_MS, YEAR_MS, RUNS = 1000.0, 5000.0, 3
GROWTH_MB = 8
FIRST_YEARS, MORE_YEARS = 3, 6
QUERIES: tuple[Callable[..., Any], ...] = (
    *(overview.overview, coming.heat, coming.visits, use.rooms, use.coworking),
    *(desks.desks, appointments.appointments, limits.limits),
    *(residents.residents, offices.offices),
)
REPORTS = ("figures", "occupancy", "visits", "desks", "appointments", "residents")


def run(station: Station) -> list[Line]:
    """Each query of a month and of a year, in milliseconds; what asking again keeps of memory."""
    lines = []
    for words, period, most in (("month", MONTH, MONTH_MS), ("year", YEAR, YEAR_MS)):
        for query in QUERIES:
            name = f"figures.{query.__name__}, a {words}"
            lines.append(_line(name, lambda _, q=query, p=period: _ask(station, q, p), most))
    for report in REPORTS:
        for form in ("pdf", "xlsx"):
            name = f"report {report}, a month as {form}"
            make = partial(_make, station, report, form)
            lines.append(_line(name, make, MONTH_MS))
    return [*lines, _memory(station)]


def _make(station: Station, report: str, form: str, _: int) -> bytes:
    return reports.make(station, report, *_days(MONTH), form)


def _line(name: str, work: Callable[[int], object], most: float) -> Line:
    measured = sample(name, work, runs=RUNS, warm_up=1)
    slowest = measured.percentile(1.0)
    figures = f"p50 {measured.p50:7.1f} ms  slowest {slowest:7.1f} ms"
    return Line(name, figures, f"slowest <= {most:.0f} ms", slowest <= most)


def _memory(station: Station) -> Line:
    """What more years leave behind, once three have filled what is kept for the next."""
    _ask_years(station, FIRST_YEARS)
    before = megabytes()
    _ask_years(station, MORE_YEARS)
    grown = megabytes() - before
    said = f"{grown:+} MB after {MORE_YEARS} more years"
    return Line("figures, memory", said, f"<= {GROWTH_MB} MB", grown <= GROWTH_MB)


def _ask_years(station: Station, times: int) -> None:
    for _ in range(times):
        for query in QUERIES:
            _ask(station, query, YEAR)


def _ask(station: Station, query: Callable[..., Any], period: Period) -> Any:
    return station.ask(query, first=period.first, last=period.last)


def _days(period: Period) -> tuple[date, date]:
    return period.first, period.last
