"""What the centre offers: looked at by its head, then fetched piece by piece.

A station only reads there. What it fetches is worth no more to it than what is on a stick: the
project's signature counts, not who handed it on.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
from psycopg import errors

from kiosk.core.errors import Refused, StoreTrouble
from kiosk.sync import enrolment
from kiosk.sync.central_link import aside
from kiosk.sync.transport import TransportTrouble
from kiosk.updates import laying
from kiosk.updates.archive import ENDING, LONGEST_HEAD, Archive, read_head
from kiosk.updates.judging import Here, require_fit
from kiosk.updates.keys import Key
from kiosk.updates.refusals import Altered, NotEnrolled
from kiosk.updates.versions import order

PIECE = 256_000
"""Bytes that even a slow line carries in the seconds that a statement has there."""
FETCHING = ".fetching"
_MOST_OFFERED = 20
_OFFERED = """
    SELECT version, head FROM central.release
    WHERE platform = %s AND length(head) <= %s ORDER BY id DESC LIMIT %s
"""
_PIECE = """
    SELECT p.content FROM central.release r JOIN central.release_piece p ON p.release = r.id
    WHERE r.platform = %s AND r.version = %s AND r.head = %s
        AND length(p.content) BETWEEN 1 AND %s AND p.n = %s
"""
Connection = psycopg.Connection[Any]


def offered(data: Path, keys: dict[str, Key], here: Here) -> Archive | None:
    """The newest version there that is for this station; of its file only the head is known.

    Raises NotEnrolled, StoreTrouble where the centre cannot be asked.
    """
    with _asking(data) as connection:
        try:
            rows = connection.execute(
                _OFFERED, (here.platform, LONGEST_HEAD, _MOST_OFFERED)
            ).fetchall()
        except (errors.UndefinedTable, errors.InsufficientPrivilege):  # a centre of before
            return None
    fit = []
    for version, head in rows:
        try:
            found = read_head(bytes(head), Path(f"{version}{ENDING}"), keys)
            require_fit(found.manifest, here)
        except Refused:
            continue
        if found.manifest.version == version:
            fit.append(replace(found, file=laying.place_of(found, data)))
    return max(fit, key=lambda each: order(each.manifest.version), default=None)


def fetch(data: Path, archive: Archive) -> None:
    """Have all of an offered archive in its file; what was fetched before is not fetched again.

    Raises Refused, StoreTrouble or OSError; then what is there waits for the next time.
    """
    manifest = archive.manifest
    if archive.file.exists() and archive.file.stat().st_size == archive.size:
        return
    part = archive.file.with_name(f"{manifest.payload.sha256[:16]}{FETCHING}")
    for other in archive.file.parent.glob(f"*{FETCHING}"):
        if other != part:
            other.unlink(missing_ok=True)
    have = part.stat().st_size if part.exists() else 0
    with laying.room(part, archive.size - have), _asking(data) as connection:
        _append(connection, archive, part)
    if part.stat().st_size != archive.size:
        part.unlink()
        raise Altered(place=archive.file.name)
    part.replace(archive.file)


def _append(connection: Connection, archive: Archive, part: Path) -> None:
    said = archive.manifest
    named = (said.platform, said.version, _head(connection, archive))
    with part.open("ab") as out:
        out.truncate(out.tell() // PIECE * PIECE)  # a piece of which the end is missing
        out.seek(0, os.SEEK_END)
        while out.tell() < archive.size:
            row = connection.execute(_PIECE, (*named, PIECE, out.tell() // PIECE)).fetchone()
            if row is None:
                break
            out.write(row[0])
            out.flush()
            os.fsync(out.fileno())


def _head(connection: Connection, archive: Archive) -> bytes:
    """That of the very archive: another one of the same version may be there by now."""
    said = archive.manifest
    for version, head in connection.execute(_OFFERED, (said.platform, LONGEST_HEAD, _MOST_OFFERED)):
        if version == said.version:
            return bytes(head)
    return b""


@contextmanager
def _asking(data: Path) -> Iterator[Connection]:
    found = enrolment.of(data)
    if found is None:
        raise NotEnrolled
    try:
        with aside(found) as connection:
            yield connection
    except TransportTrouble as trouble:
        raise StoreTrouble(str(trouble), "central") from trouble
