"""The backups of a data folder: which there are, and which of them go."""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.core.errors import BadFile
from kiosk.store.backup import BACKUPS, BY_HAND, ENDING, NIGHTLY, header_of

HALF_SECONDS = 86_400
"""After so long a file that was never finished is one that a machine was cut off from."""
_NAME = re.compile(rf"\d{{8}}T\d{{6}}\d*Z-[a-z_]+[\w-]*{re.escape(ENDING)}", re.ASCII)
_LASTING = (NIGHTLY, BY_HAND)


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup that is there: it has its name only since it was read through.

    When and why it was made its head says, under the seal, whatever it is called; `opens` whether
    a recovery code opens it.
    """

    file: Path
    made_at: datetime
    why: str
    size: int
    opens: bool


def present(place: Path) -> list[BackupFile]:
    """The backups in a folder, the newest first; what only has the name of one is left out."""
    if not place.is_dir():
        return []
    found = [each for file in place.iterdir() if (each := _told(file))]
    return sorted(found, key=lambda each: (each.made_at, each.file.name), reverse=True)


def of_folder(folder: Path) -> list[BackupFile]:
    """Those of a data folder."""
    return present(folder / BACKUPS)


def outlived(found: Iterable[BackupFile], kept: int, now: datetime) -> list[BackupFile]:
    """What goes: of each night's the oldest, and of the others those as old as that many nights.

    Names leave backups as they age; so nothing stays for having been made before a migration. What
    says that it is of a time to come pushes nothing out: its day has to come first.
    """
    past = [each for each in found if each.made_at <= now]
    nightly = [each for each in past if each.why in _LASTING]
    oldest = now - timedelta(days=kept)
    others = [each for each in past if each.why not in _LASTING and each.made_at < oldest]
    return nightly[kept:] + others


def prune(place: Path, kept: int, now: datetime, made: Collection[str] = ()) -> int:
    """Remove what has outlived its time, and what was never finished; how many went.

    What was just `made`, by name, stays, whatever a clock says.
    """
    gone = [each for each in outlived(present(place), kept, now) if each.file.name not in made]
    for each in gone:
        each.file.unlink(missing_ok=True)
    for half in place.glob(".*.half"):
        with suppress(OSError):
            if time.time() - half.stat().st_mtime > HALF_SECONDS:
                half.unlink()
    return len(gone)


def _told(file: Path) -> BackupFile | None:
    if _NAME.fullmatch(file.name) is None:
        return None
    try:
        head = header_of(file)
        made = datetime.fromisoformat(head.facts.made_at)
        made = made if made.tzinfo else made.replace(tzinfo=UTC)
        size, opens = file.stat().st_size, head.ways.code is not None
        return BackupFile(file, made, head.facts.why, size, opens)
    except (BadFile, ValueError, OSError):
        return None
