"""The outbox of messages beside the windows: it is emptied in the background, again and again."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.core.errors import StoreTrouble
from ui.shell.session import Session
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.notifications.queries import NotificationView

log = logging.getLogger("ui.shell.sending")
TABLE = "notification"
AFTER_MS = 2_000
"""What is left from before is looked at when the window has painted."""
SOON_MS = 200
"""What a command has just asked for goes once its answer is shown."""
AT_ONCE, AT_LEAST = 1_000, 3_600_000


class Sending(QObject):
    """One a process. Only one process of a station sends at a time.

    What is for the screen of the reception is said there, to who may read it.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._under_way = self._again = self._closed = False
        self._said: set[UUID] = set()
        self._first = once(self, AFTER_MS, self.wake)
        self._later = once(self, SOON_MS, self.wake)
        session.changed.connect(self._changed)
        session.opened.connect(self._first.start)
        session.closing.connect(self._close)

    def wake(self) -> None:
        """Send what is due; once more where that is under way."""
        if self._closed or not self._session.ready:
            return
        if self._under_way:
            self._again = True
            return
        self._under_way, self._again = True, False
        self._later.stop()
        self._session.run(self._work, self._passed, self._failed)

    def retry(self, message: UUID) -> None:
        """Try one again at once."""
        from kiosk.notifications import outbox

        station = self._session.station
        now = station.clock.now()
        self._session.write(
            lambda: station.database.write(lambda s: outbox.retry(s, message=message, now=now)),
            done=lambda _answer: self.wake(),
        )

    def cancel(self, message: UUID) -> None:
        """Give one up that has not gone."""
        from kiosk.notifications import outbox

        database = self._session.station.database
        self._session.write(lambda: database.write(lambda s: outbox.cancel(s, message=message)))

    # -- in the background ---------------------------------------------------------------------

    def _work(self) -> datetime | None:
        from kiosk.notifications.worker import work

        return work(self._session.station, ending=lambda: self._closed)

    # -- coming home ---------------------------------------------------------------------------

    def _passed(self, next_at: datetime | None) -> None:
        self._under_way = False
        self._show()
        if self._again:
            self.wake()
        elif next_at is not None and not self._closed:
            ahead = (next_at - self._session.now()) // timedelta(milliseconds=1)
            self._later.start(min(max(ahead, AT_ONCE), AT_LEAST))

    def _failed(self, _sentence: str, error: Exception) -> None:
        # What waits is in the store, and the next pass finds it there.
        log.warning("the outbox was not emptied: %s", type(error).__name__)
        self._under_way = self._again = False
        if not self._closed:
            self._later.start(AT_LEAST // 60)

    def _changed(self, tables: frozenset[str]) -> None:
        if TABLE in tables and not self._under_way and not self._closed:
            self._later.start(SOON_MS)
        elif TABLE in tables:
            self._again = True

    def _show(self) -> None:
        """Say at the reception what did not go, once."""
        from kiosk.notifications.queries import some, waiting_on

        if self._closed or not self._session.may_read(some):
            return
        try:
            for shown, about in self._session.read(waiting_on, station=self._session.name):
                if shown not in self._said:
                    self._said.add(shown)
                    self._session.say(self._words(about), "warning")
                    self._shown(shown)
        except StoreTrouble as error:
            log.warning("the outbox cannot be read: %s", error)

    def _words(self, message: NotificationView) -> str:
        from kiosk.core.wording import say

        language = self._session.language
        why = say(f"notify.why.{message.why}", language)
        return say("notify.lost", language, address=message.address, why=why)

    def _shown(self, message: UUID) -> None:
        from kiosk.notifications import outbox

        station = self._session.station
        now = station.clock.now()
        self._session.write(
            lambda: station.database.write(lambda s: outbox.sent(s, message=message, now=now))
        )

    def _close(self) -> None:
        import sys

        self._closed = True
        for timer in (self._first, self._later):
            timer.stop()
        if smtp := sys.modules.get("kiosk.notifications.smtp"):
            smtp.hang_up()


def sending_of(session: Session) -> Sending:
    """The outbox of a session, emptied from the first time that it is asked for."""
    return session.findChild(Sending) or Sending(session)
