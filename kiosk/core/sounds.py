"""Short sounds, by what the system plays them with, and whether one can have been heard."""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys

from kiosk.core import resources

log = logging.getLogger("kiosk.sounds")
PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""Programs of sound servers, each of which plays a file that it is given and then ends."""
PLAYING_S = 6.0
"""A server that does not answer is given up for the next one."""

if sys.platform == "win32":
    import winsound

    def _played(file: str) -> bool:
        try:
            winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_NODEFAULT)
        except RuntimeError as error:
            log.warning("no sound could be played: %s", error)
            return False
        return True

    def begin(file: str) -> bool:
        """Play a file from now on, without waiting; whether Windows took it."""
        try:
            winsound.PlaySound(
                file, winsound.SND_FILENAME | winsound.SND_NODEFAULT | winsound.SND_ASYNC
            )
        except RuntimeError as error:
            log.warning("no sound could be played: %s", error)
            return False
        return True

    def end() -> None:
        """End what was begun."""
        winsound.PlaySound(None, 0)


def players() -> list[str]:
    """The programs of this machine that play a file; Windows needs none."""
    return [found for name in PLAYERS if (found := shutil.which(name)) is not None]


def play(name: str) -> bool:
    """Play a sound of resources/sounds to its end; whether something took it.

    A loudspeaker that is turned down or unplugged is beyond what a program is told.
    """
    file = str(resources.folder("sounds") / f"{name}.wav")
    if sys.platform == "win32":
        return _played(file)
    return any(_played_by(player, file) for player in players())


def _played_by(player: str, file: str) -> bool:
    nowhere = subprocess.DEVNULL
    try:
        # A player of the system, and a file of ours.
        done = subprocess.run(  # noqa: S603  # posix: Windows plays by itself
            [player, file],
            stdin=nowhere,
            stdout=nowhere,
            stderr=subprocess.PIPE,
            timeout=PLAYING_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        log.warning("%s plays nothing: %s", player, error)
        return False
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip()
        log.warning("%s plays nothing (%d): %s", player, done.returncode, told)
    return done.returncode == 0
