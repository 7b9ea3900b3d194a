"""What the centre offers its stations to update themselves with, in pieces that they fetch."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from kiosk.central.access import administering
from kiosk.core.errors import BadInput
from kiosk.updates import keys
from kiosk.updates.archive import Archive, copy, look
from kiosk.updates.centre import PIECE

_GONE = text("DELETE FROM central.release WHERE platform = :platform AND version = :version")
_NEW = text(
    "INSERT INTO central.release (platform, version, build, head, size)"
    " VALUES (:platform, :version, :build, :head, :size) RETURNING id"
)
_PIECE = text("INSERT INTO central.release_piece VALUES (:release, :n, :content)")
_ALL = text(
    "SELECT platform, version, build, size, published_at FROM central.release ORDER BY id DESC"
)


@dataclass(frozen=True)
class Offered:
    """A version that stations may fetch; `size` in bytes."""

    platform: str
    version: str
    build: str
    size: int
    published_at: datetime


def publish(url: str, file: Path) -> Archive:
    """Offer an archive from now on, in the place of another of its version.

    Only what the project has signed: a station would take nothing else. Raises Refused,
    StoreTrouble or OSError.
    """
    found = look(file, keys.known())
    with file.open("rb") as source, Path(os.devnull).open("wb") as nowhere:
        source.seek(found.start)
        copy(source, nowhere, found)
    with administering(url) as connection:
        _put(connection, found)
    return found


def withdraw(url: str, version: str) -> int:
    """Offer a version no longer, on any platform; how many that were.

    Raises BadInput where there is none. Stations that have it keep it.
    """
    with administering(url) as connection:
        gone = connection.execute(
            text("DELETE FROM central.release WHERE version = :version"), {"version": version}
        ).rowcount
    if not gone:
        raise BadInput(f"the centre does not offer {version}")
    return gone


def offered(url: str) -> list[Offered]:
    """All that it offers, the newest first."""
    with administering(url) as connection:
        return [Offered(*row) for row in connection.execute(_ALL)]


def _put(connection: Connection, found: Archive) -> None:
    said = found.manifest
    facts = {"platform": said.platform, "version": said.version}
    connection.execute(_GONE, facts)
    with found.file.open("rb") as source:
        head = source.read(found.start)
        source.seek(0)
        more = {"build": said.build, "head": head, "size": found.size}
        release = connection.scalar(_NEW, facts | more)
        n = 0
        while content := source.read(PIECE):
            connection.execute(_PIECE, {"release": release, "n": n, "content": content})
            n += 1
