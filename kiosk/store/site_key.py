"""The key of a station, which closes and opens its backups without anyone typing a code."""

from __future__ import annotations

import secrets
from pathlib import Path

from kiosk.core.errors import StoreTrouble
from kiosk.store import keeping

NAME, LENGTH = "backup", 32
UNREADABLE = "backup_key"
"""The kind of trouble with it."""


def site_key(folder: Path) -> bytes:
    """The key of a data folder, drawn where it has none yet. Raises StoreTrouble, OSError."""
    found = kept_key(folder)
    if found is None:
        keeping.keep(folder, NAME, secrets.token_bytes(LENGTH))
        found = kept_key(folder)
    if found is None:
        raise StoreTrouble(f"{folder / keeping.FOLDER}: the key that was drawn is gone", UNREADABLE)
    return found


def kept_key(folder: Path) -> bytes | None:
    """The key that a data folder has. Raises StoreTrouble where it cannot be read."""
    found = keeping.find(folder, NAME)
    if found is None and keeping.names(folder, NAME):
        raise StoreTrouble(f"{folder / keeping.FOLDER}: the key of backups is spoilt", UNREADABLE)
    return found
