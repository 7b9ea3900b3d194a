"""Make the signed archive of a bundle that stations update themselves with, and the keys for it.

python tools/update_archive.py new-key KEY.pem         a pair; prints what goes into keys.toml
python tools/update_archive.py make BUNDLE -o PLACE    --key KEY.pem, or $ACCUEIL_UPDATE_KEY
python tools/update_archive.py show FILE               what an archive says, and whether it is ours

The private key is in a file of its owner's, closed by a passphrase ($ACCUEIL_UPDATE_PASSPHRASE, or
asked for), and never in the project. docs/updates.md says how keys come and go.
"""

from __future__ import annotations

import argparse
import getpass
import hashlib
import io
import lzma
import os
import subprocess
import sys
import tarfile
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import msgspec
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.store import migrate
from kiosk.updates import archive, keys, manifest
from kiosk.updates.manifest import Manifest, Payload

KEY, PASSPHRASE = "ACCUEIL_UPDATE_KEY", "ACCUEIL_UPDATE_PASSPHRASE"
DAYS, OLDEST = 90, "0.1.0"
PACKED = 6
"""Of xz: 9 takes four times as long and gains two per cent."""


def new_pair(passphrase: bytes) -> tuple[bytes, bytes]:
    """A private key, closed, and its public half."""
    private = Ed25519PrivateKey.generate()
    closed = private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase)
        if passphrase
        else serialization.NoEncryption(),
    )
    return closed, private.public_key().public_bytes_raw()


def opened(pem: bytes, passphrase: bytes) -> Ed25519PrivateKey:
    """The private key of a file."""
    key = serialization.load_pem_private_key(pem, passphrase or None)
    if not isinstance(key, Ed25519PrivateKey):
        sys.exit("That is no Ed25519 key.")
    return key


def entry(public: bytes) -> str:
    """The lines of keys.toml for a public key."""
    return f'[[key]]\nid = "{keys.key_id(public)}"\npublic = "{public.hex()}"\n'


def pack(bundle: Path, out: BinaryIO, at: int) -> Payload:
    """A bundle as an archive's payload: the same files make the same bytes."""
    size = files = 0
    digest = _Digest(out)
    with (
        lzma.open(digest, "wb", format=lzma.FORMAT_XZ, preset=PACKED) as xz,
        tarfile.open(fileobj=xz, mode="w|", format=tarfile.PAX_FORMAT) as tar,
    ):
        for each in sorted(bundle.rglob("*")):
            name = each.relative_to(bundle).as_posix()
            info = tar.gettarinfo(each, name)
            info.uid = info.gid = 0
            info.uname = info.gname = ""
            info.mtime = at
            info.type = tarfile.REGTYPE if info.islnk() else info.type
            if info.isreg():
                info.size = each.stat().st_size
                size += info.size
                files += 1
                with each.open("rb") as source:
                    tar.addfile(info, source)
            else:
                files += info.issym()
                tar.addfile(info)
    return Payload(size=digest.size, sha256=digest.hex, unpacked=size, files=files)


def sign(said: Manifest, private: list[Ed25519PrivateKey]) -> bytes:
    """The head of an archive: the manifest and who vouches for it."""
    data = msgspec.json.encode(said)
    head = archive.HEAD.pack(archive.MARK, archive.FIRST, len(data), len(private))
    for key in private:
        public = key.public_key().public_bytes_raw()
        head += bytes.fromhex(keys.key_id(public)) + key.sign(keys.CONTEXT + data)
    return head + data


def make(bundle: Path, target: Path, private: list[Ed25519PrivateKey], said: Manifest) -> Manifest:
    """Write the archive of a bundle; `said` lacks its payload."""
    with tempfile.TemporaryFile() as packed:
        payload = pack(bundle, packed, int(said.made_at.timestamp()))
        whole = msgspec.structs.replace(said, payload=payload)
        packed.seek(0)
        with target.open("wb") as out:
            out.write(sign(whole, private))
            while chunk := packed.read(archive.CHUNK):
                out.write(chunk)
    return whole


