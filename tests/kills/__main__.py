"""`python -m tests.kills`: three windows on one store, killed again and again, and what is left."""

from __future__ import annotations

import argparse
import math
import os
import signal
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

from kiosk import demo
from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.store.database import STORE
from kiosk.store.verifying import verify
from tests.chaos.ledger import DENIED, DONE, Entry, read
from tests.chaos.processes import Program
from tests.conftest import MORNING
from tests.kills.window import WORK

POWER_CUT = 0.2
"""How often all windows end at once."""
FIRST_SECONDS = 4.0
"""How long a window may take to come to work, before it is known."""
MANY = 200
"""Of so many acts some must have been done: what was never done cannot be lost."""
PATIENCE = 150.0
"""Seconds in which a window that is waited for has to come to work on a machine that is busy."""
LIVES = (0.05, 2.5)
"""How long a window lives, in times of what one takes to come to work."""


@dataclass
class Window:
    """One window's process, when it was started and when it will be killed."""

    name: str
    program: Program
    ledger: Path
    log: Path
    started: float = 0.0
    until: float = 0.0
    read: int = 0
    steps: set[str] = field(default_factory=set)

    def news(self) -> Iterator[tuple[str, float]]:
        """What it has said since: a step, and seconds after its start; each step once."""
        lines = self.log.read_text("utf-8", "replace")[self.read :].splitlines(keepends=True)
        for line in lines:
            if not line.endswith("\n"):
                return
            self.read += len(line)
            what, _, at = line.partition(" ")
            if what in ("painted", "open", "working") and what not in self.steps:
                self.steps.add(what)
                yield what, float(at) - self.started


class Desk:
    """A store with its windows; `close` ends them.

    One that is `patient` kills a window only once somebody works there.
    """

    def __init__(self, folder: Path, seed: int, *, patient: bool = False) -> None:
        self.folder, self.rng, self.seed = folder, Random(f"kills/{seed}"), seed
        self.patient = patient
        self.kills = 0
        self.unasked: list[str] = []
        self.took: dict[str, list[float]] = {"painted": [], "open": [], "working": []}
        station = open_folder(folder / "data", clock=FrozenClock(MORNING))
        demo.fill(station, days=2, seed=seed, tell=lambda *_: None)
        station.close()
        self.offset = (MORNING - datetime.now(UTC)).total_seconds()
        self.windows = [self._window(name) for name in WORK]

    def _window(self, name: str) -> Window:
        ledger, log = self.folder / f"{name}.ledger", self.folder / f"{name}.log"
        module = ("-X", "faulthandler", "-m", "tests.kills.window")  # which says where it fell
        command = [sys.executable, *module, name, str(self.folder / "data")]
        return Window(name, Program([*command, "--ledger", str(ledger)], log), ledger, log)

    def run(self, kills: int) -> None:
        """Kill windows until so many were killed; each is started again at once.

        A patient one stops where a window fell or hung by itself.
        """
        while self.kills < kills and not (self.patient and self.unasked):
            now = time.monotonic()
            for window in self.windows:
                self._look_after(window, now)
            time.sleep(0.02)

    def _look_after(self, window: Window, now: float) -> None:
        for step, seconds in window.news() if window.started else ():
            self.took[step].append(seconds)
            if step == "working" and self.patient:
                window.until = now + self.rng.random()
        if self._hangs(window, now):
            self._give_up(window)
        elif window.started and not window.program.alive:
            self.unasked.append(f"{window.name} ended with {window.program.code}")
        elif window.started and now < window.until:
            return
        if self.rng.random() < POWER_CUT:
            for each in self.windows:
                self._kill(each)
        self._kill(window)
        for each in self.windows:
            if not each.program.alive:
                self._start(each)

    def _hangs(self, window: Window, now: float) -> bool:
        waited_for = self.patient and window.started and "working" not in window.steps
        return bool(waited_for) and now > window.started + PATIENCE

    def _give_up(self, window: Window) -> None:
        """End a window that does not come to work, which says where it hangs."""
        if window.program.alive:
            os.kill(window.program.pid, signal.SIGABRT)
            window.program.end(10)
        steps = ", ".join(sorted(window.steps)) or "nothing"
        said = window.log.read_text("utf-8", "replace")[-3_000:]
        self.unasked.append(f"{window.name} hung after {steps}:\n{said}")

    def _kill(self, window: Window) -> None:
        self.kills += window.program.alive
        window.program.kill()

    def _start(self, window: Window) -> None:
        window.steps.clear()
        window.read = len(window.log.read_text("utf-8", "replace")) if window.log.exists() else 0
        window.started = time.monotonic()
        usual = statistics.median(self.took["working"] or [FIRST_SECONDS])
        lives = math.inf if self.patient else self.rng.uniform(*LIVES) * usual
        window.until = window.started + lives
        seed = f"{self.seed}/{window.name}/{self.rng.random()}"
        window.program.start("--seed", seed, f"--clock-offset={self.offset}")

    def close(self) -> None:
        """End all windows."""
        for window in self.windows:
            window.program.kill()


