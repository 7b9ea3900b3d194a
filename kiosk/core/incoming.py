"""Files that come from outside: read up to a size, and never for ever."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

KILOBYTE, MEGABYTE = 1_000, 1_000_000
SECRET = 64 * KILOBYTE
"""More than any key, certificate, enrolment or password takes."""


def read(file: Path, most: int) -> bytes:
    """All of a file; raises OSError where it is none, or larger than `most` bytes.

    A pipe or a device is no file: it may hold its reader for ever.
    """
    with open(file, "rb", opener=_at_once) as opened:
        if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not an ordinary file", str(file))
        data = opened.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"larger than {most:,} bytes", str(file))
    return data


def _at_once(path: str, flags: int) -> int:
    """Open without waiting for who would write into a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
