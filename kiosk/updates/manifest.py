"""What an archive says of itself, under the project's signature."""

from __future__ import annotations

import platform
import sys
from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.updates.versions import is_version

PRODUCT, FORM = "accueil", 1
"""`FORM` is another once a program of today could not read what is written then."""
_SYSTEMS = {"win32": "windows", "darwin": "macos"}
_MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}

Short = Annotated[str, Meta(max_length=80)]
Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Count = Annotated[int, Meta(ge=0, le=4_000_000_000)]


class Payload(msgspec.Struct, frozen=True, kw_only=True):
    """What follows the manifest: a tar, packed by xz; sizes in bytes, `unpacked` of all files."""

    size: Count
    sha256: Digest
    unpacked: Count
    files: Annotated[int, Meta(ge=1, le=50_000)]


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """A version for machines of one kind.

    `schema` is what its store has, `opens` are the schemas it can start from, `comes_from` is the
    oldest version that it may follow. Fields of a later program are passed over.
    """

    form: int
    product: Short
    platform: Short
    version: Short
    build: Short
    made_at: datetime
    expires_at: datetime
    schema: Short
    opens: Annotated[tuple[Short, ...], Meta(max_length=2_000)]
    comes_from: Short
    payload: Payload

    @property
    def name(self) -> str:
        """This very build, told from another one of the same version."""
        return f"{self.version} {self.build} {self.payload.sha256[:16]}"


def read(data: bytes) -> Manifest:
    """The manifest in its bytes. Raises ValueError where they are none."""
    try:
        found = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    instants = (found.made_at, found.expires_at)
    if any(at.tzinfo is None for at in instants) or not is_version(found.version):
        raise ValueError("no version, or an instant without its zone")
    return found


def here() -> str:
    """What kind of machine this is, as manifests name it: "linux-x86_64"."""
    machine = platform.machine().lower()
    return f"{_SYSTEMS.get(sys.platform, 'linux')}-{_MACHINES.get(machine, machine)}"
