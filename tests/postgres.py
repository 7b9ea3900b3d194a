"""A private PostgreSQL server on a loopback port, for the tests."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import psycopg
from sqlalchemy import text

from kiosk.central.certificates import Pair
from kiosk.central.local import Cluster, free_port, programs
from kiosk.store.database import Database
from kiosk.store.schema import metadata

__all__ = ["PrivateServer", "empty", "programs"]

# Durability is not what is tested here; without it the suite is several times faster.
# Nor of the disk: databases are copied and removed for every test of the exchange.
MEMORY, ROOM = Path("/dev/shm"), 2 << 30  # noqa: S108 - a folder of a new name is made in it
FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60"]


class PrivateServer:
    """Started on entry, stopped and removed on exit; its owner `desk` is a superuser.

    With `certificate` (and the PEM `authority` that clients' own are checked against) it speaks
    TLS. `rules` replaces pg_hba.conf, which else trusts everybody on loopback.
    """

    def __init__(
        self,
        folder: Path,
        *,
        certificate: Pair | None = None,
        authority: str = "",
        rules: Sequence[str] = (),
    ) -> None:
        # Not below pytest's own folder: only its owner may enter that, and the server refuses
        # to run as root.
        self.folder = Path(tempfile.mkdtemp(prefix=f"{folder.name}-", dir=_in_memory()))
        self.certificate = certificate
        self.authority = authority
        self.rules = rules
        self.port = free_port()
        settings = [*FAST, *(["ssl=on", "ssl_ca_file=ca.pem"] if certificate else [])]
        self._cluster = Cluster(self.folder / "data", port=self.port, settings=settings)
        self._names = 0
        self.url = self.url_of("postgres")

    def url_of(self, database: str, user: str = "desk", password: str = "") -> str:
        """The URL of a database of this server."""
        who = f"{user}:{password}" if password else user
        return f"postgresql://{who}@127.0.0.1:{self.port}/{database}"

    def new_database(self, prefix: str = "test", *, template: str = "template1") -> str:
        """Make a database; its name."""
        self._names += 1
        name = f"{prefix}_{self._names}"
        with psycopg.connect(self.url, autocommit=True) as connection:
            made = f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy'
            connection.execute(made.encode())
        return name

    def drop_database(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())

    def stop(self, mode: str = "immediate") -> None:
        """Stop it at once, as a machine that loses its power does; `start` brings it back."""
        self._cluster.stop(mode)

    def start(self) -> None:
        """Start it again on the same data and port."""
        self._cluster.start()

    def give(self, path: Path) -> None:
        """Make the server's user the owner of a path."""
        self._cluster.give(path)

    def __enter__(self) -> PrivateServer:
        self._cluster.give(self.folder)
        self._cluster.make("desk")
        if self.certificate is not None:
            self._cluster.put("server.crt", self.certificate.certificate)
            self._cluster.put("server.key", self.certificate.key)
            self._cluster.put("ca.pem", self.authority)
        if self.rules:
            self._cluster.put("pg_hba.conf", "\n".join(self.rules) + "\n")
        self._cluster.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._cluster.running:
            self._cluster.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)


def empty(database: Database) -> None:
    """Leave nothing in a store; TRUNCATE of every table takes several times as long."""
    names = [table.name for table in metadata.sorted_tables]
    filled = " UNION ALL ".join(f"(SELECT '{name}' FROM {name} LIMIT 1)" for name in names)
    with database.engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        for name in connection.scalars(text(filled)).all():
            connection.execute(text(f"DELETE FROM {name}"))
        connection.execute(
            text("SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'")
        )


def _in_memory() -> Path | None:
    """The folder of the memory's files where there is room for a server; None for the disk's."""
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM else None
