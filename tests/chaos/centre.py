"""The central database of a run: a durable server, its applier, and copies to go back to."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg

from kiosk.central import enrolling, setup
from kiosk.central.access import Address
from kiosk.central.local import Cluster, free_port, programs
from kiosk.sync.enrolment import Enrolment
from tests.chaos.processes import Program

OWNER, DATABASE = "owner", "hub"
DURABLE = ["fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=80"]
RULES = ["host all owner 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256"]


class Centre:
    """One PostgreSQL server with the central database in it, in a folder its user may enter."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.cluster = Cluster(folder / "data", port=self.port, settings=DURABLE)
        self.copied_at = self.dumped_at = 0.0
        self.went_back: list[tuple[float, float]] = []
        """When it went back, and to when: both on the machine's monotonic clock."""

    def begin(self) -> None:
        """Make and start the server, and prepare the database."""
        self.folder.mkdir(parents=True)
        self.cluster.give(self.folder)
        self.cluster.make(OWNER)
        self.cluster.put("pg_hba.conf", "\n".join(RULES) + "\n")
        self.cluster.start()
        self._tool("createdb", DATABASE)
        setup.init(self.url())

    def url(self, database: str = DATABASE, user: str = OWNER, password: str = "") -> str:
        """How a role reaches a database, past every line."""
        who = f"{user}:{password}" if password else user
        return f"postgresql://{who}@127.0.0.1:{self.port}/{database}"

    def enrol(self, site: str, kind: str, label: str, port: int) -> Enrolment:
        """Enrol a store that reaches the centre through a port."""
        wanted = enrolling.EnrolmentRequest(site=site, kind=kind, label=label)
        address = Address("127.0.0.1", port, DATABASE, "disable", "")
        return enrolling.enrol(self.url(), wanted, address)

    def sql(self, statement: str, *, database: str = DATABASE) -> list[tuple[Any, ...]]:
        """Run a statement as the owner."""
        with psycopg.connect(self.url(database), autocommit=True, connect_timeout=5) as connection:
            done = connection.execute(statement.encode())
            return done.fetchall() if done.description else []

    def crash(self) -> None:
        """As a machine that loses its power, and comes back."""
        self.cluster.stop("immediate")
        self.cluster.start()

    def keep_copy(self) -> None:
        """Copy the files of the stopped server."""
        self.cluster.stop()
        self.copied_at = time.monotonic()
        copy = self.folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        self._copy(self.cluster.data, copy)
        self.cluster.start()

    def go_back_to_copy(self) -> None:
        """Lose everything since the copy: the same cluster, its clock gone back."""
        self.cluster.stop("immediate")
        shutil.rmtree(self.cluster.data)
        self._copy(self.folder / "copy", self.cluster.data)
        self.went_back.append((time.monotonic(), self.copied_at))
        self.cluster.start()

    def keep_dump(self) -> None:
        """Dump the database while it works."""
        self.dumped_at = time.monotonic()
        self._tool("pg_dump", "-Fc", "-f", str(self.folder / "hub.dump"), DATABASE)

    def go_back_to_dump(self) -> None:
        """Restore the dump into a new database, and put that in the old one's place."""
        self._tool("createdb", "restored")
        dump = str(self.folder / "hub.dump")
        self._tool("pg_restore", "--exit-on-error", "-d", "restored", dump)
        setup.init(self.url("restored"))
        self.sql(f"DROP DATABASE {DATABASE} WITH (FORCE)", database="postgres")
        self.went_back.append((time.monotonic(), self.dumped_at))
        self.sql(f"ALTER DATABASE restored RENAME TO {DATABASE}", database="postgres")

    def grow(self) -> None:
        """A newer release has added a column that no station knows."""
        self.sql("ALTER TABLE public.visit ADD COLUMN IF NOT EXISTS later text DEFAULT 'x'")

    def end(self) -> None:
        """Stop the server."""
        if self.cluster.running:
            self.cluster.stop("immediate")

    def _copy(self, source: Path, target: Path) -> None:
        subprocess.run(["cp", "-a", str(source), str(target)], check=True)

    def _tool(self, program: str, *arguments: str) -> None:
        where = ["-h", "127.0.0.1", "-p", str(self.port), "-U", OWNER]
        command: Sequence[str] = [str(programs() / program), *where, *arguments]
        subprocess.run(command, check=True, capture_output=True)


def applier(url: str, log: Path) -> Program:
    """The applier, as it runs beside the central database; not started yet."""
    return Program([sys.executable, "-m", "kiosk", "central", "apply", "--url", url], log)
