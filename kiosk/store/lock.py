"""Work that one process does for a whole store; another takes over when it ends, however."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.exc import DBAPIError

from kiosk.store.database import Database

NIGHTLY = "nightly"
"""What a store does by itself, which opens its file in ways of its own."""


class StoreLock(Protocol):
    """Held by one process at most; the system lets go of it when the process dies."""

    def take(self) -> bool:
        """Whether this process has it now."""

    def close(self) -> None:
        """Let go, and wait for nobody: a server may notice a little later."""

    def give_back(self) -> None:
        """Let go, so that the next who asks has it."""


def lock_of(database: Database, folder: Path, work: str, station: str = "") -> StoreLock:
    """The lock of a work: a file beside an embedded store, the server's where there is one.

    Of a store that several machines share, the work is the whole store's, or one station's.
    """
    if database.is_sqlite:
        return FileLock(folder / f"{work}.lock")
    return ServerLock(database, f"{work} {station}")


class FileLock:
    """An exclusive transaction on a small database file: the same on every system."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._held: sqlite3.Connection | None = None

    def take(self) -> bool:
        """Whether this process has it now; never waits."""
        if self._held is None:
            try:
                self._held = self._try()
            except sqlite3.OperationalError:  # held by another, or the folder is gone
                return False
        return True

    def _try(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._file, timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        """Let go."""
        if self._held is not None:
            self._held.close()
            self._held = None

    def give_back(self) -> None:
        """Let go."""
        self.close()


class ServerLock:
    """An advisory lock of the site's PostgreSQL, on a connection of its own.

    The server is told to notice within a few seconds that a holder's machine is gone.
    """

    def __init__(self, database: Database, name: str) -> None:
        self._database, self._name = database, name
        self._held: Any = None

    def take(self) -> bool:
        """Whether this process has it, looking each time that the connection still lives."""
        try:
            if self._held is None:
                return self._try()
            self._held.exec_driver_sql("SELECT 1")
            self._held.commit()
        except DBAPIError:
            self.close()
            return False
        return True

    def close(self) -> None:
        """Let go."""
        if self._held is not None:
            with suppress(DBAPIError):
                self._held.invalidate()
            self._held.close()
            self._held = None

    def give_back(self) -> None:
        """Let go, once the server has heard it."""
        if self._held is not None:
            with suppress(DBAPIError):
                self._held.exec_driver_sql("SELECT pg_advisory_unlock_all()")
                self._held.commit()
        self.close()

    def _try(self) -> bool:
        connection = self._database.engine.connect()
        for setting in ("idle = 2", "interval = 1", "count = 2"):
            connection.exec_driver_sql(f"SET tcp_keepalives_{setting}")
        digest = hashlib.sha256(self._name.encode()).digest()
        key = int.from_bytes(digest[:8]) >> 1  # of 63 bits, which a bigint holds
        taken = connection.exec_driver_sql(f"SELECT pg_try_advisory_lock({key})").scalar()
        connection.commit()
        if not taken:
            connection.close()
            return False
        self._held = connection
        return True
