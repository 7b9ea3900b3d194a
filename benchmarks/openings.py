"""From a key to the last paint of what it opens: the first time in a process, and later ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.measure import Line

TURNS = 3
FIRST_MS, LATER_MS = 200.0, 60.0
WINDOWS = ("reception", "manager", "counter", "touch")
SETTINGS = '[printing]\nsheets = "folder"\n'
Times = dict[str, list[float]]


def run(folder: Path) -> list[Line]:
    """Every page and dialog of each window on the store, beside an empty page of the same run."""
    lines: list[Line] = []
    # Nobody is there to answer the printer's question.
    (folder / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    for window in WINDOWS:
        turns = [_measured(window, folder) for _ in range(TURNS)]
        lines += _lines(window, turns)
    return lines


def _measured(window: str, folder: Path) -> Times:
    command = [sys.executable, "-m", "benchmarks.open_all", window, str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(Path("build/bench/bytecode").absolute())
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found: Times = json.loads(done.stdout.splitlines()[-1])
    return found


def _lines(window: str, turns: list[Times]) -> Iterator[Line]:
    """Medians over processes: the first opening, and the later ones."""
    for name in turns[0]:
        first = median(turn[name][0] for turn in turns)
        later = median(time for turn in turns for time in turn[name][1:])
        kept = first <= FIRST_MS and later <= LATER_MS
        limit = "" if name == "an empty page" else f"<= {FIRST_MS:.0f}, then {LATER_MS:.0f} ms"
        figures = f"first {first:6.0f} ms  later {later:6.0f} ms"
        yield Line(f"{window}: {name}", figures, limit, kept or not limit)
