"""Bookings shown and found with 60 rooms and 300,000 bookings, beside floors of the same run.

The floor of a query is the plain read of the same rows; that of a view, the paint of an empty
widget of its size. What is read is read anew each time, on another day or week.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from benchmarks import NOW
from benchmarks.big_store import BOOKINGS, _bookings, _fill
from benchmarks.measure import Line, Sample, sample_pair
from kiosk.bookings.finder import find_free
from kiosk.bookings.wish import Sought
from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.station import Station

ROOMS, DAYS_AHEAD = 60, 31
RUNS, FRAMES = 30, 240
FINDER_MS, DAY_MS, WEEK_MS, FRAME_MS = 50.0, 60.0, 120.0, 1000 / 60
SIZE = (1366, 768)
_DAY = timedelta(days=1)


def run() -> list[Line]:
    """The finder, then each view, then scrolling."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        station = _filled(folder)
        try:
            return [_finder(station, folder), *_views(station)]
        finally:
            station.close()


def _filled(folder: Path) -> Station:
    station = open_folder(folder, clock=FrozenClock(NOW))
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    rooms: list[UUID] = [
        station.do("sites.add_room", name=f"Salle {n}", capacity=4 + n % 20).command.id
        for n in range(ROOMS)
    ]
    station.do("sites.add_desk_area", name="Coworking", places=48)
    station.close()
    with sqlite3.connect(folder / "kiosk.sqlite3") as store:
        store.execute("PRAGMA synchronous=OFF")
        _fill(store, "booking", _bookings(rooms), BOOKINGS)
        store.execute("ANALYZE")
    return open_folder(folder, clock=FrozenClock(NOW))


def _finder(station: Station, folder: Path) -> Line:
    first = NOW.date()
    store = sqlite3.connect(folder / "kiosk.sqlite3")
    days = (str(first - _DAY), str(first + DAYS_AHEAD * _DAY))

    def floor(_n: int) -> object:
        rows = "SELECT resource, starts, ends, places FROM booking"
        return store.execute(f"{rows} WHERE site = 'casablanca' AND day BETWEEN ? AND ?", days)

    def find(n: int) -> object:
        until = first + (DAYS_AHEAD - 1) * _DAY
        sought = Sought(people=4 + n % 8, minutes=90, until=until, limit=10_000)
        return station.ask(find_free, sought=sought)

    plain = ("plain read of the month", lambda n: list(floor(n)))  # type: ignore[call-overload]
    ours, least = sample_pair(("finder", find), plain, runs=RUNS, warm_up=3)
    store.close()
    return _line("finder over a month of 60 rooms", ours, least, FINDER_MS)


def _views(station: Station) -> list[Line]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QWidget

    from ui.reception.bookings.page import BookingsPage
    from ui.reception.bookings.views import DAY, LIST, MONTH, ROOM, WEEK
    from ui.shell.application import make_application
    from ui.shell.session import Session

    app = make_application(["kiosk"])
    session = Session(station)
    page, empty = BookingsPage(session), QWidget()
    for widget in (page, empty):
        widget.resize(*SIZE)
        widget.show()
    app.processEvents()

    def shown(kind: str, step: timedelta) -> Callable[[int], Any]:
        def show(n: int) -> None:
            page.dates.set_day(NOW.date() - n * step)
            page.show_view(kind)
            page.repaint()

        return show

    lines = []
    for kind, step, limit in (
        (DAY, _DAY, DAY_MS),
        (WEEK, 7 * _DAY, WEEK_MS),
        (MONTH, 30 * _DAY, 0.0),
        (ROOM, 7 * _DAY, 0.0),
        (LIST, 7 * _DAY, 0.0),
    ):
        work = (kind, shown(kind, step))
        ours, least = sample_pair(
            work, ("an empty widget", lambda _n: empty.repaint()), runs=RUNS, warm_up=3
        )
        lines.append(_line(f"{kind} read and painted", ours, least, limit))
    shown(DAY, _DAY)(0)
    lines.append(_scrolled(page, empty))
    page.close()
    session.close()
    return lines


def _scrolled(page: Any, empty: Any) -> Line:
    grid = page.grid
    most = max(grid.bar.maximum(), 1)

    def frame(n: int) -> None:
        grid.bar.setValue(n * 14 % most)
        grid.repaint()

    work = ("frame", frame)
    ours, least = sample_pair(work, ("empty", lambda _n: empty.repaint()), runs=FRAMES, warm_up=5)
    return _line("a frame while 60 rooms are scrolled", ours, least, FRAME_MS)


def _line(what: str, ours: Sample, floor: Sample, limit: float) -> Line:
    p95, ratio = ours.percentile(0.95), ours.p50 / max(floor.p50, 1e-6)
    figures = f"p50 {ours.p50:6.1f} ms  p95 {p95:6.1f} ms  x{ratio:7.1f} of the floor"
    return Line(what, figures, f"p95 <= {limit:.0f} ms" if limit else "", not limit or p95 <= limit)
