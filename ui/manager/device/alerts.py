"""How many windows of the site need somebody, at the way to the page in the rail."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.reception.rail import RailItem
from ui.shell.session import Session

TABLES = frozenset({"station_report", "sync_state"})


class DeviceAlerts(QObject):
    """Read with each report and each minute; where it may not be read, what was said stays."""

    def __init__(self, session: Session, item: RailItem) -> None:
        super().__init__(item)
        self._session, self._item = session, item
        item.urgent = True
        session.minute.connect(self.look)
        session.turned.connect(self.look)
        session.opened.connect(self.look)
        session.changed.connect(self._changed)

    def look(self) -> None:
        """Count the windows that are red, silent or paused."""
        if self._session.ready and self._session.site is not None:
            self._session.attempt(self._count)

    def _count(self) -> None:
        from kiosk.stations.queries import of_site

        self._item.set_count(sum(one.alerts for one in self._session.read(of_site)))

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self.look()
