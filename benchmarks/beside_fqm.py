"""A ticket issued and a ticket called, here and by FQM, in turns with the same desks and queues."""

from __future__ import annotations

import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

from benchmarks import NOW
from benchmarks.fqm import Peer, at_work
from benchmarks.measure import Line, Sample, sample_pair
from benchmarks.peer import NotMeasured
from kiosk.core import catalogue
from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.store.database import Database
from kiosk.tickets.confirming import call_next
from tests.anyone import Anyone

RUNS, WARM_UP, WAITING = 200, 20, 300
"""So many wait before anything is measured; each that is called makes room for one that comes."""


def run() -> list[Line]:
    """Both, or why the peer could not be measured."""
    desks = [desk.code for desk in catalogue.load().desks]
    try:
        with (
            tempfile.TemporaryDirectory() as place,
            _station(Path(place), desks) as station,
            at_work(len(desks)) as peer,
        ):
            return _measured(station, peer, desks)
    except (NotMeasured, OSError, subprocess.SubprocessError, sqlite3.Error) as error:
        return [Line("FQM", f"the peer did not come up: {error}"[:160], "", kept=True)]


def _measured(station: Station, peer: Peer, desks: list[str]) -> list[Line]:
    def take(n: int) -> None:
        station.do("tickets.take", service=desks[n % len(desks)])

    served: dict[int, UUID] = {}

    def call(n: int) -> None:
        counter = 1 + n % len(desks)
        outcome = call_next(station, None, counter=counter, served=served.get(counter))
        served[counter] = outcome.result.ticket

    def take_there(n: int) -> None:
        peer.take(1 + n % len(desks))

    def call_there(n: int) -> None:
        peer.call(1 + n % len(desks))

    for n in range(WAITING):
        take(n)
        take_there(n)
    before = peer.counted()
    taken = sample_pair(
        *(("a ticket issued, durable", take), ("  by FQM over HTTP", take_there)),
        runs=RUNS,
        warm_up=WARM_UP,
    )
    called = sample_pair(
        *(("one closed and the next called", call), ("  called by FQM", call_there)),
        runs=RUNS,
        warm_up=WARM_UP,
    )
    made = tuple(now - then for now, then in zip(peer.counted(), before, strict=True))
    if made != (RUNS + WARM_UP, RUNS + WARM_UP):
        raise NotMeasured(f"{made} tickets were issued and called of {RUNS + WARM_UP}")
    return [*_lines(*taken, f"({WAITING} waiting, {len(desks)} desks)"), *_lines(*called, "")]


def _lines(ours: Sample, theirs: Sample, what: str) -> list[Line]:
    faster = f"  {theirs.p50 / ours.p50:5.1f} times as fast"
    return [
        Line(ours.name, _figures(ours) + faster, "", kept=True),
        Line(theirs.name, _figures(theirs), what, kept=True),
    ]


def _figures(measured: Sample) -> str:
    return f"p50 {measured.p50:6.1f} ms  p99 {measured.percentile(0.99):6.1f} ms"


@contextmanager
def _station(folder: Path, desks: list[str]) -> Iterator[Station]:
    """A desk open at each counter."""
    database = Database.at(folder)
    migrate.prepare(database)
    clock = FrozenClock(NOW)
    with closing(Anyone(folder, database, Settings(), clock=clock)) as station:
        station.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
        for counter, desk in enumerate(desks, start=1):
            station.do("counters.open", counter=counter, services=[desk])
        yield station