def judge(desk: Desk) -> list[str]:
    """What is wrong with what is left."""
    entries = [entry for w in desk.windows if w.ledger.exists() for entry in read(w.ledger)]
    done = [entry for entry in entries if entry.kind == DONE]
    with closing(sqlite3.connect(desk.folder / "data" / STORE)) as store:
        logged = {UUID(bytes=row[0]) for row in store.execute("SELECT id FROM command")}
        sound = store.execute("PRAGMA integrity_check").fetchone()[0]
        tickets = store.execute("SELECT day, label FROM ticket").fetchall()
    wrong = list(desk.unasked)
    wrong += [f"{e.name} {e.id} was acknowledged and is lost" for e in _absent(done, logged)]
    denied = [entry for entry in entries if entry.kind == DENIED and UUID(entry.id) in logged]
    wrong += [f"{entry.name} {entry.id} was denied and happened" for entry in denied]
    wrong += [f"{label} was printed twice" for label in _twice(e.label for e in done if e.label)]
    wrong += [f"ticket {day} {label} is there twice" for day, label in _twice(tickets)]
    wrong += [] if sound == "ok" else [f"the store is damaged: {sound}"]
    wrong += [f"{window.name} was denied almost all that it tried" for window in _denied(desk)]
    return wrong + _chain(desk.folder / "data")


def _denied(desk: Desk) -> Iterator[Window]:
    """Windows at which nothing was done that could have been lost."""
    for window in desk.windows:
        kinds = Counter(e.kind for e in read(window.ledger)) if window.ledger.exists() else {}
        if sum(kinds.values()) > MANY and kinds.get(DONE, 0) < sum(kinds.values()) / 10:
            yield window


def _absent(done: list[Entry], logged: set[UUID]) -> list[Entry]:
    return [entry for entry in done if UUID(entry.id) not in logged]


def _twice(things: object) -> list[object]:
    return [thing for thing, count in Counter(things).items() if count > 1]  # type: ignore[call-overload]


def _chain(folder: Path) -> list[str]:
    """The command log holds together."""
    station = open_folder(folder)
    try:
        verdict = verify(station.database, station.name)
    finally:
        station.close()
    return [] if verdict.whole else [f"the log is {verdict.wrong} at {verdict.n}"]


def main() -> int:
    """1 where something was lost, doubled or damaged; the folder is kept then."""
    parser = argparse.ArgumentParser(prog="python -m tests.kills")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(tempfile.mkdtemp(prefix=f"kills-{options.seed}-"))
    print(f"seed {options.seed}, {options.kills} kills, in {folder}", flush=True)
    desk = Desk(folder, options.seed)
    began = time.monotonic()
    try:
        desk.run(options.kills)
    finally:
        desk.close()
    wrong = judge(desk)
    _report(desk, time.monotonic() - began)
    print(*(f"WRONG {said}" for said in wrong[:40]), sep="\n" if wrong else "")
    print(f"verdict: {len(wrong)} things are wrong" if wrong else "verdict: nothing lost")
    return int(bool(wrong))


def _report(desk: Desk, seconds: float) -> None:
    print(f"{desk.kills} kills in {seconds:.0f} s")
    for window in desk.windows:
        kinds = Counter(e.kind for e in read(window.ledger)) if window.ledger.exists() else {}
        print(f"  {window.name}: {dict(kinds)}")
    for step, took in desk.took.items():
        if len(took) > 1:
            spread = statistics.quantiles(took, n=20)
            print(f"  {step}: median {spread[9]:.2f} s, 95 % {spread[18]:.2f} s after its start")


if __name__ == "__main__":
    sys.exit(main())
