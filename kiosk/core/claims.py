"""A claim on a file, of one process at a time; the system lets go of it however its holder ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def claim(file: Path) -> int | None:
    """Claim a file, made where it is not there; what to close to let go, None while another has it.

    Raises OSError where it cannot be opened.
    """
    opened = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(opened)
    except OSError:
        os.close(opened)
        return None
    return opened


def _lock(file: int) -> None:
    """Raises OSError where another process has it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
