"""Commands at full durability on the big store, beside a raw insert of the same durability."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from benchmarks.big_store import NOW
from benchmarks.measure import Line, Sample, sample
from kiosk.badges.model import Badge
from kiosk.sites.queries import resources
from kiosk.station import Station

RUNS = 400
P99_MS, RATIO = 15.0, 6.0


def run(station: Station) -> list[Line]:
    """Check-in, ticket, booking and scan, against the floor."""
    floor = _floor(station)
    lines = [Line(floor.name, _figures(floor, floor), "", kept=True)]
    for name, work in _commands(station).items():
        lines.append(_line(sample(name, work, runs=RUNS), floor))
    again = _floor(station)
    lines.append(Line("raw sqlite3 insert, again", _figures(again, floor), "", kept=True))
    return lines


def _line(measured: Sample, floor: Sample) -> Line:
    kept = measured.percentile(0.99) <= P99_MS and measured.p50 <= RATIO * floor.p50
    return Line(measured.name, _figures(measured, floor), "p99 <= 15 ms, p50 <= 6x", kept)


def _figures(measured: Sample, floor: Sample) -> str:
    p99, ratio = measured.percentile(0.99), measured.p50 / floor.p50
    return f"p50 {measured.p50:6.2f} ms  p99 {p99:6.2f} ms  {ratio:4.1f}x"


def _floor(station: Station) -> Sample:
    """One row into a table of its own in the same file, with an index, durable at commit."""
    path = station.folder / "kiosk.sqlite3"
    store = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        store.execute(f"PRAGMA {pragma}")
    store.execute("CREATE TABLE IF NOT EXISTS floor (id BLOB PRIMARY KEY, day TEXT, name TEXT)")
    store.execute("DELETE FROM floor")
    insert = "INSERT INTO floor VALUES (?, ?, ?)"

    def work(n: int) -> None:
        store.execute(insert, (n.to_bytes(16, "big"), "2026-11-24", "Amina Benkirane"))

    measured = sample("raw sqlite3 insert", work, runs=RUNS)
    store.execute("DROP TABLE floor")
    store.close()
    return measured


def _commands(station: Station) -> dict[str, Callable[[int], Any]]:
    rooms = [r.id for r in station.ask(resources, kind="room")]
    payload = _scanned(station)

    def check_in(n: int) -> None:
        station.do("visits.arrive", first_name="Amina", last_name=f"Benkirane {_letters(n)}",
                   company="Atelier Lumen", host="Salle d’attente", consent=True)  # fmt: skip

    def ticket(_: int) -> None:
        station.do("tickets.take", service=random.choice(("ompic", "cnss", "anapec")))

    def book(n: int) -> None:
        day, slot = divmod(n // len(rooms), 20)
        starts = NOW.replace(hour=8, minute=0) + timedelta(days=40 + 7 * day, minutes=30 * slot)
        station.do("bookings.book", resource=rooms[n % len(rooms)], starts=starts,
                   ends=starts + timedelta(minutes=30), held_by="Noria Énergie")  # fmt: skip

    def scan(_: int) -> None:
        station.do("badges.scan", payload=payload)

    return {"check-in": check_in, "ticket": ticket, "booking": book, "scan": scan}


def _scanned(station: Station) -> str:
    badge: UUID = station.do(
        "badges.issue", kind="coworker", name="Sami Alaoui",
        valid_from=NOW - timedelta(days=1), valid_until=NOW + timedelta(days=300),
    ).command.id  # fmt: skip
    found = station.database.read(lambda session: session.get(Badge, badge))
    assert found is not None
    return found.payload


def _letters(n: int) -> str:
    return "".join(chr(97 + int(c)) for c in str(n))
