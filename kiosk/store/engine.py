"""Engines: what SQLite and PostgreSQL must be told before they can be trusted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url

BUSY_SECONDS = 10
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-16384",
    "journal_size_limit=4194304",  # a large transaction's log does not keep a small disk's room
)
DURABLE, HASTY = "FULL", "NORMAL"
"""Whether a commit waits for the disk; https://www.sqlite.org/pragma.html#pragma_synchronous"""


def make_engine(url: str) -> Engine:
    """An engine for a `sqlite:///` or `postgresql://` URL (psycopg 3 is the driver)."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(url)
    return create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        isolation_level="SERIALIZABLE",
        pool_pre_ping=True,
        pool_size=5,
        connect_args={"connect_timeout": 5},
    )


def _sqlite(url: str) -> Engine:
    database = make_url(url).database
    if database and database != ":memory:":
        Path(database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Durable at commit (a printed ticket survives a power cut), readers never wait."""
    connection.isolation_level = None  # the driver must not begin transactions of its own
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
    connection.exec_driver_sql("BEGIN IMMEDIATE")
