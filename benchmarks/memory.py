"""Memory of the reception window over an hour of work, done fast in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.measure import Line

GROWTH = 5.0


def run(folder: Path) -> list[Line]:
    """RSS after the window has warmed up and after the hour, on a store that may be written to."""
    command = [sys.executable, "-m", "benchmarks.busy_hour", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    acts, before, after = (int(word) for word in done.stdout.split())
    growth = 100 * (after - before) / before
    figures = f"{before / 1024:6.1f} MB to {after / 1024:6.1f} MB  {growth:+5.1f} %"
    return [Line(f"an hour's work, {acts:,} acts", figures, "grows < 5 %", growth < GROWTH)]
