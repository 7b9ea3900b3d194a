"""From the command of a counter to the call on the wall, in another process on the same store.

The wall looks for calls every 40 ms on an embedded store and is told by a PostgreSQL of the site.
Each call is timed from before its command until the display has painted it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import time as hour
from pathlib import Path

from benchmarks import NOW
from benchmarks.display.bare import on_file, on_server
from benchmarks.measure import Line, Sample
from kiosk.central.local import Cluster, free_port
from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.station import Station

CALLS, WARM_UP = 120, 10
PATIENCE_S = 120.0
WORSE, PAUSE_S = 0.95, 0.03
ONE_MACHINE, TWO_STATIONS = 150.0, 300.0
"""Milliseconds of p95."""
Bare = Callable[[], Sample]


def run(calls: int = CALLS) -> list[Line]:
    """One machine with an embedded store, then two stations on one PostgreSQL."""
    with _folder() as folder:
        measured = _measured(folder, folder, calls)
        floor = on_file(folder / "bare.sqlite3", calls)
        lines = _lines("one machine, SQLite", measured, floor, ONE_MACHINE)
    with _folder() as folder, Server() as url:
        for name in ("counter", "wall"):
            (folder / name).mkdir()
            (folder / name / "settings.toml").write_text(f'[store]\nurl = "{url}"\n', "utf-8")
        measured = _measured(folder / "counter", folder / "wall", calls)
        floor = on_server(url, calls)
        lines += _lines("two stations, one PostgreSQL", measured, floor, TWO_STATIONS)
    return lines


def _lines(what: str, measured: Sample, floor: Sample, limit: float) -> list[Line]:
    ratio = measured.p50 / floor.p50
    kept = measured.percentile(WORSE) < limit
    return [
        Line(
            f"call to display, {what}",
            f"{_figures(measured)}  {ratio:4.1f}x",
            f"p95 < {limit:.0f} ms",
            kept,
        ),
        Line("  bare drivers: write, find, read", _figures(floor), "", kept=True),
    ]


def _figures(sample: Sample) -> str:
    return f"p50 {sample.p50:6.1f} ms  p95 {sample.percentile(WORSE):6.1f} ms"


def _measured(counter: Path, wall: Path, calls: int) -> Sample:
    with closing(open_folder(counter, clock=FrozenClock(NOW))) as station:
        _prepare(station, calls + WARM_UP)
        with _wall(wall) as shown:
            taken = [_one(station, shown) for _ in range(calls + WARM_UP)]
    return Sample("call to display", tuple(sorted(taken[WARM_UP:])))


def _prepare(station: Station, tickets: int) -> None:
    """A site with a counter of one service, and enough people who wait for it."""
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    for weekday in range(7):
        station.do(
            "sites.set_service_hours",
            service="ompic",
            weekday=weekday,
            opens=hour(8, 30),
            closes=hour(18),
        )
    station.do("counters.open", counter=1, services=["ompic"])
    for _ in range(tickets):
        station.do("tickets.take", service="ompic")


def _one(station: Station, shown: Iterator[tuple[str, float]]) -> float:
    """Milliseconds of one call; the ticket is then done with."""
    time.sleep(PAUSE_S)  # calls come at any moment between two looks
    begun = time.monotonic()
    ticket = station.do("tickets.call", counter=1).result
    for label, at in shown:
        if label == ticket.label:
            station.do("tickets.close", ticket=ticket.ticket)
            return (at - begun) * 1000
    raise TimeoutError("the display has ended")


@contextmanager
def _wall(folder: Path) -> Iterator[Iterator[tuple[str, float]]]:
    """A display in a process of its own; what it painted, and when."""
    command = [sys.executable, "-m", "benchmarks.display.window", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, text=True, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        lines = (line.split() for line in process.stdout)
        assert next(lines) == ["open"]
        late = threading.Timer(PATIENCE_S, process.kill)
        late.start()
        yield ((label, float(at)) for label, at in lines)
        late.cancel()
        process.terminate()


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        yield Path(folder)


class Server(AbstractContextManager[str]):
    """A durable PostgreSQL on loopback; its URL."""

    def __init__(self) -> None:
        # The server refuses to run as root, and whom it runs as cannot enter every folder.
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-bench-"))
        self._port = free_port()
        self._cluster = Cluster(self._folder / "data", port=self._port, settings=("fsync=on",))

    def __enter__(self) -> str:
        self._cluster.give(self._folder)
        self._cluster.make("desk")
        self._cluster.put("pg_hba.conf", "host all desk 127.0.0.1/32 trust\n")
        self._cluster.start()
        return f"postgresql://desk@127.0.0.1:{self._port}/postgres"

    def __exit__(self, *_: object) -> None:
        if self._cluster.running:
            self._cluster.stop("immediate")
        shutil.rmtree(self._folder, ignore_errors=True)
