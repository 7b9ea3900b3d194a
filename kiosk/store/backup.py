"""Backups: a store as a sealed file, made while others write, and read through to be believed.

Of an embedded store the rows are streamed from one read transaction into the seal
(`kiosk.store.rows`), of a site's PostgreSQL what pg_dump says: no copy that anyone could read is on
the disk at any moment, and neither the store nor the file is ever whole in memory.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from kiosk.core import incoming, settings
from kiosk.core.errors import BadFile, SettingsError, StoreTrouble
from kiosk.core.files import PRIVATE_FOLDER, whole
from kiosk.core.program import NO_CONSOLE
from kiosk.store import rows
from kiosk.store.database import Database, trouble_of
from kiosk.store.rows import Tell
from kiosk.store.sealed import CHUNK, Facts, Header, Keys, Locks, Sealing, read_header, unseal
from kiosk.store.site_key import kept_key, site_key
from kiosk.store.standing import DUMP, FULL, NO_DUMP

BACKUPS, ENDING = "backups", ".backup"
"""The folder of a data folder that its backups are in, and how their names end."""
ROWS, POSTGRESQL = "rows", "postgresql"
NIGHTLY, BY_HAND = "nightly", "by_hand"
BEFORE_MIGRATION, BEFORE_RESTORE = "before_migration", "before_restore"
DUMPED = b"PGDMP"
"""What a dump of PostgreSQL in its custom format begins with."""


class Read(NamedTuple):
    """A backup that was read from end to end."""

    facts: Facts
    counts: dict[str, int]


def nothing(_done: float) -> None:
    """Nobody looks on."""


def folder_of(folder: Path) -> Path:
    """The backups of a data folder; made where there is none yet."""
    place = folder / BACKUPS
    place.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    return place


def named(folder: Path, why: str, at: datetime | None = None) -> Path:
    """A new place for a backup among those of a data folder; its name has no person's."""
    stamp = (at or datetime.now(UTC)).strftime("%Y%m%dT%H%M%S%fZ")
    return folder_of(folder) / f"{stamp}-{why}{ENDING}"


def make(
    database: Database,
    folder: Path,
    target: Path,
    *,
    why: str = BY_HAND,
    tell: Tell = nothing,
    at: datetime | None = None,
) -> Read:
    """Write a sealed backup, readable by its owner only, and read it through before it counts.

    It says to be made `at` a moment, or now.

    Raises BadFile where the place is taken, StoreTrouble where it cannot be written or the store
    is damaged; then nothing is left of it.
    """
    with whole(target) as half, room():
        with half.open("wb") as out:
            seal(database, folder, out, why=why, tell=lambda done: tell(done * 0.8), at=at)
            out.flush()
            os.fsync(out.fileno())
        tell(0.8)
        found = read_through(half, Keys(site_key(folder)))
        tell(1.0)
    return found


@contextmanager
def room() -> Iterator[None]:
    """A disk that has no room left is told as one."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreTrouble(str(error), FULL) from error
        raise


def seal(
    database: Database,
    folder: Path,
    out: BinaryIO,
    *,
    why: str,
    tell: Tell = nothing,
    at: datetime | None = None,
) -> None:
    """Write a store into a file that only its site's key or recovery code opens."""
    try:
        with database.engine.connect() as connection:
            facts = _facts(database, folder, connection, why, at or datetime.now(UTC))
            locks = _locks(folder, connection)
            sealing = Sealing(out, facts, locks)
            if database.is_sqlite:
                rows.dump(raw_of(connection), sealing.write, tell)
            else:
                _pg_dump(database.url, sealing, tell)
            sealing.close()
    except DBAPIError as error:
        raise trouble_of(error) from error


