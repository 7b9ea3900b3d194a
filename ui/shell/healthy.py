"""The window of a version on trial says that it works: it painted, and its store was read."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from kiosk.core import program
from kiosk.updates import health, state
from ui.shell.session import Session


class Healthy(QObject):
    """Looks at one window until it has painted, and at its store until it was read once."""

    def __init__(self, session: Session, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._session, self._folder = session, folder
        self._painted = False
        window.installEventFilter(self)
        session.opened.connect(self._look)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """The first painting is what is waited for."""
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            window.removeEventFilter(self)
            self._look()
        return False

    def _look(self) -> None:
        if self._painted and self._session.ready:
            from kiosk.sites.queries import all_sites

            read = partial(self._session.station.ask_itself, all_sites)
            self._session.run(read, self._say)

    def _say(self, _sites: object) -> None:
        """Home again in the window's own thread: that one lives too."""
        health.say(self._folder, program.version())


def watch(session: Session, window: QWidget, folder: Path) -> None:
    """Look at a window, where a version is being tried here."""
    if state.load(folder).step == state.TRYING:
        Healthy(session, window, folder)
