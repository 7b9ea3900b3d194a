"""Signing keys: the private half in a file of this machine, the public half in the store.

The private half never enters the store, a backup or a kiosk.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.badges.model import SiteKey
from kiosk.badges.refusals import NoSigningKey
from kiosk.core import incoming
from kiosk.core.errors import StoreTrouble
from kiosk.core.machine import Machine
from kiosk.core.roles import UNATTENDED
from kiosk.sites.queries import zones
from kiosk.sites.refusals import UnknownSite

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


UNREADABLE = "key"
"""The kind of trouble with a key."""
log = logging.getLogger("kiosk.badges")
FOLDER = "keys"
_sites = zones()
_PUBLIC = (
    select(SiteKey.public_key, SiteKey.retired_at)
    .select_from(_sites)
    .outerjoin(SiteKey, SiteKey.site == _sites.c.code)
    .where(_sites.c.code == bindparam("at"))
)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key pair as it is used: `public_key` and `key_id` are hex."""

    public_key: str
    key_id: str
    _private: Ed25519PrivateKey = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """The 64 bytes of an Ed25519 signature."""
        return self._private.sign(data)


def key_id(public_key: str) -> str:
    """The two bytes, as hex, by which a payload names the key that signed it."""
    return hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:4]


def is_public_key(text: str) -> bool:
    """Whether text is the hex of an Ed25519 public key."""
    return re.fullmatch("[0-9a-f]{64}", text) is not None


def verifies(public_key: str, signature: bytes, data: bytes) -> bool:
    """Whether the other half of a public key made the signature."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def ensure_key(station: Machine, site: str = "") -> SigningKey:
    """The key that this station signs a site's badges with, made and published where needed.

    One that was retired is set aside, and another made.

    Raises NoSigningKey at a kiosk, UnknownSite, StoreTrouble for a key that cannot be read.
    """
    if not UNATTENDED.isdisjoint((station.role, station.settings.station.kind)):
        raise NoSigningKey(station=station.name)
    site = site or (station.site.code if station.site else "")
    known = station.ask_itself(_public_keys, site=site)
    file = key_file(station.folder, site)
    key = _kept(file)
    if key is not None and known.get(key.public_key):
        file.replace(file.with_name(f"{file.stem}.{key.key_id}.retired"))
        key = None
    key = key or _make(file)
    if key.public_key not in known:
        station.do_itself("badges.add_key", site=site, public_key=key.public_key)
    return key


def key_file(folder: Path, site: str) -> Path:
    """Where the private half of a site's key is in a data folder."""
    return folder / FOLDER / f"{site}.pem"


def _public_keys(session: Session, *, site: str) -> dict[str, bool]:
    """The public keys of a site, and whether each is retired."""
    found = session.connection().execute(_PUBLIC, {"at": site}).all()
    if not found:
        raise UnknownSite(site=site)
    return {public_key: retired is not None for public_key, retired in found if public_key}


def _kept(file: Path) -> SigningKey | None:
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    if sys.platform != "win32" and found.st_mode & 0o077:
        log.warning("%s could be read by others; it is its owner's alone again", file)
        file.chmod(0o600)
    return _load(file, found.st_mtime_ns)


@lru_cache(maxsize=16)
def _load(file: Path, _changed: int) -> SigningKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        private = load_pem_private_key(incoming.read(file, incoming.SECRET), password=None)
    except (ValueError, OSError) as error:
        raise StoreTrouble(f"{file} is not a signing key: {error}", UNREADABLE) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise StoreTrouble(f"{file} is not an Ed25519 key", UNREADABLE)
    return _signing_key(private)


def _make(file: Path) -> SigningKey:
    """Draw a key pair and keep it where only its owner may read it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    private = Ed25519PrivateKey.generate()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.parent.chmod(0o700)  # posix: elsewhere it has the rights of the data folder
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    _write_private(file, pem)
    return _signing_key(private)


def _write_private(file: Path, data: bytes) -> None:
    """Written aside and moved into place, so that nobody ever reads half a key."""
    aside = file.with_name(f"{file.name}.{os.getpid()}")
    aside.unlink(missing_ok=True)
    with os.fdopen(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    aside.replace(file)


def _signing_key(private: Ed25519PrivateKey) -> SigningKey:
    public = private.public_key().public_bytes_raw().hex()
    return SigningKey(public, key_id(public), private)
