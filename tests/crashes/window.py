"""One life of a window that will fall or hang, as a plan says, while people work there.

It writes into a file when it was back, and when it began to fall or to hang: the machine's
monotonic clock, which all processes share.
"""

from __future__ import annotations

import argparse
import ctypes
import faulthandler
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk import opening
from kiosk.core.clock import Clock
from kiosk.core.command import MANAGER
from tests.chaos.driver import ShiftedClock
from tests.chaos.habits import HABITS, Seat, take_ticket
from tests.chaos.ledger import Ledger, LedgeredStation
from tests.kills import window as busy
from ui.shell import application
from ui.shell.session import Session

SOONEST_MS, LATEST_MS = 300, 1_500
FOR_EVER = 1_000_000


def newcomer(seat: Seat) -> None:
    """Somebody who was never here: the usual names are all inside after an hour."""
    name = "".join(seat.rng.choices("abdefiklmnorstuz", k=12)).capitalize()
    seat.do("visits.arrive", first_name="Imane", last_name=name, host="Noria Énergie", consent=True)


def hire() -> None:
    """Have people at all windows, in this process alone: the harness shares its modules."""
    busy.WORK["touch"] = ("", {newcomer: 12, take_ticket: 1})
    busy.WORK["manager"] = ("youssef", HABITS["manager"])
    busy.tell = lambda _what: None  # type: ignore[assignment]


def _spin() -> None:
    while True:
        pass


CRASHES: dict[str, Callable[[], object]] = {
    "segmentation": faulthandler._sigsegv,
    "abort": os.abort,
    "exit": partial(os._exit, 1),
    "exit-high": partial(os._exit, 70),
}
FREEZES: dict[str, Callable[[], object]] = {
    "sleep": partial(time.sleep, FOR_EVER),
    "spin": _spin,
    "in C": lambda: ctypes.PyDLL(None).sleep(FOR_EVER),
}
"""The event loop stands: waiting, working, and in a library that lets nobody else work."""
FAULTS = {**CRASHES, **FREEZES}


def main() -> None:
    """Until it falls."""
    parser = argparse.ArgumentParser()
    parser.add_argument("window")
    parser.add_argument("folder", type=Path)
    parser.add_argument("plan", type=Path)
    parser.add_argument("--seed", required=True)
    parser.add_argument("--clock-offset", type=float, required=True)
    options = parser.parse_args()
    hire()
    lives = options.plan.with_suffix(".lives")
    plan = options.plan.read_text("utf-8").splitlines()
    LedgeredStation.ledger = Ledger(options.plan.with_suffix(".ledger"))
    usual = application._work_beside

    def note(what: str) -> None:
        with lives.open("a", encoding="utf-8") as file:
            file.write(f"{what}\t{time.monotonic():.3f}\n")
            file.flush()
            os.fsync(file.fileno())

    def lived() -> int:
        done = lives.read_text("utf-8") if lives.exists() else ""
        return sum(not line.startswith("back") for line in done.splitlines())

    def back() -> None:
        life = lived()
        note("back")
        rng = Random(f"{options.seed}/{options.window}/{life}")
        fault = plan[life] if life < len(plan) else ""
        wait = rng.randint(SOONEST_MS, LATEST_MS)
        QTimer.singleShot(wait, partial(fall, fault))

    def fall(fault: str) -> None:
        if not fault:
            QCoreApplication.exit(0)
            return
        note(fault)
        FAULTS[fault]()

    def work_beside(session: Session, entry: application.WindowEntry) -> None:
        usual(session, entry)
        session.opened.connect(partial(QTimer.singleShot, 0, back))
        if options.window in busy.WORK:
            busy.Busy(session, options.window, Random(f"{options.seed}/{time.monotonic()}"))

    def open_folder(
        folder: Path, *, role: str = MANAGER, clock: Clock | None = None
    ) -> LedgeredStation:
        return opening.open_as(LedgeredStation, folder, role=role, clock=clock)

    application._work_beside = work_beside
    opening.open_folder = open_folder
    clock = ShiftedClock(options.clock_offset)
    raise SystemExit(
        application.run_window(options.window, options.folder, windowed=True, clock=clock)
    )


if __name__ == "__main__":
    main()
