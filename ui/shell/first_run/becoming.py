"""From the window that asked what a station is to the one that it is."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from kiosk.cli.codes import RESTART
from kiosk.cli.own_window import own_window
from ui.shell.hall.restart import kept_running
from ui.shell.windows import WINDOWS


def is_own(window: QWidget, folder: Path) -> bool:
    """Whether a window is the one that the station of a folder opens."""
    place = f"{type(window).__module__}:{type(window).__name__}"
    return WINDOWS[own_window(folder)].place == place


def become(folder: Path) -> None:
    """Open the window of what the station is, and end this one."""
    from kiosk.core import program

    if kept_running():  # whoever keeps it opens the other in its place
        QApplication.exit(RESTART)
        return
    start = program.again("--data", str(folder), "run", own_window(folder), windows=True)
    subprocess.Popen(start, creationflags=program.NO_CONSOLE)  # noqa: S603 # this same program
    QApplication.exit(0)
