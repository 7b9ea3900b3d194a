"""From the commit in one store to the listeners of another, idle line, with and without delay."""

from __future__ import annotations

import random
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import select

from benchmarks.measure import Line, Sample
from benchmarks.proxy import Proxy
from benchmarks.sync.centre import Centre
from benchmarks.sync.processes import Worker, moment, obey
from benchmarks.sync.stores import first_store, new_store, open_store
from kiosk.sync.worker import SyncWorker
from kiosk.visits.model import Visit

LIMITS = {0: (15.0, 100.0), 40: (110.0, 300.0)}
"""Milliseconds of p50 and p99 by round-trip time."""
WARM_UP = 20
SITE = "casablanca"
PAUSE = (0.01, 0.06)


def run(folder: Path, samples: int) -> list[Line]:
    """One command at a time, the next a moment after the other store was told."""
    lines = []
    with Centre() as centre, ExitStack() as all_along:
        first_store(centre, folder / "opens", SITE).close()
        all_along.enter_context(centre.applying())
        for trip in LIMITS:
            with ExitStack() as stack:
                port = stack.enter_context(Proxy(centre.port, trip / 2)).port
                bare = _bare(centre, folder / f"bare{trip}", port, samples)
                told = _measured(centre, folder / str(trip), port, samples)
            lines += _lines(trip, told, bare)
    return lines


def _lines(trip: int, told: Sample, bare: Sample) -> list[Line]:
    median, worst = LIMITS[trip]
    kept = told.p50 <= median and told.percentile(0.99) <= worst
    limit = f"p50 <= {median:.0f}, p99 <= {worst:.0f} ms"
    return [
        Line(f"commit to listener, {trip} ms there and back", _figures(told), limit, kept),
        Line("  bare drivers: INSERT, NOTIFY, SELECT, INSERT", _figures(bare), "", kept=True),
    ]


def _figures(sample: Sample) -> str:
    shares = (("p50", 0.5), ("p90", 0.9), ("p99", 0.99))
    return "  ".join(f"{name} {sample.percentile(share):6.1f} ms" for name, share in shares)


def _measured(centre: Centre, folder: Path, port: int, samples: int) -> Sample:
    for name in ("a", "b"):
        new_store(folder / name, centre.enrol(SITE, "desk", port=port)).close()
    with Worker(_store, folder / "a") as ours, Worker(_store, folder / "b") as theirs:
        for worker in (ours, theirs):
            worker.ask("ready", 60)
        taken = []
        for _ in range(WARM_UP + samples):
            visit, committed = ours.ask("do")
            told = theirs.ask(("told", visit))
            taken.append((told - committed) * 1000)
            time.sleep(random.uniform(*PAUSE))
    return Sample("commit to listener", tuple(sorted(taken[WARM_UP:])))


def _store(pipe: Connection, folder: Path) -> None:
    """A store with its exchange in a thread; knows when its listeners were told of each visit."""
    station = open_store(folder)
    committed: list[float] = []
    station.database.subscribe(lambda _: committed.append(moment()))
    exchange = SyncWorker(station)
    exchange.start()
    # After the exchange, which would else wait for it where the command was given.
    listener = Listener(station)

    def ready() -> bool:
        while station.site is None:
            station.forget_site()
            time.sleep(0.05)
        return True

    def do() -> tuple[UUID, float]:
        name = {"first_name": "Amina", "last_name": "Benkirane", "host": "Salle", "consent": True}
        committed.clear()
        made = station.do("visits.arrive", another=True, **name).command.id
        return made, committed[0]

    with closing(station):
        try:
            obey(pipe, {"ready": ready, "do": do, "told": listener.when})
        finally:
            exchange.stop()


class Listener:
    """At each call of a listener looks which visits are there."""

    def __init__(self, station: Any) -> None:
        self._database = station.database
        self._there: dict[UUID, float] = {}
        self._changed = threading.Condition()
        self._database.subscribe(self._told)

    def _told(self, tables: frozenset[str]) -> None:
        if "visit" not in tables:
            return
        now = moment()
        found = self._database.read(lambda session: list(session.scalars(select(Visit.id))))
        with self._changed:
            for visit in found:
                self._there.setdefault(visit, now)
            self._changed.notify_all()

    def when(self, visit: UUID, patience: float = 30.0) -> float:
        """When the listeners were first told with this visit in the store, waiting for it."""
        with self._changed:
            if not self._changed.wait_for(lambda: visit in self._there, patience):
                raise TimeoutError("the visit did not come")
            return self._there[visit]


# -- the floor: the same steps with the drivers alone ------------------------------------------


def _bare(centre: Centre, folder: Path, port: int, samples: int) -> Sample:
    """One row: kept here durably, inserted there, hinted, fetched, kept durably by the other."""
    folder.mkdir()
    table = f"floor_{folder.name}"
    with centre.owner() as owner:
        owner.execute(f"CREATE TABLE {table} (id bigint PRIMARY KEY, name text)".encode())
    url = centre.url.replace(f":{centre.port}/", f":{port}/")
    taken: list[float] = []
    with _line(url) as sending, _line(url) as listening, _kept(folder / "a") as ours:
        listening.execute(f"LISTEN {table}".encode())
        came: dict[int, float] = {}
        there = threading.Condition()
        end = threading.Event()
        receive = partial(_receive, listening, table, folder / "b", came, there, end)
        thread = threading.Thread(target=receive, daemon=True)
        thread.start()
        for n in range(WARM_UP + samples):
            ours.execute("INSERT INTO floor VALUES (?, 'Amina Benkirane')", (n,))
            start = moment()
            sending.execute(
                f"WITH kept AS (INSERT INTO {table} VALUES (%s, 'Amina Benkirane') RETURNING id)"
                f" SELECT pg_notify('{table}', id::text) FROM kept".encode(),
                (n,),
            )
            with there:
                there.wait_for(lambda n=n: n in came, 30)  # type: ignore[misc]
            taken.append((came[n] - start) * 1000)
        end.set()
        thread.join()
    return Sample("bare", tuple(sorted(taken[WARM_UP:])))


def _receive(
    line: psycopg.Connection[Any],
    table: str,
    folder: Path,
    came: dict[int, float],
    there: threading.Condition,
    end: threading.Event,
) -> None:
    with _kept(folder) as ours:
        while not end.is_set():
            # The driver holds its lock until the generator has ended.
            for note in list(line.notifies(timeout=0.2, stop_after=1)):
                wanted = f"SELECT * FROM {table} WHERE id = %s"
                row = line.execute(wanted.encode(), (int(note.payload),)).fetchone()
                ours.execute("INSERT INTO floor VALUES (?, ?)", row)
                with there:
                    came[int(note.payload)] = moment()
                    there.notify()


@contextmanager
def _line(url: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(url, autocommit=True) as connection:
        yield connection


@contextmanager
def _kept(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file, isolation_level=None)) as store:
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            store.execute(f"PRAGMA {pragma}")
        store.execute("CREATE TABLE floor (id INTEGER PRIMARY KEY, name TEXT)")
        yield store
