"""Backups as older programs made them: the store as a plain file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.store.database import STORE


def plain_backup(folder: Path, target: Path) -> Path:
    """Copy a data folder's store to a file."""
    with closing(sqlite3.connect(folder / STORE)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
    return target
