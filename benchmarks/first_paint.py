"""Open the reception window on a store, say "painted" at the paint that was asked for, and go.

`page` is the first page with its data, `frame` the window around it, which is there before;
`people` is the question who works here.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks import NOW
from kiosk.core.clock import FrozenClock
from ui.shell import application
from ui.shell.session import Session
from ui.shell.windows import WindowEntry

PATIENCE_MS = 60_000


class Watcher(QObject):
    """Waits until a widget is painted: one by its name or its class, or any."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.name in self._names(watched):
            QTimer.singleShot(0, self._say)
        return False

    def _names(self, watched: QObject) -> tuple[str, ...]:
        return ("", watched.objectName(), type(watched).__name__)

    def _say(self) -> None:
        print("painted", flush=True)
        QApplication.exit()


def main(part: str, folder: Path) -> None:
    """Run the real entry of the window, with a watcher on the application that it has made."""
    beside = application._work_beside
    wanted = {"page": "page", "people": "SignInScreen"}.get(part, "")

    def work_beside(session: Session, entry: WindowEntry) -> None:
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(Watcher(wanted, app))
        QTimer.singleShot(PATIENCE_MS, QApplication.exit)  # what is covered is never painted
        beside(session, entry)

    application._work_beside = work_beside
    application.run_window("reception", folder, windowed=True, clock=FrozenClock(NOW))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
