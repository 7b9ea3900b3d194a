"""What is looked after beside the windows of a desk: soon after the start, then by the minute."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from ui.shell.session import Answer, Session
from ui.widgets.timers import once


class EachMinute(QObject):
    """Does what is due in the background, one look at a time; what fails is tried the next minute.

    Subclasses do it in `work()`, on another thread, and say what came of it in `tell(result)`.
    """

    after_ms = 1_500
    """How long after the start; a start is for people first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._busy = False
        self._soon = once(self, self.after_ms, self.look)
        session.opened.connect(self._soon.start)
        session.minute.connect(self.look)
        if session.ready:
            self._soon.start()

    def work(self) -> Any:
        """Do what is due."""
        raise NotImplementedError

    def tell(self, result: Any) -> None:
        """Say what was done."""
        raise NotImplementedError

    def look(self) -> None:
        """Do what is due by now, in the background."""
        if self._busy or not self._session.ready:
            return
        self._busy = True
        self._session.write(self.work, done=self._done)

    def _done(self, answer: Answer) -> None:
        self._busy = False
        if answer.error is None and answer.result is not None:
            self.tell(answer.result)
