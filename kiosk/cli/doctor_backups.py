"""What the doctor says of backups: the last good one, where it is, and the second folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.backups import files
from kiosk.core.settings import Settings
from kiosk.store.backup import BACKUPS
from kiosk.store.backup_standing import BackupStanding, backup_standing
from kiosk.store.database import Database

LATE = timedelta(days=1)


def look(folder: Path, database: Database, read: Settings) -> Iterator[tuple[str, bool, str, bool]]:
    """What, whether it is well, what was found, and whether it is there yet."""
    chosen, now = read.backups, datetime.now(UTC)
    found = database.read(backup_standing, now=now, old_days=chosen.old_days)
    yield "backup", not found.old, _last(found, folder, now), found.good_at is not None
    if chosen.second_folder:
        there = found.copied_at is not None
        yield "second folder", not found.away, _second(found, chosen.second_folder), there
    yield "recovery code", True, _code(found, folder), found.code_at is not None


def _code(found: BackupStanding, folder: Path) -> str:
    """When it was drawn, and how many backups no code opens."""
    if found.code_at is None:
        return "none: kiosk backup --new-code"
    shut = sum(not each.opens for each in files.of_folder(folder))
    drawn = f"drawn {found.code_at.date().isoformat()}"
    return f"{drawn}; only this machine opens {shut} of its backups" if shut else drawn


def _last(found: BackupStanding, folder: Path, now: datetime) -> str:
    trouble = f", now {found.problem}" if found.problem else ""
    if found.good_at is None:
        return f"none yet{trouble}"
    days = (now - found.good_at) // LATE
    told = f"{found.good_at.isoformat(timespec='minutes')}, {days} days ago"
    return f"{told}, in {folder / BACKUPS}{trouble}"


def _second(found: BackupStanding, place: str) -> str:
    trouble = f", now {found.copying}" if found.copying else ""
    at = found.copied_at.isoformat(timespec="minutes") if found.copied_at else "never"
    return f"{place}, all there {at}{trouble}"
