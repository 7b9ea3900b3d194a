"""Fourteen sites of six stations at work on one centre; busier until it falls behind."""

from __future__ import annotations

import os
import random
import time
from contextlib import ExitStack, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import select

from benchmarks.measure import Line, Sample
from benchmarks.sync.centre import Centre
from benchmarks.sync.processes import Worker, moment, obey
from benchmarks.sync.stores import first_store, new_store, open_store
from kiosk.sync.worker import SyncWorker
from kiosk.visits.model import Visit

SITES, STATIONS, PROCESSES = 14, 6, 2
EVERY = 5.0
"""Seconds between two commands of a station at the rate of a busy day."""
BEHIND_MS = 1_000.0
"""The 99th percentile of the lag above which the centre counts as behind."""
PACED = 0.9
"""The share of the commands of a rate that the stations must come to make."""
GRACE = 2.0
"""Seconds after the last command in which what is late may still come."""
TICK = os.sysconf("SC_CLK_TCK")
Told = dict[tuple[str, Any], float]


def run(folder: Path, seconds: float, sites: int = SITES) -> list[Line]:
    """Lag at the rate of a busy day and its multiples, and what the listeners cost."""
    with Centre() as centre, ExitStack() as stack:
        names = [f"site{n}" for n in range(sites)]
        folders = [_site(centre, folder, name) for name in names]
        stack.enter_context(centre.applying())
        shares = [[f for site in folders[n::PROCESSES] for f in site] for n in range(PROCESSES)]
        workers = [stack.enter_context(Worker(_stores, share)) for share in shares]
        for worker in workers:
            worker.ask("ready", 120)
        lines = _listeners(centre, min(seconds, 20))
        times = 1
        while True:
            lag, sent = _busy(workers, seconds if times == 1 else seconds / 3, EVERY / times)
            lines.append(_line(times, sites, sent, lag))
            if not lines[-1].kept or times >= 32:
                break
            times *= 2
        # Only the rate of a busy day is a limit; the last line says where it ends.
        if times > 1 and not lines[-1].kept:
            last = lines[-1]
            lines[-1] = Line(last.what, f"{last.figures}  falls behind", "", kept=True)
    return lines


def _line(times: int, sites: int, sent: float, lag: Sample) -> Line:
    missing = sum(1 for ms in lag.milliseconds if ms == float("inf"))
    figures = (
        f"{sent:6.1f} commands/s  lag p50 {lag.p50:6.0f} ms  p99 {lag.percentile(0.99):6.0f} ms"
    )
    if missing:
        figures += f"  {missing:,} late"
    what = f"{sites * STATIONS} stations, {times} x a command in {EVERY:.0f} s"
    paced = sent >= PACED * sites * STATIONS * times / EVERY
    return Line(what, figures, "p99 <= 1 s", paced and lag.percentile(0.99) <= BEHIND_MS)


def _site(centre: Centre, folder: Path, name: str) -> list[Path]:
    """The folders of a site's six stores."""
    first_store(centre, folder / name / "0", name).close()
    for n in range(1, STATIONS):
        new_store(folder / name / str(n), centre.enrol(name, "desk")).close()
    return [folder / name / str(n) for n in range(STATIONS)]


def _busy(workers: list[Worker], seconds: float, every: float) -> tuple[Sample, float]:
    """Everyone works at a pace; the lag of every visit at every other store of its site."""
    for worker in workers:
        worker.pipe.send(("work", seconds, every))
    made: dict[Any, tuple[str, float]] = {}
    told: Told = {}
    for worker in workers:
        ours, seen = worker.answer(seconds + 120)
        made |= ours
        told |= seen
    lags = []
    for visit, (site, committed) in made.items():
        for n in range(STATIONS):
            at = told.get((f"{site}/{n}", visit), float("inf"))
            if at != committed:  # the store that made it was told first
                lags.append(max(at - committed, 0.0) * 1000)
    return Sample("lag", tuple(sorted(lags))), len(made) / seconds


