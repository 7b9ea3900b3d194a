"""The pages of the local network beside a window: while it is open, they are there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.lan.server import LanServer

log = logging.getLogger("ui.shell.lan")


class LanPages(QObject):
    """One a process; shows nothing where the settings do not say so.

    Where another window of the machine shows them already, that one goes on.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.server: LanServer | None = None
        session.opened.connect(self._begin)
        session.closing.connect(self._close)
        if session.ready:
            self._begin()

    def _begin(self) -> None:
        said = self._session.station.settings.lan
        if self.server is not None or not said.shows:
            return
        from kiosk.lan.pages import Pages
        from kiosk.lan.server import LanServer

        try:
            self.server = LanServer(Pages(self._session.station).respond, port=said.port)
        except OSError as error:
            log.warning("the pages of the network are not shown: %s", error.strerror)

    def _close(self) -> None:
        if self.server is not None:
            self.server.close()
            self.server = None
