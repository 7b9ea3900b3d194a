"""Leaving no trace in the file: what SQLite took out may stand in its log, or in a page's gaps.

`secure_delete` overwrites what is deleted, but not what a page has handed on to another as it grew
full. VACUUM writes every page anew. It keeps the other writers of a store waiting, so a large one
is written anew while nobody works there.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kiosk.core.registry import personal
from kiosk.store.base import LoggedCommand
from kiosk.store.database import Database, trouble_of
from kiosk.store.forgotten import traces, wiped

log = logging.getLogger("kiosk.purging")

AT_ONCE_BYTES = 64_000_000
"""A store up to here is written anew within half a second."""
QUIET = timedelta(minutes=10)
PATIENCE_MS = 100
"""How long the log waits for readers to let go of it; a writer waits no longer for that."""
BUSY, HELD, NOT_OURS = "busy", "held", "not_ours"
"""Why traces may be left: people are at work, a window reads, or PostgreSQL lets only the owner."""


def wipe(database: Database, now: datetime, *, anyway: bool = False) -> str:
    """Leave no trace of what was taken out; empty, or why some may be left.

    Raises StoreTrouble.
    """
    if not anyway and not database.read(traces):
        return ""
    left = _wipe_file(database, now) if database.is_sqlite else _vacuum_tables(database)
    if not left:
        database.write(wiped)
    return left


def _wipe_file(database: Database, now: datetime) -> str:
    if _is_large(database) and database.read(_at_work, since=now - QUIET):
        return BUSY
    pooled = database.engine.raw_connection()
    raw: Any = pooled.dbapi_connection
    try:
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
        raw.execute(f"PRAGMA busy_timeout={PATIENCE_MS}")
        held, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except raw.Error as error:
        raise trouble_of(DBAPIError.instance(None, None, error, raw.Error)) from error
    finally:
        pooled.invalidate()
    return HELD if held else ""


def _is_large(database: Database) -> bool:
    file = make_url(database.url).database
    return bool(file) and Path(str(file)).stat().st_size > AT_ONCE_BYTES


def _at_work(session: Session, *, since: datetime) -> bool:
    newest = select(LoggedCommand.at).order_by(LoggedCommand.n.desc()).limit(1)
    last = session.scalar(newest)
    return last is not None and last > since


def _vacuum_tables(database: Database) -> str:
    """PostgreSQL keeps what was until a table is vacuumed, which is its owner's to do."""
    tables = sorted({held.table.name for kind in personal() for held in kind.held} | _BESIDE)
    options = {"isolation_level": "AUTOCOMMIT"}
    try:
        with database.engine.connect().execution_options(**options) as connection:
            if not connection.exec_driver_sql(_OWNED, (tables,)).scalar():
                return NOT_OURS
            for table in tables:
                connection.exec_driver_sql(f'VACUUM public."{table}"')
    except DBAPIError as error:
        raise trouble_of(error) from error
    return ""


_BESIDE = {"command", "undo", "spelling", "sounding"}
_OWNED = """
    SELECT bool_and(pg_has_role(relowner, 'USAGE')) FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relname = ANY (%s)
"""
