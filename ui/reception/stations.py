"""A window that rests, or that was started anew just now: a line under the top bar."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.shell.session import Session
from ui.widgets.alert import Alert

if TYPE_CHECKING:
    from kiosk.stations.queries import StationNews

TABLES = frozenset({"station_report"})
Read = tuple[UUID, bool, datetime]


class StationNotice(Alert):
    """The newest that nobody has read; one that rests goes when it is back, or once it is read."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="warning", icon="monitor")
        self._session = session
        self._read: set[Read] = set()
        self.shown: StationNews | None = None
        self.hide()
        self.acted.connect(self._put_away)
        session.opened.connect(self.refresh)
        session.minute.connect(self.refresh)
        session.turned.connect(self.refresh)
        session.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Say what happened, or nothing."""
        told = [one for one in self._news() if _key(one) not in self._read]
        told.sort(key=lambda one: not one.paused)
        self.shown = told[0] if told else None
        if self.shown is None:
            self.hide()
            return
        from kiosk.core.wording import say
        from kiosk.stations.words import news_words

        language = self._session.language
        title, todo = news_words(self.shown, language)
        self.say(title, todo, say("stations.news.read", language))

    def _news(self) -> list[StationNews]:
        if not self._session.ready or self._session.site is None or self._session.covered:
            return []
        from kiosk.core.errors import StoreTrouble
        from kiosk.stations.queries import news

        if not self._session.may_read(news):
            return []
        try:
            return self._session.read(news)
        except StoreTrouble:  # the window says so
            return []

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self.refresh()

    def _put_away(self) -> None:
        if self.shown is not None:
            self._read.add(_key(self.shown))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and self.shown is not None:
            self.refresh()


def _key(one: StationNews) -> Read:
    """What somebody has read: of each window once, that it rests or that it was restarted."""
    return one.id, one.paused, one.at
