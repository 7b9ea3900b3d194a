"""Putting a backup back, and trying one out as if it were."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from kiosk.core.errors import BadFile, StoreTrouble
from kiosk.core.files import NO_FOLDER, PRIVATE, TAKEN, wipe
from kiosk.core.program import NO_CONSOLE
from kiosk.store import backup as backups
from kiosk.store import embedded, keeping, migrate, rows
from kiosk.store.backup import BEFORE_RESTORE, BY_HAND, Read, nothing, raw_of
from kiosk.store.database import STORE, Database, trouble_of
from kiosk.store.embedded import Seal
from kiosk.store.engine import DURABLE
from kiosk.store.handed_out import HandedOut
from kiosk.store.log import mark
from kiosk.store.migrate import Then
from kiosk.store.rows import Tell
from kiosk.store.sealed import NEWER, Keys, is_sealed, unseal
from kiosk.store.standing import DAMAGED, DUMP, FULL, NO_FILE, kind_of

OURS = ("alembic_version", "command", "sequence")
"""Tables of every store of this program, whatever its age."""
NO_BACKUP, SPOILT, SEALED, OTHER_KIND = "no_backup", "spoilt", "sealed", "other_store"
"""Why a file is not put back."""
LAID = re.compile(r"(spelling|undo)_\w+")
"""The triggers that this program lays into a store; it has no views."""
MAX_VALUE = 50_000_000
"""Bytes of one value of a plain backup: no table of ours holds more."""
TRIED_OUT = 300_000_000
"""A store up to so large is laid out in memory to try its backup; a larger one is read through."""


def backup(
    database: Database,
    folder: Path,
    target: Path,
    *,
    why: str = BY_HAND,
    tell: Tell = nothing,
    at: datetime | None = None,
) -> Read:
    """Write a sealed backup of the store, readable by its owner only, and try it out.

    It says to be made `at` a moment, or now.

    Raises BadInput when the file is there already, StoreTrouble when it cannot be written.
    """
    if target.exists():
        raise BadFile(f"{target} is there already; a backup never overwrites one", TAKEN, target)
    if not target.parent.is_dir():
        raise BadFile(f"there is no folder {target.parent}", NO_FOLDER, target.parent)
    with backups.room():
        backups.make(database, folder, target, why=why, tell=lambda done: tell(done * 0.8), at=at)
    try:
        found = verify(target, backups.keys_of(folder))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    tell(1.0)
    return found


def verify(file: Path, keys: Keys) -> Read:
    """Open a sealed backup whole, and lay it out in memory where it is not too large.

    Raises BadFile, CodeNeeded, WrongCode or NoWayIn as restoring it would.
    """
    found = backups.read_through(file, keys)
    _require_known(found.facts.schema, file)
    if found.facts.kind == backups.ROWS and found.facts.size <= TRIED_OUT:
        engine = create_engine("sqlite://", poolclass=StaticPool)
        try:
            with engine.connect() as connection, connection.begin():
                _lay(connection, file, keys, found.facts.schema)
        finally:
            engine.dispose()
    return found


def restore(
    folder: Path,
    source: Path,
    *,
    keys: Keys | None = None,
    before: Then = migrate.nothing,
    then: Then = migrate.nothing,
    url: str = "",
) -> Path | None:
    """Lay a backup over the embedded store; returns what is kept of what was there.

    Windows that are open see the restored data at once, unless the store was damaged: then it is
    set aside as it is. No number that was printed is given again. A sealed backup is laid in one
    transaction: whoever is ended in the middle of it has what was there. `before` looks at what was
    there, and `then` does what else is to be done to what comes, both in that transaction; of a
    plain backup, and of a dump of a site's PostgreSQL, in one before and one after. A dump goes
    into the database of `url`.

    Raises BadInput for a file that is no backup of this program or is damaged, StoreTrouble where
    the store is in use, CodeNeeded, WrongCode or NoWayIn where `keys` do not open it.
    """
    keys = keys or backups.keys_of(folder)
    with backups.opened(source) as looked_at:
        sealed = is_sealed(looked_at)
    if not sealed:
        _check(source, folder)
        return _put_back(folder, lambda seal: _carry_over(folder, source, seal, before, then))
    found = verify(source, keys)
    if found.facts.kind == backups.POSTGRESQL:
        _pg_restore(source, keys, url, before, then)
        return None

    def lay(seal: Seal | None) -> None:
        _begin(folder / STORE, seal)
        _lay_over(folder, source, keys, found, before, then)

    return _put_back(folder, lay)


def _put_back(folder: Path, lay: Callable[[Seal | None], None]) -> Path | None:
    """Keep what is there and the numbers that were printed, then lay what comes back."""
    current = folder / STORE
    if current.is_dir():
        raise StoreTrouble(f"{current} is a folder", NO_FILE)
    folder.mkdir(parents=True, exist_ok=True)
    seal = _seal_to_be(current)
    log = mark("", alone=True)
    with closing(HandedOut(folder)) as numbers:
        if current.exists():
            numbers.take_over(current)
        kept = _keep(folder) if current.exists() else None
        numbers.forget()
        reached = numbers.last(log)
        numbers.drop(log)
        try:
            lay(seal)
        except BaseException as error:
            if reached and current.exists():  # what was there is there still, as far as its end
                numbers.keep({log: reached})
            if isinstance(error, embedded.errors()):
                raise StoreTrouble(str(error), kind_of(error)) from error
            raise
    return kept


def _begin(current: Path, seal: Seal | None) -> None:
    """Have a store's file there that is encrypted as it is to be, and its owner's alone."""
    if current.exists():
        return
    os.close(os.open(current, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
    with closing(embedded.connect(current, seal)) as new:
        new.execute("CREATE TABLE begun (at)")
        new.execute("DROP TABLE begun")
    embedded.forget(current)


def _seal_to_be(current: Path) -> Seal | None:
    """What lies in an encrypted store's place is encrypted too: anew, where its key is lost."""
    known = keeping.names(current.parent, embedded.KEY_NAME)
    if embedded.is_encrypted(current):
        try:
            return embedded.seal_of(current)
        except StoreTrouble as error:
            if error.kind not in embedded.LOST:
                raise
    elif embedded.is_plain(current) or not known:
        return None
    seal = embedded.new_seal()
    keeping.keep(current.parent, seal.name, seal.key)
    return seal


