"""Commands at full durability on the big store, beside a raw insert of the same durability."""

from __future__ import annotations

import itertools
import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from typing import Any
from uuid import UUID

from benchmarks import NOW
from benchmarks.measure import Line, Sample, sample_pair
from kiosk.badges.model import Badge
from kiosk.core.clock import FrozenClock
from kiosk.sites.queries import resources
from kiosk.station import Station

RUNS = 400
P99_MS, RATIO = 15.0, 8.0


def run(station: Station) -> list[Line]:
    """Check-in, ticket, booking and scan, against the floor."""
    os.sync()  # or the first of them would wait for the disk to take the copy of the store
    with closing(Floor(station)) as floor:
        pairs = [
            sample_pair((name, work), ("raw sqlite3 insert", floor.insert), runs=RUNS)
            for name, work in commands_of(station).items()
        ]
    return [line for measured, raw in pairs for line in _lines(measured, raw)]


def _lines(measured: Sample, floor: Sample) -> list[Line]:
    """A command, and under it the inserts that were made in turns with it."""
    kept = measured.percentile(0.99) <= P99_MS and measured.p50 <= RATIO * floor.p50
    ratio = f"{measured.p50 / floor.p50:4.1f}x"
    return [
        Line(measured.name, f"{_figures(measured)} {ratio}", "p99 <= 15 ms, p50 <= 8x", kept),
        Line(f"  {floor.name}", _figures(floor), "", kept=True),
    ]


def _figures(measured: Sample) -> str:
    return f"p50 {measured.p50:6.2f} ms  p99 {measured.percentile(0.99):6.2f} ms"


class Floor:
    """One row into a table of its own in the same file, with an index, durable at commit."""

    def __init__(self, station: Station) -> None:
        self._store = sqlite3.connect(station.folder / "kiosk.sqlite3", isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            self._store.execute(f"PRAGMA {pragma}")
        self._store.execute("CREATE TABLE floor (id BLOB PRIMARY KEY, day TEXT, name TEXT)")
        self._made = itertools.count()

    def insert(self, _: int) -> None:
        """One durable row."""
        row = next(self._made).to_bytes(16, "big"), "2026-11-24", "Amina Benkirane"
        self._store.execute("INSERT INTO floor VALUES (?, ?, ?)", row)

    def close(self) -> None:
        """Leave the store as it was."""
        self._store.execute("DROP TABLE floor")
        self._store.close()


def commands_of(station: Station) -> dict[str, Callable[[int], Any]]:
    rooms = [r.id for r in station.ask(resources, kind="room")]
    payload = _scanned(station)

    def check_in(n: int) -> None:
        station.do(
            "visits.arrive",
            first_name="Amina",
            last_name=f"Benkirane {_letters(n)}",
            company="Atelier Lumen",
            host="Salle d’attente",
            consent=True,
        )

    def ticket(n: int) -> None:
        station.clock = FrozenClock(NOW + timedelta(weeks=1 + n // 15))  # no queue is too long
        station.do("tickets.take", service=random.choice(("ompic", "cnss", "anapec")))
        station.clock = FrozenClock(NOW)

    def book(n: int) -> None:
        day, slot = divmod(n // len(rooms), 20)
        starts = NOW.replace(hour=8, minute=0) + timedelta(days=42 + 7 * day, minutes=30 * slot)
        station.do(
            "bookings.book",
            resource=rooms[n % len(rooms)],
            starts=starts,
            ends=starts + timedelta(minutes=30),
            held_by="Noria Énergie",
        )

    def scan(_: int) -> None:
        station.do("badges.scan", payload=payload)

    return {"check-in": check_in, "ticket": ticket, "booking": book, "scan": scan}


def _scanned(station: Station) -> str:
    badge: UUID = station.do(
        "badges.issue",
        kind="coworker",
        name="Sami Alaoui",
        valid_from=NOW - timedelta(days=1),
        valid_until=NOW + timedelta(days=300),
    ).command.id
    found = station.database.read(lambda session: session.get(Badge, badge))
    assert found is not None
    return found.payload


def _letters(n: int) -> str:
    return "".join(chr(97 + int(c)) for c in str(n))
