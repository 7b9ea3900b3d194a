"""Engines: what SQLite and PostgreSQL must be told before they can be trusted."""

from __future__ import annotations

import random
import time
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from kiosk.store import embedded
from kiosk.store.standing import BUSY, kind_of

BUSY_SECONDS = 10
WRITER_SECONDS = 30.0
"""How long a writer waits for its turn among the other processes of a store."""
OPENING_SECONDS = 10.0
"""How long an opening waits: SQLite itself waits for nobody where two make a new file WAL."""
TURN_SECONDS = (0.0005, 0.004)
"""How soon a waiting writer asks again; SQLite's own waits grow to 0.1 s and starve some."""
_WAL = "PRAGMA journal_mode=WAL"
_PRAGMAS = (
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",  # a name that is forgotten stays in no freed page, however SQLite was built
    "cache_size=-16384",
    "journal_size_limit=4194304",  # a large transaction's log does not keep a small disk's room
)
_ALIVE = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 2,
    "tcp_user_timeout": 8_000,
}
"""A server whose cable is pulled says nothing: within some seconds it is held for gone."""
DURABLE, HASTY = "FULL", "NORMAL"
"""Whether a commit waits for the disk; https://www.sqlite.org/pragma.html#pragma_synchronous"""


def make_engine(url: str, *, isolation: str = "SERIALIZABLE", options: str = "") -> Engine:
    """An engine for a `sqlite:///` or `postgresql://` URL (psycopg 3 is the driver).

    `isolation` is what PostgreSQL is asked with: a replica knows no SERIALIZABLE. `options` are
    those of its session, as libpq writes them.

    What it raises goes into logs, and names nobody: neither parameters nor rows are told.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(url)
    engine = create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        isolation_level=isolation,
        pool_pre_ping=True,
        pool_size=5,
        hide_parameters=True,
        connect_args={"connect_timeout": 5, **_ALIVE} | ({"options": options} if options else {}),
    )
    event.listen(engine, "handle_error", _forget_row)
    return engine


def _sqlite(url: str) -> Engine:
    options: dict[str, Any] = {"timeout": BUSY_SECONDS, "check_same_thread": False}
    file = store_file(url)
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
    if file is not None and (seal := embedded.seal_of(file)):
        opened = partial(embedded.connect, file, seal, **options)
        driver = embedded.driver()
        engine = create_engine(url, module=driver, creator=opened, hide_parameters=True)
    else:
        engine = create_engine(url, connect_args=options, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _forget_row(context: Any) -> None:
    """The server tells of a row that it refuses with all that is in it ("DETAIL")."""
    error, told = context.original_exception, context.sqlalchemy_exception
    details = getattr(error, "diag", None)
    if details is not None and details.message_detail:
        error.args = (details.message_primary,)
        if told is not None:
            told.args = (f"({type(error).__name__}) {details.message_primary}",)


def store_file(url: str) -> Path | None:
    """The file of an embedded store."""
    parsed = make_url(url)
    named = parsed.database if parsed.get_backend_name() == "sqlite" else None
    return Path(named) if named and named != ":memory:" else None


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Durable at commit (a printed ticket survives a power cut), readers never wait."""
    connection.isolation_level = None  # the driver must not begin transactions of its own
    _take_turn(connection, _WAL, OPENING_SECONDS)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Any) -> None:
    """Writers take the lock at once: a deferred BEGIN would fail later with "locked"."""
    how = connection.get_execution_options().get("kiosk_write")
    if how is None:
        connection.exec_driver_sql("BEGIN")
        return
    if connection.info.get("synchronous", DURABLE) != how:
        connection.exec_driver_sql(f"PRAGMA synchronous={how}")
        connection.info["synchronous"] = how
    try:
        _take_turn(connection.connection.dbapi_connection, "BEGIN IMMEDIATE", WRITER_SECONDS)
    except embedded.errors() as error:  # as SQLAlchemy would have raised it
        base = connection.dialect.loaded_dbapi.Error
        raise DBAPIError.instance("BEGIN", None, error, base) from error


def _take_turn(connection: Any, statement: str, seconds: float) -> None:
    """Executed as soon as no other process writes. Raises the driver's OperationalError."""
    deadline = time.monotonic() + seconds
    connection.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.execute(statement)
            except embedded.errors() as error:
                if kind_of(error) != BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(random.uniform(*TURN_SECONDS))  # noqa: S311
            else:
                return
    finally:
        connection.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
