"""Backups: the last good one, where it is, the second folder, and the recovery code."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.backups import files
from kiosk.core.settings import Settings
from kiosk.doctor.finding import AMBER, AWAY, GREEN, RED, Finding, Words, day, finding, moment, said
from kiosk.store.backup import BACKUPS
from kiosk.store.backup_standing import BackupStanding, backup_standing
from kiosk.store.database import Database

DAY = timedelta(days=1)


def look(folder: Path, database: Database, read: Settings) -> Iterator[Finding]:
    """What the settings ask for."""
    chosen, now = read.backups, datetime.now(UTC)
    found = database.read(backup_standing, now=now, old_days=chosen.old_days)
    yield _last(found, folder, now)
    if chosen.second_folder:
        yield _second(found, chosen.second_folder)
    yield _code(found, folder)


def _last(found: BackupStanding, folder: Path, now: datetime) -> Finding:
    todo = [said("backup.full.do" if found.problem == "full" else "backup.old.do")]
    trouble = [said("backup.trouble", problem=found.problem)] if found.problem else []
    if found.good_at is None:
        light = RED if found.old else AMBER if found.problem else AWAY
        return finding("backup", light, [said("backup.none"), *trouble], todo if trouble else ())
    at = moment(found.good_at)
    days, place = (now - found.good_at) // DAY, folder / BACKUPS
    words = [said("backup.last", at=at, days=days, place=str(place)), *trouble]
    light = RED if found.old else AMBER if trouble else GREEN
    return finding("backup", light, words, () if light == GREEN else todo)


def _second(found: BackupStanding, place: str) -> Finding:
    at = moment(found.copied_at) if found.copied_at else None
    words: list[Words] = [
        said("second.last", place=place, at=at) if at else said("second.never", place=place)
    ]
    words += [said("second.trouble", problem=found.copying)] if found.copying else []
    light = RED if found.away else AMBER if found.copying else GREEN if at else AWAY
    todo = () if light in (GREEN, AWAY) else said("second.away.do")
    return finding("second", light, words, todo)


def _code(found: BackupStanding, folder: Path) -> Finding:
    """When it was drawn, and how many backups no code opens."""
    if found.code_at is None:
        return finding("code", AWAY, said("code.none"), said("code.none.do"))
    shut = sum(not each.opens for each in files.of_folder(folder))
    drawn = day(found.code_at.date())
    if shut:
        return finding("code", GREEN, said("code.after", day=drawn, shut=shut))
    return finding("code", GREEN, said("code.drawn", day=drawn))
