"""Which alert stands at the site, as soon as it does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.announcements.queries import AnnouncementView, alert
from kiosk.core.errors import StoreTrouble
from ui.shell.session import Session


class AlertWatch(QObject):
    """`turned()` when an alert is raised, replaced or ended; a store in trouble changes nothing.

    It is read whoever is here, and of what is covered too: it is for everybody.
    """

    turned = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.alert: AnnouncementView | None = None
        session.changed.connect(self._changed)
        session.opened.connect(self.look)
        session.minute.connect(self.look)
        session.recovered.connect(self.look)

    def look(self) -> None:
        """Read what stands now."""
        if not self._session.ready or self._session.site is None:
            return
        before = self.alert
        try:
            self.alert = self._session.read(alert)
        except StoreTrouble:
            return
        if self.alert != before:
            self.turned.emit()

    def _changed(self, tables: frozenset[str]) -> None:
        if "announcement" in tables:
            self.look()
