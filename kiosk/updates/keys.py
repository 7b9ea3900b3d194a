"""The public keys of the project: who may sign a version for the machines of the sites.

`resources/updates/keys.toml` has them. A key that is retired stays in the file, so that what it
signed is told from what a stranger did.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.core.resources import folder

FILE = "keys.toml"
ID_BYTES, SIGNATURE_BYTES = 8, 64
CONTEXT = b"Accueil update 1\n"
"""Signed before all else, so that a signature of something else is none of ours."""


@dataclass(frozen=True)
class Key:
    """One public key; `retired` is the day from which it vouches for nothing."""

    public: bytes
    retired: date | None = None

    @property
    def id(self) -> str:
        """What it is called: the first signs of its digest."""
        return key_id(self.public)

    def signed(self, signature: bytes, manifest: bytes) -> bool:
        """Whether it signed a manifest."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, CONTEXT + manifest)
        except InvalidSignature:
            return False
        return True


def key_id(public: bytes) -> str:
    """The name of a public key, in 16 signs."""
    return hashlib.sha256(public).digest()[:ID_BYTES].hex()


def known(file: Path | None = None) -> dict[str, Key]:
    """The keys that this program knows, by name."""
    return read((file or folder("updates") / FILE).read_text(encoding="utf-8"))


def read(text: str) -> dict[str, Key]:
    """The keys of a file. Raises ValueError where one is none."""
    found = {}
    for entry in tomllib.loads(text).get("key", []):
        key = Key(bytes.fromhex(entry["public"]), entry.get("retired"))
        if len(key.public) != 32 or key.id != entry["id"]:
            raise ValueError(f"{entry.get('id')} is not the name of this key, which is {key.id}")
        found[key.id] = key
    return found
