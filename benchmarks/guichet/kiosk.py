"""From the tap that takes a ticket to its number on the screen, and to the printer's first dots.

The real window of the kiosk, warm, on an embedded store at full durability in which people wait;
the printer is an emulator on loopback that is spoken to as a thermal printer is.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import time as hour
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks import NOW
from benchmarks.measure import Line, Sample, timed
from kiosk.core.clock import FrozenClock
from kiosk.core.command import KIOSK
from kiosk.opening import open_folder
from kiosk.station import Station
from tests.paper.thermal.emulator import Emulator
from ui.shell.application import make_application
from ui.shell.session import Session
from ui.touch.shell.window import TouchWindow

TICKETS, WARM_UP, WAITING = 100, 10, 20
NUMBER_MS, BYTES_MS, WORSE = 200.0, 500.0, 0.95
PATIENCE_S, ROUNDS = 20.0, 20
BURN = b"\x1dv0"
"""With what the dots of a paper begin (ESC/POS, GS v 0)."""


class Printer(Emulator):
    """Knows when the dots of the next paper came first, by `time.perf_counter`."""

    burnt = 0.0

    def _heard(self, data: bytes, say: Callable[[bytes], object]) -> None:
        if not self.burnt and BURN in data:
            self.burnt = time.perf_counter()
        super()._heard(data, say)


class Painted(QObject):
    """Knows whether what it looks at has been painted since it was asked to look."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def run(tickets: int = TICKETS) -> list[Line]:
    """Both figures, and under them a durable write of the same store."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(["touch"])
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder, Printer() as printer:
        station = _kiosk(Path(folder), printer)
        try:
            session = Session(station)
            session.start()
            made = _Kiosk(app, session, printer)
            taken = [made.take() for _ in range(WARM_UP + tickets)][WARM_UP:]
            made.close()
            floor = _floor(station, tickets)
        finally:
            station.close()
    number, paper = (sorted(each) for each in zip(*taken, strict=True))
    return [
        _line("tap to number on the screen", Sample("number", tuple(number)), NUMBER_MS),
        _line("tap to bytes at the printer", Sample("paper", tuple(paper)), BYTES_MS),
        Line("  a ticket taken by command", _figures(floor), "", kept=True),
    ]


def _line(what: str, measured: Sample, most: float) -> Line:
    kept = measured.percentile(WORSE) < most
    return Line(what, _figures(measured), f"p95 < {most:.0f} ms", kept)


def _figures(measured: Sample) -> str:
    return f"p50 {measured.p50:6.1f} ms  p95 {measured.percentile(WORSE):6.1f} ms"


def _kiosk(folder: Path, printer: Emulator) -> Station:
    """A kiosk at a site whose desk is here, with a counter, and people who wait."""
    station = open_folder(folder, clock=FrozenClock(NOW))
    do = station.do
    do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    hours = {"opens": hour(8, 30), "closes": hour(18)}
    do("sites.set_service_hours", service="ompic", weekday=NOW.weekday(), **hours)
    do("counters.open", counter=1, services=["ompic"])
    for _ in range(WAITING):
        do("tickets.take", service="ompic")
    station.role = KIOSK
    printing = msgspec.structs.replace(
        station.settings.printing, tickets=f"escpos:{printer.address}"
    )
    station.settings = msgspec.structs.replace(station.settings, printing=printing)
    return station


class _Kiosk:
    """The window, and who takes tickets at it."""

    def __init__(self, app: QApplication, session: Session, printer: Printer) -> None:
        self._app, self._session, self._printer = app, session, printer
        self._painted = Painted()
        self.window = TouchWindow(session)
        self.window.resize(1080, 1920)
        self.window.show()
        self._until(lambda: self.window.path[-1] == "home")

    def take(self) -> tuple[float, float]:
        """Milliseconds from the tap to the painted number, and to the printer's first dots."""
        window, printer = self.window, self._printer
        window.show_screen("services")
        self._until(self._screen.rows["ompic"].isVisible)
        self._rest()
        self._press(self._screen.rows["ompic"])
        self._until(lambda: window.path[-1] == "papers")
        self._rest()
        self._press(self._screen.procedures.rows["autre"])
        self._rest()
        printer.burnt = 0.0
        begun = time.perf_counter()
        self._press(window.footer.action)
        self._until(lambda: window.path[-1] == "ticket")
        slip = self._screen.slip
        slip.installEventFilter(self._painted)
        self._painted.seen = False
        slip.update()
        self._until(lambda: self._painted.seen)
        shown = time.perf_counter()
        slip.removeEventFilter(self._painted)
        self._until(lambda: bool(printer.burnt) and self._session.idle)
        bytes_ms = (printer.burnt - begun) * 1000
        window.start_again()
        # No loop runs here that would take away the screens of whoever has gone.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._until(lambda: window.path[-1] == "home")
        return (shown - begun) * 1000, bytes_ms

    @property
    def _screen(self) -> Any:
        return self.window.screens[self.window.path[-1]]

    def _press(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _rest(self) -> None:
        """People read before they tap: all is laid out and painted."""
        for _ in range(ROUNDS):
            self._app.processEvents()
        self._until(lambda: self._session.idle)

    def _until(self, there: Callable[[], bool]) -> None:
        ends = time.monotonic() + PATIENCE_S
        while not there():
            if time.monotonic() > ends:
                raise TimeoutError(f"the kiosk stays at {self.window.path}")
            self._app.processEvents()

    def close(self) -> None:
        """Leave nothing open."""
        self.window.close()
        self._session.close()


def _floor(station: Station, tickets: int) -> Sample:
    taken = [
        timed(lambda _: station.do("tickets.take", service="ompic"), n) for n in range(tickets)
    ]
    return Sample("command", tuple(sorted(taken)))


if __name__ == "__main__":
    sys.exit(not all(line.kept for line in run()))
