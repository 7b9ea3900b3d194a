"""Secrets of a station, each by its name: in the system's keyring, else in a file of its owner's.

The file `keys/NAME.key` is there in both cases and says which: whoever has the disk has what is
written in it, and of a secret in the keyring no more than where it is.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.core.errors import StoreTrouble
from kiosk.core.files import PRIVATE_FOLDER, write_whole

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

FOLDER, ENDING = "keys", ".key"
KEYRING, FILE = "keyring", "file"
SERVICE = "Accueil"
AWAY = "keyring"
"""The kind of trouble with a keyring that does not open."""
_REAL = 1
"""What `keyring` calls a backend that is fit for use; it has others that keep nothing safe."""


def keep(folder: Path, name: str, secret: bytes, *, in_keyring: bool = True) -> str:
    """Keep a secret, on the disk when this returns; KEYRING or FILE says where. Raises OSError."""
    ring = _ring() if in_keyring else None
    file = _file(folder, name)
    file.parent.mkdir(PRIVATE_FOLDER, parents=True, exist_ok=True)
    entry = f"{name} {uuid4().hex}"
    where = KEYRING if ring and _entrusted(ring, entry, secret) else FILE
    word = entry if where == KEYRING else f"{secret.hex()} {_check(secret)}"
    write_whole(file, f"{where} {word}\n".encode(), force=True)
    return where


def find(folder: Path, name: str) -> bytes | None:
    """A secret that was kept; None where it is lost, or not what was kept.

    Raises StoreTrouble where the keyring does not open now.
    """
    try:
        where, word, more = _file(folder, name).read_text("ascii").split()
    except (OSError, ValueError):
        return None
    if where == KEYRING:
        return _asked_for(f"{word} {more}")
    try:
        secret = bytes.fromhex(word)
    except ValueError:
        return None
    return secret if (where, more) == (FILE, _check(secret)) else None


def where(folder: Path, name: str) -> str:
    """KEYRING or FILE; empty where nothing is kept of it."""
    try:
        return _file(folder, name).read_text("ascii").partition(" ")[0]
    except (OSError, ValueError):
        return ""


def names(folder: Path, beginning: str = "") -> list[str]:
    """The names of what is kept and begins so."""
    return sorted(file.stem for file in (folder / FOLDER).glob(f"{beginning}*{ENDING}"))


def forget(folder: Path, name: str) -> None:
    """Let go of a secret for good."""
    file = _file(folder, name)
    words = file.read_text("ascii").split() if file.exists() else []
    if words[:1] == [KEYRING] and (ring := _ring()):
        with suppress(Exception):  # it is gone already
            ring.delete_password(SERVICE, " ".join(words[1:]))
    file.unlink(missing_ok=True)


def _file(folder: Path, name: str) -> Path:
    return folder / FOLDER / f"{name}{ENDING}"


def _check(secret: bytes) -> str:
    """So that a sign that was lost or changed is noticed."""
    return hashlib.sha256(secret).hexdigest()[:8]


def _ring() -> KeyringBackend | None:
    """The keyring of this account, where it has one that is fit for use."""
    try:
        import keyring
    except ImportError:
        return None
    found = keyring.get_keyring()
    return found if found.priority >= _REAL else None


def _entrusted(ring: KeyringBackend, entry: str, secret: bytes) -> bool:
    """Whether the keyring has it now: one that does not give it back has nothing."""
    try:
        ring.set_password(SERVICE, entry, secret.hex())
        return ring.get_password(SERVICE, entry) == secret.hex()
    except Exception:  # noqa: BLE001 - a backend raises what its system raises
        return False


def _asked_for(entry: str) -> bytes | None:
    ring = _ring()
    if ring is None:
        raise StoreTrouble("this account has no keyring here", AWAY)
    try:
        found = ring.get_password(SERVICE, entry)
    except Exception as error:
        raise StoreTrouble(f"{type(error).__name__}: {error}", AWAY) from error
    return bytes.fromhex(found) if found else None