def _carry(source: Path, current: Path, seal: Seal | None) -> None:
    """Carry a backup into the store's file, whichever of the two is encrypted."""
    own = embedded.seal_of(source, current.parent)
    if (own is None) == (seal is None):
        _pour(source, own, current, seal)
        return
    between = current.with_name(f".{uuid4().hex}.half")
    os.close(os.open(between, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))
    try:
        with closing(embedded.by_cipher(source, own)) as old:
            embedded.export(old, between, seal)
        _pour(between, seal, current, seal)
    finally:
        wipe(between)


def _pour(source: Path, own: Seal | None, current: Path, seal: Seal | None) -> None:
    with (
        closing(embedded.connect(source, own)) as old,
        closing(embedded.connect(current, seal)) as new,
    ):
        old.backup(new)


def _carry_over(folder: Path, source: Path, seal: Seal | None, before: Then, then: Then) -> None:
    """A plain backup: what was there is looked at before, and what comes is fitted after."""
    current = folder / STORE
    if current.exists():
        with closing(Database.at(folder)) as database:
            _looked_at(database, before)
    _carry(source, current, seal)
    with closing(Database.at(folder)) as database:
        migrate.upgrade(database, then=then)


def _looked_at(database: Database, before: Then) -> None:
    try:
        with database.engine.connect() as connection:
            before(connection)
    except DBAPIError as error:
        raise trouble_of(error) from error


def _lay_over(
    folder: Path, source: Path, keys: Keys, found: Read, before: Then, then: Then
) -> None:
    """All of it in one transaction, with the schema that the program has now."""
    if shutil.disk_usage(folder).free < found.facts.size * 1.1:
        raise StoreTrouble(f"not enough room in {folder} for {source.name}", FULL)
    database = Database.at(folder)
    try:
        with database.engine.execution_options(kiosk_write=DURABLE).begin() as connection:
            before(connection)
            _clear(raw_of(connection))
            _lay(connection, source, keys, found.facts.schema)
            migrate.lay_schema(connection)
            then(connection)
    except DBAPIError as error:
        raise trouble_of(error) from error
    finally:
        database.close()


def _lay(connection: Connection, source: Path, keys: Keys, schema: str) -> None:
    """Make the tables of a schema, and put the rows of a backup into them."""
    raw = raw_of(connection)
    migrate.lay_schema(connection, schema)
    with backups.opened(source) as opened:
        rows.fill(raw, rows.records(unseal(opened, source, keys), source), source)
    told = raw.execute("SELECT version_num FROM alembic_version").fetchall()
    verdict = raw.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if told != [(schema,)] or verdict != "ok":
        raise BadFile(f"{source} is of schema {told}: {verdict}", NO_BACKUP, source)


