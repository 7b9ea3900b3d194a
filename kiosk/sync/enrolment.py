"""The enrolment: what a store must hold to speak to the central database, in one small file."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from kiosk.core import incoming
from kiosk.core.errors import BadFile

FILE = "central.json"


class Enrolment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who the store is at the centre, how to reach it, and its secret.

    `station` is also the PostgreSQL role. Either `password`, or `certificate` and `key` (PEM).
    `ca` is the PEM of who signed the centre's certificate; `sslmode` is verify-full, and disable
    only where `host` is this machine.
    """

    station: str
    site: str
    kind: str
    series: str
    host: str
    port: int
    database: str
    password: str = ""
    sslmode: str = "verify-full"
    ca: str = ""
    certificate: str = ""
    key: str = ""


def read(file: Path) -> Enrolment:
    """The enrolment in a file; raises BadInput where it is none."""
    try:
        return msgspec.json.decode(incoming.named_text(file), type=Enrolment)
    except (RecursionError, msgspec.DecodeError, msgspec.ValidationError) as error:
        raise BadFile(f"{file}: not an enrolment file ({error})", "no_enrolment", file) from error


def of(folder: Path) -> Enrolment | None:
    """The enrolment of a data folder, or None for a store that works alone."""
    file = folder / FILE
    return read(file) if file.exists() else None


def keep(folder: Path, enrolment: Enrolment) -> None:
    """Keep the enrolment in a data folder, readable by its owner only."""
    write(folder / FILE, enrolment)


def write(file: Path, enrolment: Enrolment) -> None:
    """Write an enrolment file that only its owner may read; the old one stays until it is whole."""
    part = file.with_name(file.name + ".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(msgspec.json.format(msgspec.json.encode(enrolment)))
        out.flush()
        os.fsync(out.fileno())
    part.replace(file)
