"""Files that come from outside: read up to a size, and never for ever."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kiosk.core.errors import BadFile

KILOBYTE, MEGABYTE = 1_000, 1_000_000
SECRET = 64 * KILOBYTE
"""More than any key, certificate, enrolment or password takes."""
NO_SOURCE, IN_IT, TOO_LARGE, NOT_ORDINARY = "no_source", "folder", "too_large", "not_ordinary"
CLOSED, NOT_TEXT = "closed", "not_text"
"""Why a file that somebody named is not read."""
_WHY = {
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP), NO_SOURCE),
    **dict.fromkeys((errno.EACCES, errno.EPERM), CLOSED),
    **dict.fromkeys((errno.EINVAL, errno.ENXIO), NOT_ORDINARY),
    errno.EISDIR: IN_IT,
    errno.EFBIG: TOO_LARGE,
}


def named(file: Path, most: int = SECRET) -> bytes:
    """All of a file that somebody named; raises BadFile where another has to be named.

    What the disk itself fails at stays an OSError.
    """
    with asked_for(file):
        return read(file, most)


@contextmanager
def asked_for(file: Path) -> Iterator[None]:
    """Opening a file that somebody named; raises as `named` does."""
    try:
        yield
    except OSError as error:
        why = _WHY.get(error.errno or 0)
        if why is None:
            raise
        raise BadFile(f"{file}: {error.strerror}", why, file) from error


def open_named(file: Path) -> BinaryIO:
    """A file that somebody named, to be read piece by piece; raises as `named` does."""
    with asked_for(file):
        return _open_ordinary(file)


def named_text(file: Path, most: int = SECRET) -> str:
    """The same where it is text."""
    try:
        return named(file, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(f"{file}: not text in UTF-8 ({error})", NOT_TEXT, file) from error


def read(file: Path, most: int) -> bytes:
    """All of a file; raises OSError where it is none, or larger than `most` bytes.

    A pipe or a device is no file: it may hold its reader for ever.
    """
    with _open_ordinary(file) as opened:
        data = opened.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"larger than {most:,} bytes", str(file))
    return data


def _open_ordinary(file: Path) -> BinaryIO:
    opened = open(file, "rb", opener=_at_once)  # noqa: SIM115 - the caller's to close
    if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
        opened.close()
        raise OSError(errno.EINVAL, "not an ordinary file", str(file))
    return opened


def _at_once(path: str, flags: int) -> int:
    """Open without waiting for who would write into a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