def _clear(raw: sqlite3.Connection) -> None:
    """Take away all that a store has."""
    found = raw.execute(
        "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    for kind, name in sorted(found.fetchall(), key=lambda each: each[0] == "table"):
        if kind != "index":
            raw.execute(f"DROP {kind} {rows.quoted(name)}")


def _keep(folder: Path) -> Path:
    """A sealed backup of a store; one that is too damaged for that is itself moved aside."""
    current = folder / STORE
    try:
        with closing(Database.at(folder)) as database:
            kept = backups.named(folder, BEFORE_RESTORE)
            backups.make(database, folder, kept, why=BEFORE_RESTORE)
    except StoreTrouble as error:
        if error.kind not in (DAMAGED, *embedded.LOST):
            raise
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        kept = current.with_name(f"{current.name}.before-restore-{stamp}")
        for ending in ("-shm", "-wal", ""):
            part = Path(f"{current}{ending}")
            if part.exists():
                part.replace(f"{kept}{ending}")
    return kept


def _check(source: Path, folder: Path) -> None:
    try:
        with closing(embedded.look_into(source, folder)) as store:
            _distrust(store)
            verdict = store.execute("PRAGMA integrity_check").fetchone()[0]
            found = store.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    except StoreTrouble as error:
        if error.kind not in embedded.LOST:
            raise
        raise BadFile(f"{source}: its key is not kept here", SEALED, source) from error
    except _unread() as error:
        raise BadFile(
            f"{source} is not a backup of this program ({error})", NO_BACKUP, source
        ) from error
    if verdict != "ok":
        raise BadFile(f"{source} is damaged: {verdict}", SPOILT, source)
    _require_known(found, source)


def _require_known(schema: str, source: Path) -> None:
    if schema not in migrate.known_revisions():
        newer = f"{source} comes from a newer program (schema {schema}): update this one"
        raise BadFile(newer, NEWER, source)


def _unread() -> tuple[type[Exception], ...]:
    """What a file raises that is no backup: its texts may be no text either."""
    return *embedded.errors(), UnicodeDecodeError


def _distrust(store: sqlite3.Connection) -> None:
    """Let a file from outside neither run what it brings nor ask for endless memory.

    Raises sqlite3.DatabaseError where what should be a table is not one.
    """
    if isinstance(store, sqlite3.Connection):  # an encrypted one was written with our own key
        store.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE)
    store.execute("PRAGMA trusted_schema = OFF")
    for name in OURS:
        kinds = store.execute("SELECT type FROM sqlite_schema WHERE name = ?", (name,))
        if kinds.fetchall() != [("table",)]:
            raise sqlite3.DatabaseError(f"no table {name}")
    brought = "SELECT type, name FROM sqlite_schema WHERE type IN ('view', 'trigger')"
    for kind, name in store.execute(brought):
        if kind == "view" or not LAID.fullmatch(name):
            raise sqlite3.DatabaseError(f"a {kind} of its own, {name}")


def _pg_restore(source: Path, keys: Keys, url: str, before: Then, then: Then) -> None:
    """Put a dump back, looking at what was there before and fitting what comes after."""
    if not url:
        raise BadFile(
            f"{source} is of a site's PostgreSQL, and store.url names none", OTHER_KIND, source
        )
    with closing(Database(url)) as database:
        _looked_at(database, before)
    _pg_lay(source, keys, url)
    with closing(Database(url)) as database:
        migrate.upgrade(database, then=then)


def _pg_lay(source: Path, keys: Keys, url: str) -> None:
    """Have PostgreSQL's own tool do it, in one transaction; what it reads is no file."""
    arguments, environment = backups.pg_program("pg_restore", url)
    how = ("--single-transaction", "--clean", "--if-exists", "--no-owner", "--exit-on-error")
    with (
        backups.opened(source) as opened,
        subprocess.Popen(  # noqa: S603
            [*arguments, *how],
            env=environment,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=NO_CONSOLE,
        ) as tool,
    ):
        assert tool.stdin is not None  # noqa: S101
        assert tool.stderr is not None  # noqa: S101
        with suppress(BrokenPipeError):  # it has ended, and says why
            for content in unseal(opened, source, keys):
                tool.stdin.write(content)
            tool.stdin.close()
        said = tool.stderr.read().decode("utf-8", "replace").strip()
        if tool.wait():
            raise StoreTrouble(f"pg_restore failed: {said}", DUMP)
