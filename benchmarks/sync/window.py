"""The reception window on a store into which rows pour: how long its event loop stands still.

    python -m benchmarks.sync.window FOLDER ROWS

Prints "open" once it is idle, waits for a line, then prints the gaps while the rows come.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from benchmarks import NOW
from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.visits.model import Visit
from ui.reception.window import ReceptionWindow
from ui.shell.application import make_application
from ui.shell.garbage import Collector
from ui.shell.session import Session
from ui.shell.sync_runner import SyncRunner

TICK_MS, PATIENCE_S = 5, 120


class Watch:
    """A timer of five milliseconds that notes how late it comes."""

    def __init__(self, app: QApplication) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(app)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def pause(self) -> None:
        """What has just been done is not the window's."""
        self._last = time.perf_counter()

    def begin(self) -> None:
        """Forget what was before."""
        self.gaps.clear()
        self._last = time.perf_counter()


def main(folder: Path, rows: int) -> None:
    """Open, wait to be told, watch until the rows are there."""
    app = make_application()
    station = Station(folder, Database.at(folder), Settings(), role="desk", clock=FrozenClock(NOW))
    session = Session(station)
    SyncRunner(session)
    window = ReceptionWindow(session)
    window.show()
    session.start()
    collector = Collector(app)
    watch = Watch(app)
    _live(app, 4.0)
    watch.begin()
    _live(app, 3.0)
    print("open", f"{max(watch.gaps):.1f}", flush=True)
    sys.stdin.readline()
    watch.begin()
    start = time.perf_counter()
    while _visits(folder) < rows and time.perf_counter() - start < PATIENCE_S:
        watch.pause()
        _live(app, 0.5)
    watch.pause()
    _live(app, 1.0)
    gaps = sorted(watch.gaps)
    there = _visits(folder)
    print(
        f"{gaps[-1]:.1f} {gaps[int(0.99 * len(gaps))]:.1f} {there} "
        f"{time.perf_counter() - start:.1f}",
        flush=True,
    )
    session.close()
    collector.deleteLater()
    station.close()


def _live(app: QApplication, seconds: float) -> None:
    QTimer.singleShot(int(seconds * 1000), app.quit)
    app.exec()


_others: dict[Path, Database] = {}


def _visits(folder: Path) -> int:
    """Counted on a connection of its own; a counting gap is the watcher's, not the window's."""
    database = _others.setdefault(folder, Database.at(folder))
    return int(database.read(lambda s: s.scalar(select(func.count()).select_from(Visit))) or 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