def _stores(pipe: Connection, folders: list[Path]) -> None:
    """Many stores with their exchanges, each in a thread, as so many machines would have."""
    stores = [_Store(folder) for folder in folders]

    def ready() -> bool:
        return all(store.ready() for store in stores)

    def work(seconds: float, every: float) -> tuple[Any, Told]:
        made: dict[Any, tuple[str, float]] = {}
        end = moment() + seconds
        turns = [(moment() + random.uniform(0, every), n) for n in range(len(stores))]
        while (turn := min(turns))[0] < end and moment() < end:
            turns.remove(turn)
            time.sleep(max(turn[0] - moment(), 0))
            made |= stores[turn[1]].work()
            turns.append((turn[0] + every, turn[1]))
        time.sleep(GRACE)
        return made, {key: at for store in stores for key, at in list(store.told.items())}

    try:
        obey(pipe, {"ready": ready, "work": work})
    finally:
        for store in stores:
            store.close()


class _Store:
    """A store that notes when it was told of which visit."""

    def __init__(self, folder: Path) -> None:
        self.site, self.name = folder.parent.name, f"{folder.parent.name}/{folder.name}"
        self.told: Told = {}
        self._station = open_store(folder)
        self._station.database.subscribe(self._listen)
        self._exchange = SyncWorker(self._station)
        self._exchange.start()

    def ready(self) -> bool:
        """True once its site has come."""
        while self._station.site is None:
            self._station.forget_site()
            time.sleep(0.1)
        return True

    def work(self) -> dict[Any, tuple[str, float]]:
        """One visitor comes in; the visit, its site and when it was kept."""
        name = {"first_name": "Amina", "last_name": "Benkirane", "host": "Salle"}
        visit = self._station.do("visits.arrive", **name, consent=True, another=True).command.id
        return {visit: (self.site, self.told[self.name, visit])}

    def close(self) -> None:
        self._exchange.stop()
        self._station.close()

    def _listen(self, tables: frozenset[str]) -> None:
        if "visit" in tables:
            now = moment()
            # Ids grow with time: the last hundred hold all that can be new.
            newest = select(Visit.id).order_by(Visit.id.desc()).limit(100)
            for visit in self._station.database.read(lambda s: list(s.scalars(newest))):
                self.told.setdefault((self.name, visit), now)


# -- what the listeners cost ---------------------------------------------------------------------


def _listeners(centre: Centre, seconds: float) -> list[Line]:
    """CPU and memory of the stations' sessions while nobody does anything."""
    with centre.owner() as owner:
        found = owner.execute(
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'kiosk'"
        ).fetchall()
    listening = [pid for (pid,) in found]
    idle = [psycopg.connect(centre.url) for _ in range(10)]
    try:
        bare = [connection.info.backend_pid for connection in idle]
        for connection in idle:
            connection.execute("SELECT 1")
        before = _cpu(listening), _cpu(bare)
        time.sleep(seconds)
        spent = _cpu(listening) - before[0], _cpu(bare) - before[1]
        memory = _memory(listening), _memory(bare)
    finally:
        for connection in idle:
            connection.close()
    pairs = (
        ("a station's session that listens", len(listening), spent[0], memory[0]),
        ("  a session that does nothing", len(bare), spent[1], memory[1]),
    )
    return [
        Line(
            f"{what}, of {count}",
            f"{1000 * cpu / seconds / count:6.2f} ms of CPU a second"
            f"  {kept / count:7,.0f} KiB of its own",
            "",
            kept=True,
        )
        for what, count, cpu, kept in pairs
    ]


def _cpu(pids: list[int]) -> float:
    """Seconds of CPU so far."""
    total = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICK


def _memory(pids: list[int]) -> int:
    """KiB that only these processes have."""
    total = 0
    for pid in pids:
        with suppress(OSError):
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith(("Private_Clean", "Private_Dirty")):
                    total += int(line.split()[1])
    return total
