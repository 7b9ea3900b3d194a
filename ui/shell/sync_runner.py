"""The exchange with the central database, beside the windows: begun after the first paint."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.core.errors import BadInput
from kiosk.updates import health
from ui.shell.session import Session
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.station import Station

log = logging.getLogger("ui.shell.sync_runner")
AFTER_MS = 600


class Running(Protocol):
    """What `kiosk.sync.worker.SyncWorker` offers: a thread that begins and ends."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End within two seconds."""

    def answered(self, command: UUID, timeout: float) -> str | None:
        """The central database's answer, waited for at most so many seconds."""


Make = Callable[["Station"], Running]


def make_worker(station: Station) -> Running:
    """The exchange of a station; its driver is imported only now."""
    from kiosk.sync.worker import SyncWorker

    return SyncWorker(station)


class SyncRunner(QObject):
    """Runs while the desk is open and its data folder is enrolled.

    A store that is enrolled while its window is open begins at the next minute.
    """

    def __init__(self, session: Session, make: Make = make_worker) -> None:
        super().__init__(session)
        self._session, self._make = session, make
        self._lock = threading.Lock()
        self._running: Running | None = None
        self._begun = self._closed = False
        self._soon = once(self, AFTER_MS, self.begin)
        session.opened.connect(self._soon.start)
        session.minute.connect(self.begin)
        session.closing.connect(self.stop)
        if session.ready:
            self._soon.start()

    @property
    def running(self) -> Running | None:
        """The exchange, while there is one in this process."""
        return self._running

    def begin(self) -> None:
        """Begin in the background, once, where the data folder is enrolled.

        Of a version on trial the centre hears once it works: what was not sent can be taken back.
        """
        if self._begun or self._closed or not self._session.ready or not self._enrolled():
            return
        if health.is_waited_for(self._session.station.folder):
            return
        self._begun = True
        self._session.run(self._start, failed=self._failed)

    def _enrolled(self) -> bool:
        from kiosk.sync import enrolment

        try:
            return enrolment.of(self._session.station.folder) is not None
        except BadInput as error:
            log.warning("no exchange with the central database: %s", error)
            return False

    def _start(self) -> None:
        running = self._make(self._session.station)
        with self._lock:
            if not self._closed:
                running.start()
                self._running = running

    def _failed(self, _sentence: str, error: Exception) -> None:
        # The windows work without it, and the pill says that nothing is exchanged.
        log.warning("the exchange with the central database did not begin: %s", error)
        self._begun = False

    def stop(self) -> None:
        """End it; does nothing the second time."""
        with self._lock:
            self._closed, running, self._running = True, self._running, None
        if running is not None:
            running.stop()


def worker_of(session: Session) -> Running | None:
    """The exchange beside a desk's windows, None where there is none."""
    runner = session.findChild(SyncRunner)
    return runner.running if runner is not None else None
