"""Backups of a store, and putting one back."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy.engine import make_url

from kiosk.core.errors import BadFile, StoreTrouble
from kiosk.core.files import NO_FOLDER, PRIVATE, TAKEN, whole, wipe
from kiosk.core.incoming import NO_SOURCE
from kiosk.store import embedded, keeping, migrate
from kiosk.store.database import STORE, Database, is_damage
from kiosk.store.handed_out import HandedOut
from kiosk.store.log import mark
from kiosk.store.standing import DAMAGED, DUMP, NO_DUMP, NO_FILE, kind_of

OURS = ("alembic_version", "command", "sequence")
"""Tables of every store of this program, whatever its age."""
NO_BACKUP, SPOILT, NEWER, SEALED = "no_backup", "spoilt", "newer", "sealed"
"""Why a file is not put back."""
LAID = re.compile(r"(spelling|undo)_\w+")
"""The triggers that this program lays into a store; it has no views."""
MAX_VALUE = 50_000_000
"""Bytes of one value of a backup: no table of ours holds more."""


def backup(database: Database, target: Path) -> None:
    """Write a consistent copy of the store, readable by its owner only.

    Raises BadInput when the file is there already, StoreTrouble when it cannot be written.
    """
    if target.exists():
        raise BadFile(f"{target} is there already; a backup never overwrites one", TAKEN, target)
    if not target.parent.is_dir():
        raise BadFile(f"there is no folder {target.parent}", NO_FOLDER, target.parent)
    with whole(target) as half:
        if database.file is not None:
            migrate.copy_file(database.file, half)
            _require_whole(half, database.file.parent)
        else:
            _pg_dump(database.url, half)


def restore(folder: Path, source: Path) -> Path | None:
    """Lay a backup over the embedded store; returns what is kept of what was there.

    Windows that are open see the restored data at once, unless the store was damaged: then it is
    set aside as it is. No number that was printed is given again.

    Raises BadInput for a file that is no backup of this program or is damaged,
    StoreTrouble where the store is in use.
    """
    _check(source, folder)
    current = folder / STORE
    if current.is_dir():
        raise StoreTrouble(f"{current} is a folder", NO_FILE)
    folder.mkdir(parents=True, exist_ok=True)
    seal = _seal_to_be(current)
    kept = _keep(current) if current.exists() else None
    with closing(HandedOut(folder)) as numbers:
        if kept is not None:
            numbers.take_over(kept)
        numbers.forget()
        numbers.drop(mark("", alone=True))
    try:
        _lay(source, current, seal)
    except embedded.errors() as error:
        raise StoreTrouble(str(error), kind_of(error)) from error
    return kept


def _seal_to_be(current: Path) -> embedded.Seal | None:
    """What lies in an encrypted store's place is encrypted too: anew, where its key is lost."""
    known = keeping.names(current.parent, embedded.KEY_NAME)
    if embedded.is_encrypted(current):
        try:
            return embedded.seal_of(current)
        except StoreTrouble as error:
            if error.kind not in embedded.LOST:
                raise
    elif embedded.is_plain(current) or not known:
        return None
    seal = embedded.new_seal()
    keeping.keep(current.parent, seal.name, seal.key)
    return seal


def _lay(source: Path, current: Path, seal: embedded.Seal | None) -> None:
    """Carry a backup into the store's file, whichever of the two is encrypted."""
    own = embedded.seal_of(source, current.parent)
    if (own is None) == (seal is None):
        _pour(source, own, current, seal)
        return
    between = current.with_name(f".{uuid4().hex}.half")
    os.close(os.open(between, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))
    try:
        with closing(embedded.by_cipher(source, own)) as old:
            embedded.export(old, between, seal)
        _pour(between, seal, current, seal)
    finally:
        wipe(between)


def _pour(
    source: Path, own: embedded.Seal | None, current: Path, seal: embedded.Seal | None
) -> None:
    with (
        closing(embedded.connect(source, own)) as old,
        closing(embedded.connect(current, seal)) as new,
    ):
        old.backup(new)


def _require_whole(copy: Path, folder: Path) -> None:
    """A damaged store is never copied as a good one; raises StoreTrouble."""
    try:
        with closing(embedded.connect(copy, folder=folder)) as store:
            verdict = store.execute("PRAGMA integrity_check").fetchone()[0]
    except embedded.errors() as error:
        raise StoreTrouble(str(error), kind_of(error)) from error
    if verdict != "ok":
        raise StoreTrouble(f"the store is damaged: {verdict}", DAMAGED)


def _keep(current: Path) -> Path:
    """A copy of a store; one that cannot be read any more is itself moved there."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    kept = current.with_name(f"{current.name}.before-restore-{stamp}")
    try:
        migrate.copy_file(current, kept)
    except StoreTrouble as error:
        if error.kind not in embedded.LOST and not is_damage(error.__cause__):
            raise
        for ending in ("-shm", "-wal", ""):
            part = Path(f"{current}{ending}")
            if part.exists():
                part.rename(f"{kept}{ending}")
    return kept


def _check(source: Path, folder: Path) -> None:
    if not source.is_file():
        raise BadFile(f"there is no file {source}", NO_SOURCE, source)
    try:
        with closing(embedded.look_into(source, folder)) as store:
            _distrust(store)
            verdict = store.execute("PRAGMA integrity_check").fetchone()[0]
            found = store.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    except StoreTrouble as error:
        if error.kind not in embedded.LOST:
            raise
        raise BadFile(f"{source}: its key is not kept here", SEALED, source) from error
    except _unread() as error:
        raise BadFile(
            f"{source} is not a backup of this program ({error})", NO_BACKUP, source
        ) from error
    if verdict != "ok":
        raise BadFile(f"{source} is damaged: {verdict}", SPOILT, source)
    if found not in migrate.known_revisions():
        newer = f"{source} comes from a newer program (schema {found}): update this one"
        raise BadFile(newer, NEWER, source)


def _unread() -> tuple[type[Exception], ...]:
    """What a file raises that is no backup: its texts may be no text either."""
    return *embedded.errors(), UnicodeDecodeError


def _distrust(store: sqlite3.Connection) -> None:
    """Let a file from outside neither run what it brings nor ask for endless memory.

    Raises sqlite3.DatabaseError where what should be a table is not one.
    """
    if isinstance(store, sqlite3.Connection):  # an encrypted one was written with our own key
        store.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE)
    store.execute("PRAGMA trusted_schema = OFF")
    for name in OURS:
        kinds = store.execute("SELECT type FROM sqlite_schema WHERE name = ?", (name,))
        if kinds.fetchall() != [("table",)]:
            raise sqlite3.DatabaseError(f"no table {name}")
    brought = "SELECT type, name FROM sqlite_schema WHERE type IN ('view', 'trigger')"
    for kind, name in store.execute(brought):
        if kind == "view" or not LAID.fullmatch(name):
            raise sqlite3.DatabaseError(f"a {kind} of its own, {name}")


def _pg_dump(url: str, target: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise StoreTrouble(
            "pg_dump is not installed: install PostgreSQL's client programs", NO_DUMP
        )
    parsed = make_url(url).set(drivername="postgresql")
    environment = {**os.environ, "PGPASSWORD": str(parsed.password or "")}
    shown = parsed.set(password=None).render_as_string()
    done = subprocess.run(  # noqa: S603
        [program, "--format=custom", f"--file={target}", f"--dbname={shown}"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        target.unlink(missing_ok=True)
        raise StoreTrouble(f"pg_dump failed: {done.stderr.strip()}", DUMP)
