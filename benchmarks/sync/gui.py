"""The windows while rows pour in: the longest time in which nothing can be clicked."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from benchmarks.measure import Line
from benchmarks.sync.centre import Centre
from benchmarks.sync.rows_ahead import fill_centre
from benchmarks.sync.stores import first_store, new_store
from kiosk.sync.worker import SyncWorker

GAP_MS = 50.0
SITE = "casablanca"


def run(folder: Path, rows: int) -> list[Line]:
    """A store that follows the centre already; then half visits, half tickets come in."""
    with Centre() as centre:
        first_store(centre, folder / "first", SITE).close()
        place = folder / "shown"
        station = new_store(place, centre.enrol(SITE, "desk"))
        with closing(station), closing(SyncWorker(station)) as exchange:
            exchange.once()
        command = [sys.executable, "-m", "benchmarks.sync.window", str(place), str(rows // 2)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(
            command, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            idle = float(process.stdout.readline().split()[1])
            fill_centre(centre, SITE, rows)
            process.stdin.write("go\n")
            process.stdin.flush()
            with centre.owner() as owner:
                owner.execute(HINT, {"site": SITE})
            longest, p99, came, seconds = map(float, process.stdout.readline().split())
    figures = (
        f"longest {longest:6.1f} ms  p99 {p99:5.1f} ms  {2 * came:,.0f} rows in {seconds:.1f} s"
    )
    kept = longest <= GAP_MS and came >= rows // 2
    return [
        Line(f"reception, {rows:,} rows come in", figures, f"longest <= {GAP_MS:.0f} ms", kept),
        Line("  the same window, nothing comes", f"longest {idle:6.1f} ms", "", kept=True),
    ]


HINT = "SELECT pg_notify('kiosk_site_' || left(encode(sha256(%(site)s::bytea), 'hex'), 12), '')"
