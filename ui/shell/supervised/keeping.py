"""All of a window's side of being kept running, for whoever runs it; alone, most of it is idle."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from ui.shell.session import Session
from ui.shell.supervised.faults import Faults
from ui.shell.supervised.line import Line
from ui.shell.supervised.line import line as the_line
from ui.shell.supervised.place import put


class Keeping:
    """The one `window` of a process, which may be opened several times until the store lets it."""

    def __init__(self, folder: Path, window: str) -> None:
        self.window = window
        self._line: Line | None = the_line()
        self._faults = Faults(folder, window, self._line.faults if self._line else "")
        self._heart: Any = None

    def begin(self, app: QApplication) -> bool:
        """Beat from now on; false where this process only stood by, and is not wanted."""
        if self._line is None:
            return True
        if self._line.standing_by:
            from ui.shell.supervised import ready

            ready.make()
            if not self._line.stand_by():
                return False
        if self._heart is None or self._heart.app is not app:
            from ui.shell.supervised.heart import Heart

            self._heart = Heart(app, self._line, self._faults)
        return True

    def put_back(self, window: QWidget) -> bool:
        """Have the window stand where it stood before a crash; whether it does."""
        return self._line is not None and put(window, self._line.place)

    def watch(self, window: QWidget, session: Session) -> None:
        """The window is shown: a silence is a freeze now."""
        if self._heart is None or self._line is None:
            return
        self._heart.watch(window, session)
        from ui.shell.supervised.telling import tell_site

        tell_site(session, self.window, self._line.after)

    def lose(self) -> None:
        """The window is gone for what it met; what is shown instead beats too."""
        if self._heart is not None:
            self._heart.lose()

    def close(self, code: int) -> None:
        """The window was closed; the process ends with this code once all is done."""
        if self._heart is not None:
            self._heart.close(code)

    def end(self) -> None:
        """Nothing more will fall."""
        self._faults.close()
