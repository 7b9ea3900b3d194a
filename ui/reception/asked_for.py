"""How many bookings wait for an answer, at the way to their page in the rail."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.reception.rail import RailItem
from ui.shell.session import Session


class AskedFor(QObject):
    """Read when bookings change and each minute; where it may not be read, what was said stays."""

    def __init__(self, session: Session, item: RailItem) -> None:
        super().__init__(item)
        self._session, self._item = session, item
        session.minute.connect(self.look)
        session.turned.connect(self.look)
        session.opened.connect(self.look)
        session.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Count those that somebody has to approve."""
        if self._session.ready and self._session.site is not None:
            self._session.attempt(self._count)

    def _count(self) -> None:
        from kiosk.bookings.approval import asked_for

        self._item.set_count(self._session.read(asked_for))

    def _changed(self, tables: frozenset[str]) -> None:
        if "booking" in tables:
            self.look()
