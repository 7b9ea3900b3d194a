"""What lies beside a store and names people: sheets and badges that came out as files, and copies.

A file that somebody had written to a place of their own is theirs to remove.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.core.files import PRINTOUTS
from kiosk.store.database import STORE

log = logging.getLogger("kiosk.purging")

COPIES_KEPT = timedelta(days=14)
"""How long the copies stay that are laid down before a migration and a restore."""
HALVES_KEPT = timedelta(days=1)
"""A file that was not finished by then never is."""


def old_files(folder: Path, printed_before: datetime, now: datetime) -> list[Path]:
    """The files whose time is over, by when they were written."""
    printed = _files(folder / PRINTOUTS, "*")
    copies = _files(folder, f"{STORE}.before-*")
    halves = (*_files(folder, ".*.half"), *_files(folder / PRINTOUTS, ".*.half"))
    found = [file for file in printed if _written(file) < printed_before]
    found += [file for file in copies if _written(file) < now - COPIES_KEPT]
    found += [file for file in halves if _written(file) < now - HALVES_KEPT]
    return sorted(set(found))


def remove(files: list[Path]) -> int:
    """Take them away; how many went. Raises OSError where one does not go, after the others."""
    gone, trouble = 0, None
    for file in files:
        try:
            file.unlink(missing_ok=True)
            gone += 1
        except OSError as error:  # open on Windows, say: at the next night
            log.warning("%s stays for now: %s", file.name, error)
            trouble = error
    if trouble is not None:
        raise trouble
    return gone


def _files(folder: Path, pattern: str) -> Iterator[Path]:
    return (file for file in folder.glob(pattern) if file.is_file() and not file.is_symlink())


def _written(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)
