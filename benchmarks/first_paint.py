"""Open the reception window on a store, say "painted" at its first usable paint, and go."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui import application


class Watcher(QObject):
    """Waits for a page of the window to be painted with its data."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched.objectName() == "page":
            QTimer.singleShot(0, self._say)
        return False

    def _say(self) -> None:
        print("painted", flush=True)
        QApplication.exit()


def main() -> None:
    """Run the real entry of the window, with a watcher on the application."""
    app = application.make_application()
    watcher = Watcher()
    app.installEventFilter(watcher)
    application.run_window("reception", Path(sys.argv[1]), windowed=True)


if __name__ == "__main__":
    main()
