"""The one door to an embedded store's file: plain by Python's driver, encrypted by SQLCipher's.

What a file is, its first sixteen bytes say: SQLite's own words, or a salt of ours. Nothing but
SQLCipher's driver opens an encrypted file, and no file is opened by both: of two SQLites in one
process each would drop the other's locks (https://www.sqlite.org/howtocorrupt.html#posix_close_bug).
For the same reason the bytes of one file are looked at once only, before anything opens it.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple, cast

from kiosk.core.errors import StoreTrouble
from kiosk.core.files import identity
from kiosk.store import keeping

KEY_LOST, KEY_LOST_ALONE, NO_CIPHER = "store_key", "store_key_alone", "no_cipher"
KEY_NAME = "store-"
CENTRAL = "central.json"
"""What a station has that a central database knows."""
LOST = (KEY_LOST, KEY_LOST_ALONE)
_DRIVER = "sqlcipher3.dbapi2"
_PLAIN = b"SQLite format 3\0"
_KEY_BYTES, _SALT_BYTES, _HALF = 32, 16, 8

_looking = threading.Lock()
_seen: dict[Path, tuple[tuple[int, int], bytes]] = {}


class Seal(NamedTuple):
    """The key of an encrypted store: 256 random bits, used as they are."""

    key: bytes

    @property
    def salt(self) -> bytes:
        """What a file of this key begins with: random to others, and to us its key's name."""
        half = hashlib.sha256(self.key).digest()[:_HALF]
        return half + _of_ours(half)

    @property
    def name(self) -> str:
        """By which the key is kept."""
        return _name(self.salt)

    @property
    def words(self) -> str:
        """As SQL; https://www.zetetic.net/sqlcipher/sqlcipher-api/#key"""
        return f"\"x'{self.key.hex()}{self.salt.hex()}'\""


def new_seal() -> Seal:
    """A key that nothing was encrypted with yet."""
    return Seal(os.urandom(_KEY_BYTES))


def is_encrypted(file: Path) -> bool:
    """Whether a file is a store that this program encrypted; what has none of either is not."""
    return _is_salt(_beginning(file))


def is_plain(file: Path) -> bool:
    """Whether a file is a database that anybody reads."""
    return _beginning(file) == _PLAIN


def seal_of(file: Path, folder: Path | None = None) -> Seal | None:
    """The key of an encrypted file, as the data folder (or the file's own) keeps it; None if plain.

    Raises StoreTrouble where it is lost or cannot be had now.
    """
    salt = _beginning(file)
    if not _is_salt(salt):
        return None
    folder = folder or file.parent
    key = keeping.find(folder, _name(salt))
    if key is None or Seal(key).salt != salt:
        kind = KEY_LOST if (folder / CENTRAL).exists() else KEY_LOST_ALONE
        raise StoreTrouble(f"{file.name}: its key is not in {folder / keeping.FOLDER}", kind)
    return Seal(key)


def connect(
    file: Path, seal: Seal | None = None, *, folder: Path | None = None, **options: Any
) -> sqlite3.Connection:
    """Open a file as what it is, a new one as `seal` says; `options` are the driver's own.

    Raises StoreTrouble where its key cannot be had, and what the driver raises.
    """
    seal = seal or seal_of(file, folder)
    return by_cipher(file, seal, **options) if seal else sqlite3.connect(file, **options)


def look_into(file: Path, folder: Path | None = None) -> sqlite3.Connection:
    """The same for reading only: nothing is made where there is none."""
    seal, place = seal_of(file, folder), f"{file.absolute().as_uri()}?mode=ro"
    return by_cipher(place, seal, uri=True) if seal else sqlite3.connect(place, uri=True)


def by_cipher(file: Path | str, seal: Seal | None, **options: Any) -> sqlite3.Connection:
    """Open a file by SQLCipher's driver, which reads plain ones too: to carry one to the other."""
    opened = cast("sqlite3.Connection", driver().connect(str(file), **options))
    opened.execute("PRAGMA cipher_log_level=NONE")  # trouble is told by what is raised
    if seal is not None:
        opened.execute(f"PRAGMA key={seal.words}")
    return opened


def driver() -> Any:
    """SQLCipher's driver, loaded where there is something encrypted. Raises StoreTrouble."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise StoreTrouble(f"sqlcipher3: {error}", NO_CIPHER) from error
    return dbapi2


def errors() -> tuple[type[Exception], ...]:
    """What the drivers raise that are in use, for `except`."""
    loaded = sys.modules.get(_DRIVER)
    return (sqlite3.Error, loaded.Error) if loaded else (sqlite3.Error,)


def forget(file: Path) -> None:
    """Look at a file anew: another stands in its place."""
    with _looking:
        _seen.pop(file.absolute(), None)


def copy(source: Path, target: Path, folder: Path | None = None) -> None:
    """A consistent copy of a store, as what the source is. Raises StoreTrouble or of `errors`."""
    seal = seal_of(source, folder)
    with closing(connect(source, seal)) as old, closing(connect(target, seal)) as new:
        old.backup(new)


def export(opened: sqlite3.Connection, target: Path, seal: Seal | None) -> None:
    """Copy what SQLCipher's driver has open into a new file, under another key or none."""
    words = seal.words if seal else "''"
    opened.execute(f"ATTACH DATABASE ? AS target KEY {words}", (str(target),))
    opened.execute("SELECT sqlcipher_export('target')").fetchall()
    opened.execute("DETACH DATABASE target")


def _beginning(file: Path) -> bytes:
    """The first bytes of a file; none of one that is missing or new."""
    place = file.absolute()
    with _looking:
        found = identity(place)
        known = _seen.get(place)
        if found is not None and known is not None and known[0] == found:
            return known[1]
        begins = _read(place) if found is not None else b""
        if found is not None and begins:
            _seen[place] = found, begins
        return begins


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_SALT_BYTES)
    except OSError:  # the driver says it better
        return b""


def _is_salt(begins: bytes) -> bool:
    return len(begins) == _SALT_BYTES and begins[_HALF:] == _of_ours(begins[:_HALF])


def _of_ours(half: bytes) -> bytes:
    return hashlib.sha256(b"accueil store" + half).digest()[: _SALT_BYTES - _HALF]


def _name(salt: bytes) -> str:
    return f"{KEY_NAME}{salt.hex()}"
