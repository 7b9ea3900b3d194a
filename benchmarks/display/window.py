"""The display on a store: prints "open", then each call as it has been painted, and when.

    python -m benchmarks.display.window FOLDER

Times are `time.monotonic()`. A call stays no longer than until the next one.
"""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QPaintEvent

from benchmarks import NOW
from kiosk.core.clock import FrozenClock
from kiosk.core.command import DISPLAY
from kiosk.opening import open_folder
from ui.display.window import DisplayWindow
from ui.shell.application import make_application
from ui.shell.session import Session


class Timed(DisplayWindow):
    """Says when a call has been painted for the first time."""

    painted = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        call = self.announcer.current
        if call is not None and call.label != self.painted:
            self.painted = call.label
            print(call.label, time.monotonic(), flush=True)


def main(folder: Path) -> None:
    """Show the display until the process is ended."""
    app = make_application(["display"])
    session = Session(open_folder(folder, role=DISPLAY, clock=FrozenClock(NOW)))
    window = Timed(session)
    window.announcer.dwell = timedelta(0)
    window.show()
    session.start()
    print("open", flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