def described(
    *, version: str, build: str, platform: str, days: int = DAYS, comes_from: str = OLDEST
) -> Manifest:
    """What an archive that is made now says of a version."""
    now = datetime.now(UTC).replace(microsecond=0)
    return Manifest(
        form=manifest.FORM,
        product=manifest.PRODUCT,
        platform=platform,
        version=version,
        build=build,
        made_at=now,
        expires_at=now + timedelta(days=days),
        schema=migrate.HEAD,
        opens=tuple(sorted(migrate.known_revisions())),
        comes_from=comes_from,
        payload=Payload(size=0, sha256="0" * 64, unpacked=0, files=1),
    )


class _Digest(io.RawIOBase):
    """Counts and digests what is written through it."""

    def __init__(self, out: BinaryIO) -> None:
        self._out, self._sha, self.size = out, hashlib.sha256(), 0

    @property
    def hex(self) -> str:
        return self._sha.hexdigest()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        chunk = bytes(data)  # type: ignore[call-overload]
        self._sha.update(chunk)
        self.size += len(chunk)
        return self._out.write(chunk)


def _passphrase(asked: str) -> bytes:
    given = os.environ.get(PASSPHRASE)
    return (getpass.getpass(asked) if given is None else given).encode()


def _keys_of(files: list[Path]) -> list[Ed25519PrivateKey]:
    named = files or [Path(os.environ[KEY])] if files or os.environ.get(KEY) else []
    if not named:
        sys.exit(f"--key, or {KEY}, names the developer's private key: see docs/updates.md")
    return [opened(file.read_bytes(), _passphrase(f"Passphrase of {file}: ")) for file in named]


def _version_of(bundle: Path) -> tuple[str, str]:
    """What a bundle for this system says; of another system it has to be told."""
    asked = [str(bundle / "kiosk"), "--json", "update", "probe"]
    told = subprocess.run(asked, check=True, capture_output=True).stdout
    said = msgspec.json.decode(told.splitlines()[-1])
    if said["schema"] != migrate.HEAD:
        sys.exit(f"This bundle is of schema {said['schema']}, the sources here of {migrate.HEAD}.")
    return said["version"], said["build"]


def main() -> None:
    """One of the three."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = parser.add_subparsers(required=True, dest="what")
    new = what.add_parser("new-key", help="a pair of keys")
    new.add_argument("file", type=Path)
    put = what.add_parser("make", help="the archive of a bundle")
    put.add_argument("bundle", type=Path)
    put.add_argument("-o", dest="target", type=Path, required=True)
    put.add_argument("--key", type=Path, action="append", default=[])
    put.add_argument("--days", type=int, default=DAYS, help="until it is too old to be used")
    put.add_argument("--comes-from", default=OLDEST, help="the oldest version it may follow")
    put.add_argument("--platform", default=manifest.here())
    put.add_argument("--version", help="where the bundle cannot be asked on this system")
    put.add_argument("--build", default="")
    show = what.add_parser("show", help="what an archive says")
    show.add_argument("file", type=Path)
    {"new-key": _new, "make": _make, "show": _show}[(given := parser.parse_args()).what](given)


def _new(given: argparse.Namespace) -> None:
    passphrase = _passphrase("Passphrase for the new key: ")
    closed, public = new_pair(passphrase)
    with os.fdopen(os.open(given.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(closed)
    print(entry(public))


def _make(given: argparse.Namespace) -> None:
    version, build = (given.version, given.build)
    if not version:
        version, build = _version_of(given.bundle)
    said = described(
        version=version,
        build=build,
        platform=given.platform,
        days=given.days,
        comes_from=given.comes_from,
    )
    target = given.target
    if target.is_dir():
        target /= f"{manifest.PRODUCT}-{said.version}-{said.platform}{archive.ENDING}"
    made = make(given.bundle, target, _keys_of(given.key), said)
    print(f"{target}: {made.version} for {made.platform}, until {made.expires_at:%Y-%m-%d}")


def _show(given: argparse.Namespace) -> None:
    found = archive.look(given.file, keys.known())
    print(msgspec.json.format(msgspec.json.encode(found.manifest)).decode())


if __name__ == "__main__":
    main()
