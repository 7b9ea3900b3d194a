"""Embedded stores that tests copy: an encrypted one has its key beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.store import keeping

SQLITE, SQLCIPHER = "sqlite", "sqlcipher"


def lay(store: Path, folder: Path) -> None:
    """Copy a closed store, and its key, into a data folder."""
    shutil.copy(store, folder)
    keys = store.parent / keeping.FOLDER
    if keys.is_dir():
        shutil.copytree(keys, folder / keeping.FOLDER, dirs_exist_ok=True)
