"""How many letters and sheets need somebody, at the ways to their pages in the rail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.reception.rail import RailItem
from ui.shell.session import Session


class Alerts(QObject):
    """Read with each change of `tables` and each minute; what may not be read stays as it was."""

    def __init__(
        self,
        session: Session,
        item: RailItem,
        tables: frozenset[str],
        count: Callable[[Session], int],
    ) -> None:
        super().__init__(item)
        self._session, self._item, self._tables, self._count = session, item, tables, count
        item.urgent = True
        session.minute.connect(self.look)
        session.turned.connect(self.look)
        session.opened.connect(self.look)
        session.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Count what did not go."""
        if self._session.ready and self._session.site is not None:
            self._session.attempt(lambda: self._item.set_count(self._count(self._session)))

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & self._tables:
            self.look()


def of_messages(session: Session, item: RailItem) -> Alerts:
    """Messages of this station that wait for something, or will not go."""

    def count(session: Session) -> int:
        from kiosk.notifications.queries import counts

        found = session.read(counts, station=session.name)
        return int(found.failed + found.held)

    return Alerts(session, item, frozenset({"notification"}), count)


def of_sheets(session: Session, item: RailItem) -> Alerts:
    """Sheets that come out by themselves and did not."""

    def count(session: Session) -> int:
        from kiosk.paper.not_made import not_made

        found = session.read(not_made)
        return len(found.sheets) + len(found.unsent)

    return Alerts(session, item, frozenset({"notification", "nightly_job"}), count)
