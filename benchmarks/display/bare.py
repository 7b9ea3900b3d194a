"""The floor: a row is written, found and read by the bare drivers, and nothing is painted."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psycopg

from benchmarks.measure import Sample
from ui.display.window import LOOK_MS

PATIENCE_S = 10.0


def on_file(file: Path, rows: int) -> Sample:
    """Another connection looks as often as the display whether the file has changed."""
    with closing(sqlite3.connect(file, isolation_level=None)) as ours:
        ours.execute("PRAGMA journal_mode=WAL")
        ours.execute("PRAGMA synchronous=FULL")
        ours.execute("CREATE TABLE call (n INTEGER PRIMARY KEY)")

        def watch(found: Callable[[int], None], over: threading.Event) -> None:
            with closing(sqlite3.connect(file)) as theirs:
                seen = -1
                while not over.wait(LOOK_MS / 1000):
                    (version,) = theirs.execute("PRAGMA data_version").fetchone()
                    if version != seen:
                        seen = version
                        (newest,) = theirs.execute("SELECT max(n) FROM call").fetchone()
                        found(newest or 0)

        return _taken(rows, watch, lambda n: ours.execute("INSERT INTO call VALUES (?)", [n]))


def on_server(url: str, rows: int) -> Sample:
    """Another connection looks as often as the display whether it was told something."""
    with psycopg.connect(url, autocommit=True) as ours:
        ours.execute("CREATE TABLE bare_call (n integer PRIMARY KEY)")

        def watch(found: Callable[[int], None], over: threading.Event) -> None:
            with psycopg.connect(url, autocommit=True) as theirs:
                theirs.execute("LISTEN bare_call")
                while not over.wait(LOOK_MS / 1000):
                    if list(theirs.notifies(timeout=0)):
                        row = theirs.execute("SELECT max(n) FROM bare_call").fetchone()
                        found(row[0] if row else 0)

        def write(n: int) -> None:
            with ours.transaction():
                ours.execute("INSERT INTO bare_call VALUES (%s)", [n])
                ours.execute("NOTIFY bare_call")

        return _taken(rows, watch, write)


def _taken(
    rows: int,
    watch: Callable[[Callable[[int], None], threading.Event], None],
    write: Callable[[int], object],
) -> Sample:
    when: dict[int, float] = {}
    told, over = threading.Condition(), threading.Event()

    def found(newest: int) -> None:
        with told:
            when.setdefault(newest, time.monotonic())
            told.notify_all()

    thread = threading.Thread(target=watch, args=(found, over), daemon=True)
    thread.start()
    time.sleep(3 * LOOK_MS / 1000)
    taken = []
    for n in range(1, rows + 1):
        time.sleep(n * 7 % LOOK_MS / 1000)
        begun = time.monotonic()
        write(n)
        with told:
            if not told.wait_for(lambda wanted=n: wanted in when, PATIENCE_S):
                raise TimeoutError("the row did not come")
        taken.append((when[n] - begun) * 1000)
    over.set()
    thread.join()
    return Sample("bare", tuple(sorted(taken)))
