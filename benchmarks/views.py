"""Bookings shown and found with 60 rooms and 300,000 bookings, beside floors of the same run.

The floor of a query is the plain read of the same rows; that of a view, the paint of an empty
widget of its size. What is read is read anew each time, on another day or week.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from benchmarks import NOW
from benchmarks.big_store import BOOKINGS, _bookings, _fill
from benchmarks.commands import Floor
from benchmarks.measure import Line, Sample, resident_kib, sample_pair
from kiosk.bookings.finder import find_free
from kiosk.bookings.wish import Sought
from kiosk.core.clock import FrozenClock
from kiosk.core.command import MANAGER
from kiosk.demo.staff import PIN
from kiosk.opening import open_folder
from kiosk.sites.queries import resources
from kiosk.staff.signing_in import sign_in
from kiosk.station import Station

ROOMS, DAYS_AHEAD = 60, 31
RUNS, FRAMES = 30, 240
FINDER_MS, DAY_MS, WEEK_MS, FRAME_MS, BOOK_MS = 50.0, 60.0, 120.0, 1000 / 60, 15.0
TURNS, GROWTH = 30, 5
LATER = datetime(2027, 1, 5, 8, tzinfo=UTC)
"""A Tuesday after all that is booked."""
SIZE = (1366, 768)
_DAY = timedelta(days=1)


def run() -> list[Line]:
    """The finder, then each view, then scrolling, then a new booking and what all of it leaves."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with closing(filled(folder)) as station:
            return [_finder(station, folder), *_views(station), *_booked(station)]


def filled(folder: Path) -> Station:
    """A store with the rooms and the bookings of five years, made in seconds."""
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
    station = open_folder(folder, clock=FrozenClock(NOW))
    station.do("people.add_staff", code="salma", name="Salma Berrada", role=MANAGER)
    choose = partial(station.carry, command="people.choose_pin", pin=PIN, actor="salma")
    station.database.write(choose)
    sign_in(station, code="salma", pin=PIN)  # as at every desk
    return station


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


@dataclass
class Shown:
    """The page of bookings on a screen, and an empty widget of its size."""

    page: Any
    empty: Any

    def view(self, kind: str, day: date) -> None:
        """Read a view anew, and paint it."""
        self.page.dates.set_day(day)
        self.page.show_view(kind)
        self.page.repaint()

    def day(self, day: date) -> None:
        """The grid of a day."""
        from ui.reception.bookings.views import DAY

        self.view(DAY, day)


@contextmanager
def on_screen(station: Station) -> Iterator[Shown]:
    """The page while the block lasts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QWidget

    from ui.reception.bookings.page import BookingsPage
    from ui.shell.application import make_application
    from ui.shell.session import Session

    app = make_application(["kiosk"])
    session = Session(station)
    shown = Shown(BookingsPage(session), QWidget())
    for widget in (shown.page, shown.empty):
        widget.resize(*SIZE)
        widget.show()
    app.processEvents()
    try:
        yield shown
    finally:
        shown.page.close()
        session.close()


def _views(station: Station) -> list[Line]:
    with on_screen(station) as shown:
        from ui.reception.bookings.views import DAY, LIST, MONTH, ROOM, WEEK

        lines = []
        for kind, step, limit in (
            (DAY, _DAY, DAY_MS),
            (WEEK, 7 * _DAY, WEEK_MS),
            (MONTH, 30 * _DAY, 0.0),
            (ROOM, 7 * _DAY, 0.0),
            (LIST, 7 * _DAY, 0.0),
        ):
            ours, least = sample_pair(
                (kind, lambda n, k=kind, s=step: shown.view(k, NOW.date() - n * s)),  # type: ignore[misc]
                ("an empty widget", lambda _n: shown.empty.repaint()),
                runs=RUNS,
                warm_up=3,
            )
            lines.append(_line(f"{kind} read and painted", ours, least, limit))
        shown.day(NOW.date())
        lines.append(_scrolled(shown.page, shown.empty))
        return [*lines, _memory(shown)]


def _memory(shown: Shown) -> Line:
    """What months of pages, seen one after the other, leave behind."""
    from ui.reception.bookings.views import DAY, LIST, MONTH, ROOM, WEEK

    def turn(first: int, last: int) -> None:
        for n in range(first, last):
            for kind in (DAY, WEEK, MONTH, ROOM, LIST):
                shown.view(kind, NOW.date() - n * _DAY)

    turn(0, TURNS)
    before = resident_kib()
    turn(TURNS, 3 * TURNS)
    after = resident_kib()
    growth = 100 * (after - before) / before
    figures = f"{before / 1024:6.1f} MB to {after / 1024:6.1f} MB  {growth:+5.1f} %"
    return Line(f"{10 * TURNS:,} more views", figures, f"grows < {GROWTH} %", growth < GROWTH)


def _booked(station: Station) -> list[Line]:
    """A booking, durable, in turns with a raw insert into the same file."""
    rooms = [room.id for room in station.ask(resources, kind="room")]
    raw = Floor(station)

    def book(n: int) -> None:
        turn, room = divmod(n, len(rooms))
        starts = LATER + timedelta(days=7 * (turn // 20), minutes=30 * (turn % 20))
        times = {"starts": starts, "ends": starts + timedelta(minutes=30)}
        station.do("bookings.book", resource=rooms[room], held_by="Noria Énergie", **times)

    try:
        ours, least = sample_pair(("booking", book), ("insert", raw.insert), runs=500)
    finally:
        raw.close()
    p99 = ours.percentile(0.99)
    figures = (
        f"p50 {ours.p50:6.1f} ms  p99 {p99:6.1f} ms  x{ours.p50 / least.p50:7.1f} of the floor"
    )
    return [Line("a booking, durable", figures, f"p99 <= {BOOK_MS:.0f} ms", p99 <= BOOK_MS)]


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
