"""Every query behind a page, and the type-ahead, on the big store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from benchmarks import NOW
from benchmarks.big_store import SYLLABLES
from benchmarks.measure import Line, sample
from kiosk.audit.trail import trail
from kiosk.badges import queries as badges
from kiosk.bookings import queries as bookings
from kiosk.presence.headcount import headcount
from kiosk.residents import queries as residents
from kiosk.station import Station
from kiosk.tickets import queries as tickets
from kiosk.visits import queries as visits

RUNS, P95_MS = 100, 20.0
DAY = NOW.date()


def run(station: Station) -> list[Line]:
    """The 95th percentile of each query."""
    lines = []
    for name, ask in _queries(station).items():
        measured = sample(name, lambda n, ask=ask: ask(n), runs=RUNS, warm_up=5)  # type: ignore[misc]
        p95 = measured.percentile(0.95)
        figures = f"p50 {measured.p50:6.2f} ms  p95 {p95:6.2f} ms"
        lines.append(Line(name, figures, "p95 <= 20 ms", p95 <= P95_MS))
    return lines


def _queries(station: Station) -> dict[str, Callable[[int], Any]]:
    ask = station.ask

    def typed(n: int) -> str:
        return SYLLABLES[n % len(SYLLABLES)] + SYLLABLES[n // 3 % len(SYLLABLES)][:1]

    return {
        "visits.expected": lambda _: ask(visits.expected, day=DAY),
        "visits.of_day_count": lambda n: ask(visits.of_day_count, day=DAY - timedelta(days=n)),
        "visits.on_site": lambda _: ask(visits.on_site),
        "visits.of_day": lambda n: ask(visits.of_day, day=DAY - timedelta(days=n)),
        "visits.search": lambda n: ask(visits.search, text=typed(n)),
        "visits.last_visit": lambda n: ask(visits.last_visit, first_name=typed(n), last_name="El"),
        "bookings.day": lambda n: ask(bookings.day, day=DAY - timedelta(days=n)),
        "bookings.rooms_now": lambda _: ask(bookings.rooms_now),
        "bookings.free": lambda n: ask(
            bookings.free, starts=NOW + timedelta(hours=n), ends=NOW + timedelta(hours=n + 1)
        ),
        "tickets.queues": lambda _: ask(tickets.queues),
        "tickets.waiting": lambda _: ask(tickets.waiting),
        "tickets.board": lambda _: ask(tickets.board),
        "counters.board": lambda _: ask(tickets.counters),
        "tickets.of_day": lambda n: ask(tickets.of_day, day=DAY - timedelta(days=n)),
        "tickets.aside": lambda _: ask(tickets.aside),
        "badges.not_returned": lambda _: ask(badges.not_returned),
        "badges.list, by name": lambda n: ask(badges.badges, text=typed(n)),
        "badges.by_number": lambda n: ask(badges.by_number, number=f"V-{n + 147}"),
        "badges.list": lambda _: ask(badges.badges),
        "presence.headcount": lambda _: ask(headcount),
        "badges.present": lambda _: ask(badges.present, day=DAY),
        "audit.trail": lambda _: ask(trail),
        "residents.find": lambda n: ask(residents.find, text=typed(n)),
        "residents.hosts (type-ahead)": lambda n: ask(residents.hosts, text=typed(n)),
    }
