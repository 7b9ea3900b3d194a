"""An hour at the front desk in a minute: what people do, again and again, in the real window.

Prints how many acts there were, and the resident memory (KiB) before and after.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import NOW
from benchmarks.measure import resident_kib
from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.sites.queries import resources
from ui.reception.window import ReceptionWindow
from ui.shell.application import make_application
from ui.shell.session import Session

WARM_UP, MINUTES, PATIENCE_S = 15, 60, 30
WORDS = ("ben", "taz", "el", "kama", "our", "salle", "V-0147")


class BusyHour:
    """The window and what is done in it; each minute has about a dozen acts."""

    def __init__(self, folder: Path) -> None:
        self.app = make_application()
        self.clock = FrozenClock(NOW)
        self.station = open_folder(folder, role="desk", clock=self.clock)
        self.session = Session(self.station)
        self.window = ReceptionWindow(self.session)
        self.window.show()
        self.session.start()
        self.rooms = [room.id for room in self.session.read(resources, kind="room")]
        self.acts = 0
        self.booked = 0

    def live(self, minutes: int) -> None:
        """Let minutes pass, each with its acts."""
        for _ in range(minutes):
            for act in (self._turn, self._type, self._write, self._turn, self._speak):
                act()
                self._settle()
            self.clock.at += timedelta(minutes=1)
            self.session.minute.emit()
            self._settle()
            self.acts += 1

    def _turn(self) -> None:
        """Through every page."""
        for entry in self.window.entries:
            self.window.show_page(entry.name)
            self._settle()
            self.acts += 1

    def _type(self) -> None:
        self.window.search()
        QTest.keyClicks(self.window.top.omnibox.edit, random.choice(WORDS))
        self._settle()
        self.window.step_back()
        self.acts += 1

    def _write(self) -> None:
        """Someone comes in, a ticket, a booking, a message at the bottom."""
        do: Callable[..., None] = self.session.do
        do("visits.arrive", first_name="Amina", last_name="Benkirane", host="Salle", consent=True)
        do("tickets.take", service=random.choice(("ompic", "cnss", "anapec")))
        day, slot = divmod(self.booked // len(self.rooms), 10)
        starts = NOW.replace(hour=8, minute=0) + timedelta(days=42 + 7 * day, hours=slot)
        do(
            "bookings.book",
            resource=self.rooms[self.booked % len(self.rooms)],
            starts=starts,
            ends=starts + timedelta(hours=1),
            held_by="Noria Énergie",
        )
        self.session.say("…")
        self.booked += 1
        self.acts += 4

    def _speak(self) -> None:
        for language in ("ar", "en", "fr"):
            self.session.speak(language)
            self._settle()
            self.acts += 1

    def _settle(self) -> None:
        """Until nothing is under way and everything is painted."""
        end = time.monotonic() + PATIENCE_S
        QApplication.processEvents()
        while not self.session.idle and time.monotonic() < end:
            QApplication.processEvents()
        # Outside the event loop Qt leaves deleteLater() undone.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def close(self) -> None:
        """Let go of the store."""
        self.window.close()
        self.session.close()
        self.station.close()


def main() -> None:
    """Warm up, measure, work, measure."""
    random.seed(1)
    hour = BusyHour(Path(sys.argv[1]))
    hour.live(WARM_UP)
    before, hour.acts = resident_kib(), 0
    hour.live(MINUTES)
    after = resident_kib()
    print(hour.acts, before, after)
    hour.close()


if __name__ == "__main__":
    main()
