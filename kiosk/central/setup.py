"""Making a PostgreSQL database the central one; what is there already is brought up to date."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from sqlalchemy import Connection, text

from kiosk.central import gallery, security
from kiosk.central.access import CENTRAL, administering, run
from kiosk.central.tables import create
from kiosk.core.errors import StoreTrouble
from kiosk.store import migrate
from kiosk.store.database import Database

OLDEST = 150000
"""The oldest server that will do (server_version_num)."""
_EXTENSION = "btree_gist"


@dataclass(frozen=True)
class Prepared:
    """A central database that is ready; `epoch` names its life."""

    database: str
    server: str
    revision: str
    epoch: str
    stations: int


def init(url: str) -> Prepared:
    """Prepare a database for the stations; as often as wanted, and after each update.

    Raises StoreTrouble with what is missing: server, extension, right.
    """
    with administering(url) as connection:
        check(connection)
        run(connection, f"CREATE EXTENSION IF NOT EXISTS {_EXTENSION}")
        gallery.take_down(connection)
    with closing(Database(url)) as database:
        migrate.prepare(database)
    with administering(url) as connection:
        create(connection, revision=migrate.HEAD)
        security.apply(connection)
        return _prepared(connection)


def check(connection: Connection) -> None:
    """Raise StoreTrouble where the server or the role will not do."""
    _check_server(connection)
    owner = connection.scalar(
        text(
            "SELECT pg_has_role(current_user, datdba, 'USAGE') FROM pg_database"
            " WHERE datname = current_database()"
        )
    )
    who, may = connection.execute(
        text("SELECT rolname, rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
    ).one()
    if not owner:
        raise StoreTrouble(
            f"{who} does not own this database: ALTER DATABASE ... OWNER TO {who}", CENTRAL
        )
    if not may:
        raise StoreTrouble(
            f"{who} may not make roles for the stations: ALTER ROLE {who} CREATEROLE", CENTRAL
        )


def _check_server(connection: Connection) -> None:
    number = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
    if number < OLDEST:
        raise StoreTrouble(
            f"PostgreSQL {OLDEST // 10000} or newer is needed, this is {number // 10000}", CENTRAL
        )
    found = text("SELECT 1 FROM pg_available_extensions WHERE name = :name")
    if not connection.scalar(found, {"name": _EXTENSION}):
        raise StoreTrouble(
            f"the server lacks the extension {_EXTENSION} (package postgresql-contrib)", CENTRAL
        )


def _prepared(connection: Connection) -> Prepared:
    row = connection.exec_driver_sql(
        "SELECT current_database(), current_setting('server_version'), revision, epoch,"
        " (SELECT count(*) FROM central.station WHERE revoked_at IS NULL) FROM central.hub"
    ).one()
    return Prepared(*row)
