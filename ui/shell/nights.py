"""What the store does by night, beside the windows: after the start, then by the minute."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from ui.shell.session import Session
from ui.widgets.timers import once

log = logging.getLogger("ui.shell.nights")
AFTER_MS = 20_000
"""A start is for people first."""


class Nights(QObject):
    """Does what is due on a thread of its own, so that no click ever waits for it.

    What is under way when the window closes is stopped, and done at the next start.
    """

    ended = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._stop = threading.Event()
        self._busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._soon = once(self, AFTER_MS, self.look)
        self.ended.connect(self._over, Qt.ConnectionType.QueuedConnection)
        session.opened.connect(self._soon.start)
        session.minute.connect(self._look_later)
        session.closing.connect(self.stop)
        if session.ready:
            self._soon.start()

    def _look_later(self) -> None:
        if not self._soon.isActive():
            self.look()

    def look(self) -> None:
        """Do what is due by now, in the background."""
        if self._busy or not self._session.ready or self._stop.is_set():
            return
        self._busy = True
        station, stop = self._session.station, self._stop

        def work() -> None:
            from kiosk.nightly import run_due

            run_due(station, stop)

        self._pool.start(lambda: self._carry(work))

    def stop(self) -> None:
        """End what is under way; does nothing the second time."""
        self._stop.set()
        self._soon.stop()
        self._pool.waitForDone()

    def _carry(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception:
            log.warning("the night's work was not done", exc_info=True)
        finally:
            self.ended.emit()

    def _over(self) -> None:
        self._busy = False
