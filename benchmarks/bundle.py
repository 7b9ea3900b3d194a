"""The start of the bundle beside that of the source, in turns: one window on one store."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median

from benchmarks.measure import Line
from benchmarks.startup import reception, until_painted

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "build" / "bundle" / "linux-beside" / "accueil" / "beside"
RUNS, RATIO = 9, 1.3
PARTS = {"frame": "reception, its frame", "page": "reception, Aujourd’hui with its data"}


def run(folder: Path) -> list[Line]:
    """Build a bundle with the watcher of first paints in it, and start both again and again."""
    make = [sys.executable, "tools/package.py", "beside", "benchmarks.first_paint"]
    subprocess.run(make, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return [_line(name, part, folder) for part, name in PARTS.items()]


def _line(name: str, part: str, folder: Path) -> Line:
    bundle = [str(PROGRAM), part, str(folder)]
    turns = [
        (until_painted(reception(part, folder)), until_painted(bundle)) for _ in range(RUNS + 1)
    ]
    source, built = (median(taken) for taken in zip(*turns[1:], strict=True))
    figures = f"source {source:6.0f} ms  bundle {built:6.0f} ms  {built / source:4.2f}x"
    return Line(name, figures, f"<= {RATIO}x", built / source <= RATIO)
