"""A central database as it is run: durable PostgreSQL on loopback, its applier a process."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import msgspec
import psycopg

from kiosk.central import enrolling, setup
from kiosk.central.access import Address
from kiosk.central.applier import LOCK, Applier
from kiosk.central.local import Cluster, free_port
from kiosk.sync.enrolment import Enrolment

DURABLE = ("fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=250")
KIOSK = "import sys; from kiosk.cli import main; sys.exit(main())"
_HELD = (
    "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"
    " AND objid = %(low)s AND classid = %(high)s"
)
RULES = ("host all desk 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256")


class Centre(AbstractContextManager["Centre"]):
    """Made on entry, gone on exit. Stations sign in with their password, without TLS."""

    def __init__(self) -> None:
        # The server refuses to run as root, and whom it runs as cannot enter every folder.
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-bench-"))
        self.port = free_port()
        self._cluster = Cluster(self.folder / "data", port=self.port, settings=DURABLE)
        self.url = f"postgresql://desk@127.0.0.1:{self.port}/postgres"

    def __enter__(self) -> Centre:
        self._cluster.give(self.folder)
        self._cluster.make("desk")
        self._cluster.put("pg_hba.conf", "\n".join(RULES) + "\n")
        self._cluster.start()
        setup.init(self.url)
        return self

    def __exit__(self, *_: object) -> None:
        if self._cluster.running:
            self._cluster.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def enrol(self, site: str, kind: str = "manager", *, port: int = 0) -> Enrolment:
        """A new station; `port` is that of a proxy where it goes through one."""
        wanted = enrolling.EnrolmentRequest(site=site, kind=kind, label=f"Poste {kind}")
        here = Address("127.0.0.1", self.port, "postgres", "disable", "")
        made = enrolling.enrol(self.url, wanted, here)
        return msgspec.structs.replace(made, port=port) if port else made

    def owner(self) -> psycopg.Connection[Any]:
        """A session of the owner, each statement its own transaction."""
        return psycopg.connect(self.url, autocommit=True)

    def apply(self) -> int:
        """Answer all that waits, in this process."""
        applier = Applier(self.url)
        try:
            return applier.once()
        finally:
            applier.close()

    def applying(self) -> Applying:
        """The applier as a process of its own, for a `with` block."""
        return Applying(self.url, self._at_work)

    def _at_work(self) -> bool:
        """Whether an applier holds its lock and listens."""
        with self.owner() as owner:
            row = owner.execute(_HELD, {"low": LOCK & 0xFFFFFFFF, "high": LOCK >> 32}).fetchone()
        return bool(row and row[0])


class Applying(AbstractContextManager["Applying"]):
    """`kiosk central apply` while the block lasts."""

    def __init__(self, url: str, ready: Callable[[], bool]) -> None:
        self._ready = ready
        self._command = [sys.executable, "-c", KIOSK, "central", "apply", "--url", url]
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Applying:
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(self._command, stdout=quiet, stderr=quiet)
        while not self._ready():
            if self._process.poll() is not None:
                raise RuntimeError("the applier did not start")
            time.sleep(0.05)
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
