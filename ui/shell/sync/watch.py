"""One watch a desk: it reads the state of the exchange when that may have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.shell.session import Session
from ui.shell.sync import reading
from ui.shell.sync.words import LOCAL, OFFLINE
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.sync.views import SyncStatus

# Several commands a second change nothing that a person could read between two.
CALM_MS = 150


class SyncWatch(QObject):
    """`moved(SyncStatus)` when the state is another one; `status` is None before the first look."""

    moved = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.status: SyncStatus | None = None
        self._soon = once(self, CALM_MS, self.look)
        session.changed.connect(self._changed)
        session.minute.connect(self.look)
        session.opened.connect(self.look)
        session.turned.connect(self.look)
        self.look()

    @property
    def offline(self) -> bool:
        """Whether the central database is known and does not answer."""
        return self.status is not None and self.status.state == OFFLINE

    @property
    def local(self) -> bool:
        """Whether the store works alone, as far as is known."""
        return self.status is None or self.status.state == LOCAL

    def look(self) -> None:
        """Read the state now; a store in trouble leaves the one before, and so does a cover."""
        if not self._session.ready or self._session.covered:
            return
        status = reading.status(self._session)
        if status is not None and status != self.status:
            self.status = status
            self.moved.emit(status)

    def _changed(self, tables: frozenset[str]) -> None:
        # A store that works alone has nothing new to say at each command.
        wanted = {"sync_state"} if self.local else {"sync_state", "command", "settlement"}
        if tables & wanted:
            self._soon.start()


def watch_of(session: Session) -> SyncWatch:
    """The watch of a desk, made the first time that it is asked for."""
    return session.findChild(SyncWatch) or SyncWatch(session)
