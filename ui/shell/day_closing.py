"""The closing of the day beside the windows of a desk: soon after the start, then by the minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.shell.session import Answer, Session
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.day_closing import Closed

AFTER_MS = 1_500


class DayClosing(QObject):
    """Closes what nobody saw end, and says so."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._busy = False
        self._soon = once(self, AFTER_MS, self.look)
        session.opened.connect(self._soon.start)
        session.minute.connect(self.look)
        if session.ready:
            self._soon.start()

    def look(self) -> None:
        """Close what is over by now, in the background."""
        if self._busy or not self._session.ready:
            return
        self._busy = True
        self._session.write(self._close, done=self._closed)

    def _close(self) -> Closed | None:
        from kiosk.day_closing import close_day

        return close_day(self._session.station)

    def _closed(self, answer: Answer) -> None:
        self._busy = False
        if answer.error is not None:
            return  # the next minute tries again, and the log has it
        if answer.result is not None and answer.result.visits:
            number = answer.result.visits
            self._session.say(
                self.tr("%n visite(s) close(s) d’office : personne ne l’a vue finir", "", number),
                "info",
            )
