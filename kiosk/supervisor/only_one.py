"""One supervisor for a window of a data folder; a second start brings the window to the front."""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path

from kiosk.core.claims import claim

RUN = "run"
"""The folder in the data folder for what is true only while programs run."""


def run_folder(data: Path) -> Path:
    """That folder, made where needed; one of the system's where the data folder takes none.

    Raises OSError where another account has taken its name there: it could lead us anywhere.
    """
    own = data / RUN
    with suppress(OSError):
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.access(own, os.W_OK | os.X_OK):
        return own
    who = zlib.crc32(str(data.absolute()).encode())
    account = str(os.getuid()) if sys.platform != "win32" else "own"
    elsewhere = Path(tempfile.gettempdir()) / f"accueil-{account}-{who:08x}"
    elsewhere.mkdir(mode=0o700, exist_ok=True)
    if sys.platform != "win32":
        found = elsewhere.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
            raise PermissionError(errno.EPERM, "others may write there", str(elsewhere))
    return elsewhere


class OnlyOne:
    """A claim on a window; the system lets go of it when its holder ends, however that comes."""

    def __init__(self, folder: Path, window: str) -> None:
        self.window = window
        self._front = folder / f"{window}.front"
        self._lock = folder / f"{window}.lock"
        self._held: int | None = None

    def take(self) -> bool:
        """Claim the window; whether nobody else has."""
        self._held = claim(self._lock)
        if self._held is None:
            return False
        self._front.unlink(missing_ok=True)
        return True

    def let_go(self) -> None:
        """Give the window up."""
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def ask_front(self) -> None:
        """Ask whoever holds the window to bring it to the front."""
        self._front.touch(mode=0o600)

    def asked_front(self) -> bool:
        """Whether somebody asked since."""
        try:
            self._front.unlink()
        except OSError:
            return False
        return True
