"""The backup of a night, or of now: written, tried out, and the oldest one let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.backups import files
from kiosk.store import backup, copies
from kiosk.store.backup import NIGHTLY

if TYPE_CHECKING:
    from kiosk.station import Station
    from kiosk.store.rows import Tell


def back_up(station: Station, tell: Tell = backup.nothing, *, why: str = NIGHTLY) -> str:
    """Write a backup among those of the data folder; `tell` hears how far it is, and may raise."""
    now = station.clock.now()
    target = backup.named(station.folder, why, now)
    copies.backup(station.database, station.folder, target, why=why, tell=tell, at=now)
    files.prune(target.parent, station.settings.backups.kept, now, (target.name,))
    return f"{target.name}, {target.stat().st_size:,} bytes"
