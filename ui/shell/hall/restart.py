"""A window that nobody closes for months starts anew every night, when nobody is at it."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, Signal

from kiosk.cli.codes import KEPT_RUNNING
from ui.shell.session import Session

log = logging.getLogger("ui.shell.hall.restart")
LATEST = timedelta(hours=3)
"""Where nobody left in time, it is the next night's."""


def kept_running() -> bool:
    """Whether somebody starts the window again when it ends with RESTART."""
    return bool(os.environ.get(KEPT_RUNNING))


def is_due(started: datetime, now: datetime, at: str) -> bool:
    """Whether a window is to start anew, by its wall clock."""
    if not at:
        return False
    moment = datetime.combine(now.date(), time.fromisoformat(at), now.tzinfo)
    if moment > now:
        moment -= timedelta(days=1)
    return started < moment <= now < moment + LATEST


class NightRestart(QObject):
    """`due()` once, in the first quiet minute of the night."""

    due = Signal()

    def __init__(self, session: Session, quiet: Callable[[], bool]) -> None:
        super().__init__(session)
        self._session, self._quiet = session, quiet
        self._started = session.local_now()
        session.minute.connect(self.look)

    def look(self) -> None:
        """Restart if it is time, and nothing is under way."""
        at = self._session.station.settings.screen.restart_at
        if not is_due(self._started, self._session.local_now(), at):
            return
        if self._session.idle and self._quiet():
            log.info("the window starts anew for the night")
            self._started = self._session.local_now()
            self.due.emit()
