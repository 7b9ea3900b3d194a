"""A short sound, by what the system plays sounds with; where it has nothing, its own beep."""

from __future__ import annotations

import logging
import shutil
import sys

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from kiosk.core import resources

log = logging.getLogger("ui.shell.chime")
PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""Programs of sound servers, each of which plays a file that it is given."""

if sys.platform == "win32":
    import winsound

    def _played(file: str) -> bool:
        try:
            winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC)
        except RuntimeError as error:
            log.warning("no sound could be played: %s", error)
            return False
        return True

else:

    def _played(file: str) -> bool:
        player = next(filter(None, map(shutil.which, PLAYERS)), None)
        return player is not None and QProcess.startDetached(player, [file])[0]


def play(name: str = "call") -> None:
    """Play a sound of resources/sounds and wait for nothing."""
    if not _played(str(resources.folder("sounds") / f"{name}.wav")):
        QApplication.beep()
