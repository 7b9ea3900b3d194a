"""What a law on time has moved: a line under the top bar, until someone has read it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.shell.session import Session
from ui.widgets.alert import Alert

if TYPE_CHECKING:
    from kiosk.store.law_news import Moved

SHOWN = frozenset({"booking", "visit"})


class LawNotice(Alert):
    """How much keeps its hour, and which bookings could not: their room is taken then."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="warning", icon="clock")
        self._session = session
        self._read: datetime | None = None
        self.hide()
        self.acted.connect(self._put_away)
        session.opened.connect(self.refresh)
        session.minute.connect(self.refresh)
        session.turned.connect(self.refresh)
        session.changed.connect(self._changed)

    def refresh(self) -> None:
        """Say what was moved in the last days, or nothing."""
        moved = self._news()
        if moved is None or moved.at == self._read:
            self.hide()
            return
        from kiosk.time_law import told

        self.say(told(moved, self._session.language), self._stayed(moved), self.tr("Compris"))

    def _news(self) -> Moved | None:
        if not self._session.ready or self._session.site is None:
            return None
        from kiosk.core.errors import StoreTrouble
        from kiosk.store.law_news import news

        if self._session.covered or not self._session.may_read(news):
            return None
        try:
            return self._session.read(news)
        except StoreTrouble:  # the pages say so
            return None

    def _stayed(self, moved: Moved) -> str:
        """Who would have to look for another hour, one after the other."""
        from kiosk.bookings.queries import get
        from kiosk.core.wording import clock_time, long_date, say

        zone, language, said = self._session.station.zone, self._session.language, []
        for one in moved.stayed:
            if booking := self._session.read(get, booking=one):
                facts = {
                    "held_by": booking.held_by,
                    "resource": booking.resource_name,
                    "day": long_date(booking.day, language, year=False),
                    "starts": clock_time(booking.starts, zone),
                    "ends": clock_time(booking.ends, zone),
                }
                said.append(say("law.stays", language, **facts))
        return "\n".join(said)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    def _put_away(self) -> None:
        moved = self._news()
        self._read = moved.at if moved else None
        self.hide()
