"""Speaking to the central database as its owner, with clear words where that fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from kiosk.core import incoming
from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.store.engine import make_engine

INSUFFICIENT_PRIVILEGE = "42501"
CENTRAL, CENTRAL_UNREACHABLE = "central", "central_unreachable"
"""Kinds of trouble, for who sets the centre up."""
UNDEFINED_TABLE = ("42P01", "3F000")


def url_from(given: str) -> str:
    """A PostgreSQL URL as given, or read from a file when written `@FILE`: it holds a password."""
    if given.startswith("@"):
        given = incoming.named_text(Path(given[1:])).strip()
    try:
        backend = make_url(given).get_backend_name()
    except ArgumentError:
        backend = ""
    if backend != "postgresql":
        raise BadInput("--url takes postgresql://USER@HOST:PORT/DATABASE, or @FILE that holds it")
    return given


@dataclass(frozen=True)
class Address:
    """Where stations reach the centre, as its owner's URL says it."""

    host: str
    port: int
    database: str
    sslmode: str
    ca: str

    @classmethod
    def of(cls, url: str) -> Address:
        """What a URL says, with PostgreSQL's own defaults and the strictest TLS."""
        parsed = make_url(url)
        query = {key: str(value) for key, value in parsed.query.items()}
        host = parsed.host or query.get("host") or "localhost"
        return cls(
            host=host,
            port=parsed.port or int(query.get("port", 5432)),
            database=parsed.database or "postgres",
            sslmode=query.get("sslmode", "verify-full"),
            ca=query.get("sslrootcert", ""),
        )


@contextmanager
def administering(url: str) -> Iterator[Connection]:
    """A connection in one transaction, committed at the end; raises StoreTrouble in clear words."""
    engine = make_engine(url).execution_options(isolation_level="READ COMMITTED")
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        kind = CENTRAL if state_of(error) else CENTRAL_UNREACHABLE
        raise StoreTrouble(words_of(error, make_url(url)), kind) from error
    finally:
        engine.dispose()


def run(connection: Connection, statement: str, *, quiet: bool = False) -> None:
    """Run SQL as written, percent signs and all; `quiet` goes on where a right is missing."""
    if not quiet:
        connection.exec_driver_sql(statement, execution_options={"no_parameters": True})
        return
    try:
        with connection.begin_nested():
            run(connection, statement)
    except DBAPIError as error:
        if state_of(error) != INSUFFICIENT_PRIVILEGE:
            raise


def quoted(connection: Connection, name: str) -> str:
    """A name as an identifier of SQL, whatever is in it."""
    return connection.dialect.identifier_preparer.quote_identifier(name)


def verifier_of(connection: Connection, role: str, password: str) -> str:
    """What PostgreSQL keeps of a password, which so leaves this machine in no statement and log."""
    raw: Any = connection.connection.driver_connection
    made: str = raw.pgconn.encrypt_password(
        password.encode(), role.encode(), b"scram-sha-256"
    ).decode()
    return made


def is_superuser(connection: Connection) -> bool:
    """Whether the connected role may do anything."""
    found: Any = connection.exec_driver_sql("SELECT current_setting('is_superuser')").scalar_one()
    return bool(found == "on")


def state_of(error: DBAPIError) -> str:
    """The SQLSTATE of a failure; empty where there was no connection."""
    return getattr(error.orig, "sqlstate", None) or ""


def words_of(error: DBAPIError, url: URL) -> str:
    """What failed, and what to do."""
    said = str(error.orig).strip()
    state = state_of(error)
    if state in UNDEFINED_TABLE:
        return f"{url.database} is no central database yet: run `kiosk central init` first"
    if state == INSUFFICIENT_PRIVILEGE:
        return f"{url.username or 'this role'} may not do that here: {said.splitlines()[0]}"
    if not state:
        return f"the central database cannot be reached: {said}"
    return said
