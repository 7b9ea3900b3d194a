"""One window of a demo site, signed in by its own screen, where people work without a pause.

It says on its output, line by line with the machine's monotonic clock, how far it has come:
painted, open, working.
"""

from __future__ import annotations

import argparse
import time
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kiosk import opening
from kiosk.core.clock import Clock
from kiosk.core.command import MANAGER
from kiosk.core.errors import Refused
from kiosk.demo.staff import PIN
from tests.chaos.driver import ShiftedClock
from tests.chaos.habits import HABITS, HALL, Habit, Seat, arrive, take_ticket
from tests.chaos.ledger import Ledger, LedgeredStation
from ui.shell import application
from ui.shell.session import Answer, Session
from ui.shell.signing.screen import SignInScreen

WORK: dict[str, tuple[str, dict[Habit, int]]] = {
    "reception": ("salma", HABITS["desk"]),
    "counter": ("nadia", {**HABITS["counter"], take_ticket: 8}),
    "touch": (
        "",
        {habit: often for habit, often in HALL.items() if habit in (arrive, take_ticket)},
    ),
}
"""Who works at which window ("" for nobody), and what they do how often."""
COUNTER = 1, ("cnss",)
"""Nadia's at the demo, and what it is open for."""
PAUSE_MS = 20


class Busy(QObject):
    """Whoever works at a window."""

    def __init__(self, session: Session, window: str, rng: Random) -> None:
        super().__init__(session)
        self._session, self._rng = session, rng
        self._person, self._habits = WORK[window]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        QTimer.singleShot(0, self, partial(tell, "painted"))
        session.opened.connect(self._opened)

    def _opened(self) -> None:
        tell("open")
        at: Any = None  # the exchange, which this site has not
        self._seat = Seat(self._session.station, at, self._rng, *COUNTER)
        self._timer.start(PAUSE_MS)

    def _go_on(self) -> None:
        if self._person and self._session.station.signed_in is None:
            self._sign_in()
            self._timer.start(PAUSE_MS)
            return
        (habit,) = self._rng.choices(list(self._habits), weights=self._habits.values())
        self._session.write(partial(habit, self._seat), done=self._acted)

    def _sign_in(self) -> None:
        screens = [w for w in QApplication.allWidgets() if isinstance(w, SignInScreen)]
        for screen in screens:
            if screen.isVisible() and screen.button.isEnabled() and not screen.pin.text():
                screen.choose(self._person)
                screen.pin.set_text(PIN)
                screen.button.click()

    def _acted(self, answer: Answer) -> None:
        """Refused is also an answer; a bug is not, and ends the window."""
        if answer.error is not None and not isinstance(answer.error, Refused):
            raise SystemExit(1) from answer.error
        tell("working")
        self._timer.start(self._rng.randint(0, 2 * PAUSE_MS))


def tell(what: str) -> None:
    """Say how far the window is."""
    print(f"{what} {time.monotonic():.3f}", flush=True)


def main() -> None:
    """Until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("window", choices=WORK)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ledger", type=Path, required=True)
    parser.add_argument("--seed", required=True)
    parser.add_argument("--clock-offset", type=float, default=0.0)
    options = parser.parse_args()
    LedgeredStation.ledger = Ledger(options.ledger)
    beside = application._work_beside

    def work_beside(session: Session, entry: application.WindowEntry) -> None:
        beside(session, entry)
        Busy(session, options.window, Random(options.seed))

    def open_folder(
        folder: Path, *, role: str = MANAGER, clock: Clock | None = None
    ) -> LedgeredStation:
        return opening.open_as(LedgeredStation, folder, role=role, clock=clock)

    application._work_beside = work_beside
    opening.open_folder = open_folder
    clock = ShiftedClock(options.clock_offset)
    application.run_window(options.window, options.folder, windowed=True, clock=clock)


if __name__ == "__main__":
    main()
