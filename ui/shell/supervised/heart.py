"""The heartbeat of a window: a timer of its event loop tells the supervisor that it turns."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.cli.codes import DONE
from kiosk.core.memory import megabytes
from kiosk.core.settings import Settings
from kiosk.supervisor.wire import END, FRONT, Beat, Closing, Hello, Place
from ui.shell.session import Session
from ui.shell.supervised.faults import Faults
from ui.shell.supervised.line import Line
from ui.shell.supervised.place import place_of
from ui.shell.supervised.quiet import Quiet
from ui.widgets.timers import every

BEAT_MS = 400
BEATS_BETWEEN_WEIGHINGS = 25
LATE = 0.8
"""In what part of the silence of a freeze the window writes down where it stands."""


class Heart(QObject):
    """Beats while there is an application, and obeys what the supervisor says."""

    told = Signal(str)

    def __init__(self, app: QApplication, line: Line, faults: Faults) -> None:
        super().__init__(app)
        self.app, self._line, self._faults = app, line, faults
        self._window: QWidget | None = None
        self._session: Session | None = None
        self._quiet: Quiet | None = None
        self._limits = Settings().supervisor
        self._place = ""
        self._beats = self._held = 0
        self.told.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        line.listen(self.told.emit)
        line.say(Beat(running=False))
        self._timer = every(self, BEAT_MS, self._beat)
        self._timer.start()

    def watch(self, window: QWidget, session: Session) -> None:
        """The window is shown: from now on a silence is a freeze."""
        self._window, self._session = window, session
        session.opened.connect(self._follow_settings)
        if session.ready:
            self._follow_settings()
        self._beat()

    def lose(self) -> None:
        """There is no window any more."""
        self._faults.expect_nothing()
        self._window = self._session = self._quiet = None

    def close(self, code: int) -> None:
        """The window was closed; the process will end with this code."""
        self.lose()
        self._line.say(Closing(code))

    def _follow_settings(self) -> None:
        if self._session is not None:
            self._limits = self._session.station.settings.supervisor
            limits = self._limits
            self._line.say(
                Hello(limits.freeze_seconds, limits.restart_megabytes, limits.end_megabytes)
            )

    def _beat(self) -> None:
        window, session = self._window, self._session
        if window is None or session is None:
            self._line.say(Beat(running=False))
            return
        self._faults.expect_beat(self._limits.freeze_seconds * LATE)
        if self._beats % BEATS_BETWEEN_WEIGHINGS == 0:
            self._held = megabytes()
        self._beats += 1
        self._line.say(Beat(True, session.ready, self._is_quiet(window, session), self._held))
        if (place := place_of(window)) != self._place:
            self._place = place
            self._line.say(Place(place))

    def _is_quiet(self, window: QWidget, session: Session) -> bool:
        """Asked only once the window has grown too large."""
        if not 0 < self._limits.restart_megabytes < self._held:
            return False
        if self._quiet is None:
            self._quiet = Quiet(window, session)
        return self._quiet.now

    def _obey(self, word: str) -> None:
        if word == END:  # without a question: nobody may be there to answer it
            self.app.exit(DONE)
        elif word == FRONT and self._window is not None:
            front = self._window
            if front.isMinimized():
                front.showNormal()
            front.raise_()
            front.activateWindow()
