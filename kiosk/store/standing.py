"""What a store is in when it cannot be opened, told before anything is made beside it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.core.errors import StoreTrouble
from kiosk.store.embedded import KEY_LOST, KEY_LOST_ALONE, NO_CIPHER, errors
from kiosk.store.handed_out import FILE as NUMBERS
from kiosk.store.keeping import AWAY

DAMAGED, READ_ONLY, FULL, BUSY, UNOPENED = "damaged", "read_only", "full", "busy", "unopened"
MISSING, EMPTY, NO_FILE, FOREIGN = "missing", "empty", "no_file", "foreign"
UNREACHABLE, EMPTIED, SCHEMA = "unreachable", "emptied", "schema"
CONVERTED = "converted"
CONVERTING = "converting.lock"
"""Beside a store that is being encrypted or decrypted, or was when the power went."""
NO_DUMP, DUMP = "no_dump", "dump"
KINDS = (
    *(DAMAGED, READ_ONLY, FULL, BUSY, UNOPENED, MISSING, EMPTY, NO_FILE, FOREIGN, UNREACHABLE),
    *(EMPTIED, SCHEMA, NO_DUMP, DUMP, "too_new", "backup_key", "second_folder"),
    *(KEY_LOST, KEY_LOST_ALONE, NO_CIPHER, AWAY, CONVERTED),
)

NEW_SECONDS = 60
"""How long an empty file may be one that another process is just making a store of."""
_KIND_OF = {
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_CANTOPEN: UNOPENED,
    sqlite3.SQLITE_PERM: UNOPENED,
    sqlite3.SQLITE_IOERR: UNOPENED,
}


def kind_of(error: BaseException | None) -> str:
    """The kind of trouble that a driver's error tells of, empty where it is another."""
    if isinstance(error, errors()):
        return _KIND_OF.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, "")
    state = str(getattr(error, "sqlstate", None) or "")
    if state.startswith("XX"):
        return DAMAGED
    if state == "25006":
        return READ_ONLY
    if state.startswith("53"):
        return FULL
    return UNREACHABLE if not state or state.startswith(("08", "57")) else ""


def require_usable(store: Path) -> None:
    """Raise StoreTrouble where a store was, and what is there now is none.

    A folder that never had one gets its first.
    """
    if store.is_dir():
        raise StoreTrouble(f"{store} is a folder", NO_FILE)
    if not store.exists():
        if left := next(_left_by_one(store), None):
            raise StoreTrouble(f"{store} is missing beside {left.name}", MISSING)
    elif store.stat().st_size == 0 and (
        any(_left_by_one(store)) or time.time() - store.stat().st_mtime > NEW_SECONDS
    ):
        raise StoreTrouble(f"{store} is empty", EMPTY)


def _left_by_one(store: Path) -> Iterator[Path]:
    """What only a station that had a store has: enrolment, signing keys, numbers, copies."""
    folder = store.parent
    yield from (file for file in (folder / "central.json", folder / NUMBERS) if file.exists())
    yield from folder.glob("keys/*.pem")
    yield from folder.glob(f"{store.name}.before-*")
    yield from folder.glob("backups/*.backup")
