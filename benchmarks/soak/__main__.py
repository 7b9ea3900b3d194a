"""`python -m benchmarks.soak [--program FILE]`: a day in every window, and what became of them.

Without a program the windows run from the source. To run them in the bundle:

    python tools/package.py beside benchmarks.soak.window
    python -m benchmarks.soak --program build/bundle/linux-beside/accueil/beside
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measure import Line, Sample, table
from benchmarks.soak.acts import WINDOWS
from kiosk import demo
from kiosk.core import catalogue
from kiosk.core.clock import FrozenClock
from kiosk.core.command import MANAGER
from kiosk.core.memory import GIVEN_BACK
from kiosk.demo.staff import PIN
from kiosk.opening import open_folder
from kiosk.sites.queries import all_sites
from kiosk.staff.signing_in import sign_in

GROWTH, P99_MS, SETTLED_HOURS = 5.0, 100.0, 9
"""Per cent of memory after the hours that fill caches, milliseconds of an act, and those hours.

Within them the night's work is done, for which a window loads what it needs once, and midnight
is passed, when each reads enough to fill the 16 MB that a store may keep of its pages.
"""
BEGINS = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)
"""A Tuesday, before the night's work."""


def prepare(folder: Path) -> None:
    """A demo site that never closes."""
    station = open_folder(folder, role=MANAGER, clock=FrozenClock(BEGINS))
    demo.fill(station, days=10, seed=1, tell=lambda *_: None)
    sign_in(station, code="youssef", pin=PIN)
    site = station.ask_itself(all_sites)[0].code
    around = {"opens": time_of_day(0, 0), "closes": time_of_day(23, 59)}
    for weekday in range(7):
        station.do("sites.set_hours", site=site, weekday=weekday, **around)
        for desk in catalogue.load().desks:
            station.do(
                "sites.set_service_hours",
                site=site,
                service=desk.code,
                weekday=weekday,
                **around,
            )
    station.close()
    folder.joinpath("settings.toml").write_text(
        '[lock]\ndesk_minutes = 0\n[printing]\nbadges = "folder"\n', encoding="utf-8"
    )


def live(program: list[str], folder: Path, hours: float, speed: float) -> dict[str, Path]:
    """Open every window for the day; where each wrote what it saw."""
    began = time.time()
    told = [
        "--began",
        str(began),
        "--at",
        BEGINS.isoformat(),
        "--hours",
        str(hours),
        "--speed",
        str(speed),
    ]
    screens = {"QT_QPA_PLATFORM": _screens(folder), "LC_ALL": "C.UTF-8"}
    environment = {**os.environ, **screens, **GIVEN_BACK}  # as the supervisor opens them
    diaries = {name: folder.parent / f"{name}.diary" for name in WINDOWS}
    running = {
        name: subprocess.Popen([*program, name, str(folder), str(diary), *told], env=environment)
        for name, diary in diaries.items()
    }
    for name, process in running.items():
        if process.wait(timeout=hours * 3600 / speed + 300):
            sys.exit(f"{name} ended with {process.returncode}")
    return diaries


def _screens(folder: Path) -> str:
    """A platform without a screen, as large as that of a desk."""
    file = folder.parent / "screens.json"
    screen = {
        "name": "one",
        "x": 0,
        "y": 0,
        "width": 1440,
        "height": 900,
        "logicalDpi": 96,
        "dpr": 1,
    }
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def entries(diary: Path, kind: str) -> Iterator[dict[str, Any]]:
    """The lines of one kind."""
    for line in diary.read_text(encoding="utf-8").splitlines():
        if (entry := json.loads(line))["kind"] == kind:
            yield entry


def memory(diaries: dict[str, Path]) -> Iterator[Line]:
    """From what each window held once settled to what it holds at the end."""
    for name, diary in diaries.items():
        held = [entry["kib"] / 1024 for entry in entries(diary, "memory")]
        before = median(held[SETTLED_HOURS : SETTLED_HOURS + 3] or held)
        after = median(held[-3:])
        growth = 100 * (after - before) / before
        figures = f"{before:6.1f} MB to {after:6.1f} MB  {growth:+5.1f} %  most {max(held):6.1f} MB"
        yield Line(name, figures, f"grows < {GROWTH:.0f} %", growth < GROWTH)


def acts(diaries: dict[str, Path]) -> Iterator[Line]:
    """How long each act took, from the key to the last paint."""
    for name, diary in diaries.items():
        taken: dict[str, list[float]] = defaultdict(list)
        for entry in entries(diary, "act"):
            taken[entry["name"]].append(entry["ms"])
        for act, times in sorted(taken.items()):
            found = Sample(act, tuple(sorted(times)))
            p99 = found.percentile(0.99)
            spread = f"p50 {found.p50:6.1f} ms  p99 {p99:6.1f} ms  most {max(times):7.1f} ms"
            figures = f"{len(times):6,}  {spread}"
            yield Line(f"{name}: {act}", figures, f"p99 < {P99_MS:.0f} ms", p99 < P99_MS)


def complaints(diaries: dict[str, Path]) -> Iterator[Line]:
    """What was in a log that should be empty."""
    for name, diary in diaries.items():
        said = [entry["text"] for entry in entries(diary, "warning")]
        for text in sorted(set(said))[:10]:
            print(f"  {name}: {said.count(text)} x {text}")
        yield Line(name, f"{len(said)} warnings", "none", not said)


def main() -> int:
    """0 where memory, times and logs are as they should be."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak")
    parser.add_argument("--program", type=Path, help="the bundle's, else the source")
    parser.add_argument("--hours", type=float, default=24)
    parser.add_argument("--speed", type=float, default=60)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    program = (
        [str(options.program)]
        if options.program
        else [sys.executable, "-m", "benchmarks.soak.window"]
    )
    folder = options.folder or Path(tempfile.mkdtemp(prefix="soak-"))
    data = folder / "data"
    prepare(data)
    took = timedelta(hours=options.hours) / options.speed
    print(f"{options.hours:g} hours in {took}, {program[-1]}, in {folder}", flush=True)
    diaries = live(program, data, options.hours, options.speed)
    parts: list[tuple[str, Iterable[Line]]] = [
        ("Memory", memory(diaries)),
        ("Acts", acts(diaries)),
        ("Warnings in the log", complaints(diaries)),
    ]
    kept = [table(title, list(lines)) for title, lines in parts]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
