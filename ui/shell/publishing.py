"""The folder of calendars beside the windows: brought up to date in the background."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from ui.shell.session import Session
from ui.widgets.timers import every, once

log = logging.getLogger("ui.shell.publishing")
SHOWN = frozenset({"booking", "resource", "resident", "site", "site_option"})
"""The tables that calendars are made of."""
AFTER_MS, SOON_MS, HOURLY_MS = 10_000, 3_000, 3_600_000
"""After the first paint; after a change, for others may follow it; and as time goes on."""


class Publishing(QObject):
    """One a process; does nothing where the settings name no folder."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._under_way = self._again = self._closed = False
        self._first = once(self, AFTER_MS, self.publish)
        self._soon = once(self, SOON_MS, self.publish)
        self._hourly = every(self, HOURLY_MS, self.publish)
        session.changed.connect(self._changed)
        session.opened.connect(self._begin)
        session.closing.connect(self._close)
        if session.ready:
            self._begin()

    def publish(self) -> None:
        """Bring the folder up to date; once more where that is under way."""
        if self._closed or not self._wanted():
            return
        if self._under_way:
            self._again = True
            return
        self._under_way, self._again = True, False
        self._session.run(self._work, lambda _done: self._ended(), self._failed)

    def _work(self) -> object:
        from kiosk.calendars.feed import publish

        return publish(self._session.station, ending=lambda: self._closed)

    def _failed(self, _sentence: str, error: Exception) -> None:
        # What changed is in the store, and the next pass finds it there.
        log.warning("the calendars are not up to date: %s", type(error).__name__)
        self._ended()

    def _ended(self) -> None:
        self._under_way = False
        if self._again:
            self._soon.start()

    def _begin(self) -> None:
        self._first.start()
        self._hourly.start()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN and not self._closed and self._wanted():
            self._soon.start()

    def _wanted(self) -> bool:
        return self._session.ready and bool(self._session.station.settings.calendars.folder)

    def _close(self) -> None:
        self._closed = True
        for timer in (self._first, self._soon, self._hourly):
            timer.stop()
