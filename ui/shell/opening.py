"""The store on its way: loading it takes longer than painting the first window."""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.core.clock import Clock
    from kiosk.station import Station


SETTLED_MS = 400


class Opening:
    """Opens a data folder for a desk, at once or in the background behind a painted window."""

    def __init__(self, folder: Path, role: str, clock: Clock | None) -> None:
        self._folder, self._role, self._clock = folder, role, clock
        self._station: Station | None = None
        self._failure: Exception | None = None

    def _open(self) -> Station:
        from kiosk.opening import open_folder

        self._folder.mkdir(parents=True, exist_ok=True)
        return open_folder(self._folder, role=self._role, clock=self._clock)

    def finish(self, session: Session) -> None:
        """Open the store now and give it to the desk, in the station's language."""
        self._give(session, self._open())

    def finish_in_background(self, session: Session) -> None:
        """The same on another thread; a failure ends the program with its reason."""
        session.run(self._open, lambda station: self._give(session, station), self._failed)

    def _give(self, session: Session, station: Station) -> None:
        self._station = station
        session.open(station)
        if station.begun:
            from kiosk.core.wording import say

            words = say("store.begun", session.language, place=self._folder)
            QTimer.singleShot(SETTLED_MS, session, lambda: session.say(words, "info"))
        settled = partial(self._keep_hours, session)
        QTimer.singleShot(SETTLED_MS, session, lambda: session.run(_settle, settled))

    def _keep_hours(self, session: Session, _settled: None) -> None:
        """What is to come keeps its hour, where a law on time has changed since it was said."""
        from kiosk.time_law import follow

        session.write(partial(follow, session.station))
        session.write(partial(_keep_notices, session.station))

    def _failed(self, _sentence: str, error: Exception) -> None:
        self._failure = error
        QCoreApplication.quit()

    def raise_failure(self) -> None:
        """Raise what kept the store from opening, if anything did."""
        if self._failure is not None:
            raise self._failure

    def close(self) -> None:
        """Let go of the store."""
        if self._station is not None:
            self._station.close()


def _keep_notices(station: Station) -> None:
    """Kiosks name the notice that they show: its words come from a machine that may say them."""
    from kiosk.visits.edge import keep_notices

    keep_notices(station)


def _settle() -> None:
    """What the first page could do without: the commands. What is there now is there to stay."""
    from kiosk.core import registry

    registry.commands()
    gc.freeze()
