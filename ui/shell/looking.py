"""Whose file was opened is noted in the log, in the background: what stays in sight a moment."""

from __future__ import annotations

import logging
from datetime import datetime

from PySide6.QtCore import QObject

from ui.shell.session import Answer, Session
from ui.widgets.timers import once

log = logging.getLogger("ui.shell.looking")
SEEN_MS = 1_500
"""Rows that somebody passes on the way to another were not looked at."""


class Looking(QObject):
    """Notes what is `at`, once in ten minutes for whoever is there; see `kiosk.audit.kinds`."""

    def __init__(self, session: Session, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._seen = ""
        self._noted: dict[tuple[str, str], datetime] = {}
        self._wait = once(self, SEEN_MS, self.note)

    def at(self, subject: object) -> None:
        """This is in sight now: an id, or nothing."""
        self._seen = str(subject or "")
        if self._seen:
            self._wait.start()
        else:
            self._wait.stop()

    def note(self) -> None:
        """Note what is in sight, unless the same person has just looked at it."""
        from kiosk.audit.kinds import ONCE_IN

        self._wait.stop()
        if not self._seen or not self._session.ready:
            return
        now, key = self._session.now(), (self._session.station.staff or "", self._seen)
        self._noted = {one: at for one, at in self._noted.items() if now - at < ONCE_IN}
        if key not in self._noted:
            self._noted[key] = now
            note(self._session, self._kind, self._seen)


def note(session: Session, kind: str, subject: str) -> None:
    """Note a look in the background; nobody is held up by one that is not allowed."""
    from kiosk.audit.commands import LookAt

    session.do(LookAt(kind=kind, subject=subject), done=_done)


def _done(answer: Answer) -> None:
    if answer.error is not None:
        log.info("a look was not noted: %s", type(answer.error).__name__)
