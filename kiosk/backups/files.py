"""The backups of a data folder: which there are, and which of them go."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.store.backup import BACKUPS, BY_HAND, ENDING, NIGHTLY

HALF_SECONDS = 86_400
"""After so long a file that was never finished is one that a machine was cut off from."""
_NAME = re.compile(rf"(\d{{8}}T\d{{6}})\d*Z-([a-z_]+)[\w-]*{re.escape(ENDING)}", re.ASCII)
_LASTING = (NIGHTLY, BY_HAND)


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup that is there: it has its name only since it was read through."""

    file: Path
    made_at: datetime
    why: str
    size: int


def present(place: Path) -> list[BackupFile]:
    """The backups in a folder, the newest first."""
    if not place.is_dir():
        return []
    found = [each for file in place.iterdir() if (each := _told(file))]
    return sorted(found, key=lambda each: each.file.name, reverse=True)


def of_folder(folder: Path) -> list[BackupFile]:
    """Those of a data folder."""
    return present(folder / BACKUPS)


def outlived(found: Iterable[BackupFile], kept: int, now: datetime) -> list[BackupFile]:
    """What goes: of each night's the oldest, and of the others those as old as that many nights.

    Names leave backups as they age; so nothing stays for having been made before a migration.
    """
    nightly = [each for each in found if each.why in _LASTING]
    oldest = now - timedelta(days=kept)
    others = [each for each in found if each.why not in _LASTING and each.made_at < oldest]
    return nightly[kept:] + others


def prune(place: Path, kept: int, now: datetime) -> int:
    """Remove what has outlived its time, and what was never finished; how many went."""
    gone = outlived(present(place), kept, now)
    for each in gone:
        each.file.unlink(missing_ok=True)
    for half in place.glob(".*.half"):
        with suppress(OSError):
            if time.time() - half.stat().st_mtime > HALF_SECONDS:
                half.unlink()
    return len(gone)


def _told(file: Path) -> BackupFile | None:
    named = _NAME.fullmatch(file.name)
    if named is None:
        return None
    try:
        made = datetime.strptime(named[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        return BackupFile(file, made, named[2], file.stat().st_size)
    except (ValueError, OSError):
        return None
