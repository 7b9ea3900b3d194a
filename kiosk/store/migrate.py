"""Bringing a store to the schema of the program, with a backup made first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError, ProgrammingError

from kiosk.core.errors import SchemaTooNew, StoreTrouble
from kiosk.store import backup
from kiosk.store.database import Database, trouble_of
from kiosk.store.engine import DURABLE
from kiosk.store.standing import FOREIGN, SCHEMA, kind_of

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

log = logging.getLogger("kiosk.store")
MIGRATIONS = Path(__file__).parent / "migrations"
HEAD = max(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("0*.py"))
"""The schema of this program: its newest migration."""

Then = Callable[["Connection"], None]


def nothing(_connection: Connection) -> None:
    """Where the store has nothing else that fits its schema."""


def prepare(database: Database, then: Then = nothing) -> bool:
    """Make the store's schema the program's, quick when it is already; whether it had to.

    What has to be done `then` is done in the same transaction.

    Raises SchemaTooNew when a newer program wrote it, StoreTrouble when it cannot be read.
    """
    found = revision(database)
    if found == HEAD:
        return False
    if found is not None and found not in known_revisions():
        raise SchemaTooNew(
            f"the store has schema {found}, this program knows up to {HEAD}: update the program"
        )
    if found is not None:
        copy_before(database, found)
    upgrade(database, then=then)
    return True


def revision(database: Database) -> str | None:
    """The schema revision of a store; None when it is empty."""
    try:
        with database.engine.connect() as connection:
            found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
            return found
    except (OperationalError, ProgrammingError) as error:
        if "alembic_version" in str(error.orig):
            _require_unused(database)
            return None
        raise StoreTrouble(str(error.orig), kind_of(error.orig)) from error
    except DatabaseError as error:
        raise StoreTrouble(str(error.orig), kind_of(error.orig)) from error


def _require_unused(database: Database) -> None:
    """A file without our schema that holds something else is never made a store of."""
    if not database.is_sqlite:
        return
    with database.engine.connect() as connection:
        if connection.scalar(text("SELECT count(*) FROM sqlite_master")):
            raise StoreTrouble(f"{database.url} holds tables of another program", FOREIGN)


def upgrade(database: Database, to: str = "head", then: Then = nothing) -> None:
    """Run the migrations in one transaction; of several processes that do, all but one wait.

    Raises StoreTrouble where the store does not let it.
    """
    from alembic.util import CommandError

    try:
        with database.engine.execution_options(kiosk_write=DURABLE).begin() as connection:
            lay_schema(connection, to)
            then(connection)
    except DBAPIError as error:
        raise trouble_of(error) from error
    except CommandError as error:
        raise StoreTrouble(f"the store's schema cannot be told: {error}", SCHEMA) from error


def known_revisions() -> set[str]:
    """Every revision this program can start from."""
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def copy_before(database: Database, found: str) -> Path | None:
    """Back an embedded database up before it is migrated; where that is.

    A PostgreSQL store is backed up by its own tools.
    """
    path = make_url(database.url).database
    if not database.is_sqlite or not path or path == ":memory:":
        return None
    folder = Path(path).parent
    target = backup.named(folder, f"{backup.BEFORE_MIGRATION}-{HEAD}-from-{found}")
    backup.make(database, folder, target, why=backup.BEFORE_MIGRATION)
    log.info("backed the store up as %s before migrating", target.name)
    return target


def lay_schema(connection: Connection, to: str = "head") -> None:
    """Run the migrations in a transaction that is open already."""
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config
