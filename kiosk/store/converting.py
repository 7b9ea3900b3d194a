"""Making a plain store an encrypted one, and back: whole at each moment, whatever ends it.

A new file is filled beside the old one, compared with it, and takes its place in one step while
nobody else has the store open; then the old one's bytes are written over. What a conversion that
was cut short has left is cleared away at the next start.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from kiosk.core.errors import StoreTrouble
from kiosk.core.files import PRIVATE, blank, wipe
from kiosk.store import embedded, keeping
from kiosk.store.database import STORE, Database, is_open_here
from kiosk.store.embedded import Seal
from kiosk.store.lock import NIGHTLY, FileLock, lock_of
from kiosk.store.standing import BUSY, CONVERTING, DAMAGED, MISSING, kind_of

log = logging.getLogger("kiosk.store")
COMING, LEAVING = ".coming", ".leaving"
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
_MADE = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
_ROLLBACK = "delete"


class Converted(NamedTuple):
    """The files that were made anew, and those that could not be read and stay as they were.

    `key` is where the key is, KEYRING or FILE; empty for a plain store.
    """

    files: tuple[str, ...]
    left: tuple[str, ...]
    key: str


def encrypt_store(folder: Path, *, in_keyring: bool = True) -> Converted:
    """Encrypt the embedded store of a data folder, and the copies beside it, with a new key.

    Does nothing to what is encrypted. Raises StoreTrouble where a window has it open.
    """
    embedded.driver()
    with _alone(folder) as store:
        seal = embedded.seal_of(store)
        if seal is None:
            seal = _new_key(folder, in_keyring)
        return _convert_all(store, seal)


def encrypt_open(database: Database, folder: Path) -> Converted:
    """The same for a store that this process has open, and goes on with. Raises StoreTrouble."""
    night = lock_of(database, folder, NIGHTLY)
    if not night.take():
        raise StoreTrouble("what is done by night is being done", BUSY)
    try:
        return database.convert(lambda: encrypt_store(folder))
    finally:
        night.give_back()


def decrypt_store(folder: Path) -> Converted:
    """Make the embedded store of a data folder and the copies beside it plain; its key is let go.

    Raises StoreTrouble where a window has it open, or its key is lost.
    """
    with _alone(folder) as store:
        done = _convert_all(store, None)
        if not done.left:
            for name in keeping.names(folder, embedded.KEY_NAME):
                keeping.forget(folder, name)
        return done


def clear_away(folder: Path) -> None:
    """What a conversion has left that was cut short; quick where there was none.

    Raises StoreTrouble while one is going on.
    """
    if (folder / CONVERTING).exists():
        with _turn(folder):
            pass


@contextmanager
def _alone(folder: Path) -> Iterator[Path]:
    store = folder / STORE
    if not store.is_file():
        raise StoreTrouble(f"there is no {store}", MISSING)
    if is_open_here(store):
        raise StoreTrouble(f"{store} is open here", BUSY)
    with _turn(folder):
        yield store


@contextmanager
def _turn(folder: Path) -> Iterator[None]:
    lock = FileLock(folder / CONVERTING)
    if not lock.take():
        raise StoreTrouble("the store is being encrypted or decrypted", BUSY)
    try:
        _clear(folder)
        yield
    finally:
        lock.close()
        with suppress(PermissionError):  # it is another's by now, on Windows
            (folder / CONVERTING).unlink(missing_ok=True)


def _clear(folder: Path) -> None:
    for left in (*folder.glob(f"*{COMING}*"), *folder.glob(f"*{LEAVING}")):
        store = left.with_name(left.name.partition(LEAVING)[0])
        if store != left and store.exists() and store.samefile(left):
            left.unlink()  # it had not left yet
        else:
            wipe(left)


def _new_key(folder: Path, in_keyring: bool) -> Seal:
    """One that is kept already: a store is never encrypted with what was not given back."""
    seal = embedded.new_seal()
    for name in keeping.names(folder, embedded.KEY_NAME):
        keeping.forget(folder, name)  # of a store that is plain, and was never encrypted whole
    keeping.keep(folder, seal.name, seal.key, in_keyring=in_keyring)
    if keeping.find(folder, seal.name) != seal.key:
        raise StoreTrouble("the new key is not given back by what keeps it", keeping.AWAY)
    return seal


def _convert_all(store: Path, seal: Seal | None) -> Converted:
    done, left = [], []
    for file in (store, *copies(store)):
        try:
            if embedded.is_encrypted(file) == (seal is not None):
                continue
            _convert(file, seal)
            done.append(file.name)
        except StoreTrouble as error:
            if file == store:
                raise
            log.warning("%s stays as it is: %s", file.name, error)
            left.append(file.name)
    where = keeping.where(store.parent, seal.name) if seal else ""
    return Converted(tuple(done), tuple(left), where)


def copies(store: Path) -> list[Path]:
    """What migrations and restores have kept, and the logs of stores that were laid aside."""
    beside = (f"{store.name}.before-*", f"{store.name}-*.before-*")
    return sorted(file for kept in beside for file in store.parent.glob(kept) if file.is_file())


def _convert(file: Path, seal: Seal | None) -> None:
    """Raises StoreTrouble, and leaves the file as it is."""
    coming = Path(f"{file}{COMING}")
    os.close(os.open(coming, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))
    try:
        with ExitStack() as held:
            old = held.enter_context(_held(file))
            embedded.export(old, coming, seal)
            _require_same(old, coming, seal)
            _to_disk(coming)
            if sys.platform == "win32":
                held.close()  # a file that is open is not replaced there
            _replace(file, coming)
    except embedded.errors() as error:
        raise StoreTrouble(str(error), kind_of(error)) from error
    finally:
        for part in (coming, Path(f"{coming}-journal")):
            wipe(part)


@contextmanager
def _held(file: Path) -> Iterator[sqlite3.Connection]:
    """The store with its log folded in, and nobody else; raises StoreTrouble where others are."""
    own = embedded.seal_of(file)
    with closing(embedded.by_cipher(file, own, isolation_level=None, timeout=0)) as opened:
        opened.execute("PRAGMA locking_mode=EXCLUSIVE")
        opened.execute("BEGIN EXCLUSIVE")
        opened.execute("COMMIT")  # the lock stays
        opened.execute("PRAGMA wal_checkpoint(FULL)").fetchall()
        blank(Path(f"{file}-wal"))
        (mode,) = opened.execute("PRAGMA journal_mode=DELETE").fetchone()
        if mode != _ROLLBACK:
            raise StoreTrouble(f"{file} is open elsewhere", BUSY)
        yield opened


def _require_same(old: sqlite3.Connection, coming: Path, seal: Seal | None) -> None:
    with closing(embedded.by_cipher(coming, seal)) as new:
        if (verdict := new.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise StoreTrouble(f"{coming.name}: {verdict}", DAMAGED)
        if old.execute(_MADE).fetchall() != new.execute(_MADE).fetchall():
            raise StoreTrouble(f"{coming.name} is made otherwise", DAMAGED)
        for (table,) in old.execute(_TABLES).fetchall():
            count = f'SELECT count(*) FROM "{table}"'  # noqa: S608
            if old.execute(count).fetchone() != new.execute(count).fetchone():
                raise StoreTrouble(f"{coming.name} lacks rows of {table}", DAMAGED)


def _replace(file: Path, coming: Path) -> None:
    leaving = Path(f"{file}{LEAVING}")
    os.link(file, leaving)
    coming.replace(file)
    embedded.forget(file)
    _to_disk(file.parent)
    wipe(leaving)


def _to_disk(place: Path) -> None:
    with suppress(PermissionError):  # a folder, on Windows
        opened = os.open(place, os.O_RDONLY if place.is_dir() else os.O_RDWR)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