def raw_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, in a transaction that has begun."""
    connection.exec_driver_sql("SELECT 1")
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)


def read_through(file: Path, keys: Keys) -> Read:
    """Open a backup from its beginning to its end, as restoring it would.

    Raises BadFile for one that is cut, was changed or makes no sense; CodeNeeded, WrongCode or
    NoWayIn where `keys` do not open it.
    """
    with opened(file) as source:
        facts = read_header(source, file)[0].facts
        source.seek(0)
        content = unseal(source, file, keys)
        if facts.kind == ROWS:
            return Read(facts, _counts(content, file))
        _require_dump(content, file)
        return Read(facts, {})


def facts_of(file: Path) -> Facts:
    """What a backup says of itself, to anyone; believed once it was read through."""
    return header_of(file).facts


def header_of(file: Path) -> Header:
    """The same, with the ways to open it."""
    with opened(file) as source:
        return read_header(source, file)[0]


@contextmanager
def opened(file: Path) -> Iterator[BinaryIO]:
    """A backup that somebody named. Raises BadFile where it is no file that can be read."""
    if not file.is_file():
        raise BadFile(f"there is no file {file}", incoming.NO_SOURCE, file)
    with incoming.asked_for(file):
        source = file.open("rb")
    with source:
        yield source


def _counts(content: Iterator[bytes], file: Path) -> dict[str, int]:
    counts: dict[str, int] = {}
    table, said = "", None
    for record in rows.records(content, file):
        if isinstance(record, rows.Table):
            table = record.name
            counts[table] = 0
        elif isinstance(record, rows.Rows):
            counts[table] = counts.get(table, 0) + len(record.rows)
        else:
            said = record.counts
    if said != counts:
        raise BadFile(f"{file} has other rows than it says", rows.STRANGE, file)
    return counts


def _require_dump(content: Iterator[bytes], file: Path) -> None:
    for n, chunk in enumerate(content):
        if not n and not chunk.startswith(DUMPED):
            raise BadFile(f"{file} holds no dump of PostgreSQL", rows.STRANGE, file)


def _facts(
    database: Database, folder: Path, connection: Connection, why: str, at: datetime
) -> Facts:
    try:
        named = settings.load(folder).station
        station, site = named.name, named.site
    except (SettingsError, OSError):
        station, site = "", ""
    return Facts(
        made_at=at.isoformat(timespec="seconds"),
        kind=ROWS if database.is_sqlite else POSTGRESQL,
        why=why,
        site=site or _told(connection, "SELECT min(code) FROM site HAVING count(*) = 1"),
        station=station,
        schema=_told(connection, "SELECT version_num FROM alembic_version"),
        size=_size(database, connection),
    )


def _size(database: Database, connection: Connection) -> int:
    if database.is_sqlite:
        pages = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        return int(_told(connection, pages) or 0)
    return int(_told(connection, "SELECT pg_database_size(current_database())") or 0)


def _told(connection: Connection, question: str) -> str:
    """One value, nothing where the store is of a time that had none."""
    with suppress(DBAPIError), connection.begin_nested():
        return str(connection.scalar(text(question)) or "")
    return ""


def _locks(folder: Path, connection: Connection) -> Locks:
    public = None
    with suppress(DBAPIError), connection.begin_nested():
        public = connection.scalar(text("SELECT public FROM recovery_code WHERE id = 1"))
    return Locks(site_key(folder), bytes(public) if public else None)


def keys_of(folder: Path) -> Keys:
    """What this machine opens backups with."""
    return Keys(kept_key(folder))


def _pg_dump(url: str, sealing: Sealing, tell: Tell) -> None:
    with _dumping(url) as dump:
        assert dump.stdout is not None  # noqa: S101
        while content := dump.stdout.read(CHUNK):
            sealing.write(content)
            tell(0.5)
        assert dump.stderr is not None  # noqa: S101
        said = dump.stderr.read().decode("utf-8", "replace").strip()
        if dump.wait():
            raise StoreTrouble(f"pg_dump failed: {said}", DUMP)


@contextmanager
def _dumping(url: str) -> Iterator[subprocess.Popen[bytes]]:
    arguments, environment = pg_program("pg_dump", url)
    with subprocess.Popen(  # noqa: S603
        [*arguments, "--format=custom"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        creationflags=NO_CONSOLE,
    ) as dump:
        try:
            yield dump
        except BaseException:
            dump.kill()
            raise


def pg_program(name: str, url: str) -> tuple[list[str], dict[str, str]]:
    """One of PostgreSQL's programs on a database, its password in the environment alone."""
    program = shutil.which(name)
    if program is None:
        told = f"{name} is not installed: install PostgreSQL's client programs"
        raise StoreTrouble(told, NO_DUMP)
    parsed = make_url(url).set(drivername="postgresql")
    environment = {**os.environ, "PGPASSWORD": str(parsed.password or "")}
    return [program, f"--dbname={parsed.set(password=None).render_as_string()}"], environment
