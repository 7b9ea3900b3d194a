"""The stores of the machine: each a folder that can be opened again, copied, and put back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock
from uuid import UUID

from sqlalchemy import event, select

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.database import Database
from kiosk.store.sync_state import Undo
from kiosk.sync import enrolment as enrolments
from kiosk.sync import journal_writing, outbox, rebase, worker
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.joining import join
from kiosk.sync.progress import Progress, progress
from kiosk.sync.transport import Transport, TransportTrouble
from kiosk.sync.worker import SyncWorker
from tests.anyone import Anyone
from tests.sync.local_centre import Contents, contents

OUTCAST = ("cloned", "revoked")
Connect = Callable[[Enrolment, str], Transport]


class PowerCut(Exception):
    """The machine of a store stops where it is."""


CRASHES = {
    "after some rows": (rebase, "_apply_ahead"),
    "before the answers": (outbox, "keep_answers"),
    "before the redo": (rebase, "redo"),
    "before the commit": (journal_writing, "pulled"),
}
"""Where in a rebase the power is cut."""


@contextmanager
def power_cut(where: str) -> Iterator[None]:
    """Stop a store at a point of its rebase; after the rows were laid, where some are."""
    module, name = CRASHES[where]
    really = getattr(module, name)

    def stops(*given: Any, **named: Any) -> None:
        if name == "_apply_ahead":
            really(*given, **named)
        raise PowerCut(where)

    with mock.patch.object(module, name, stops):
        yield


@dataclass
class Store:
    """One store. `problem` is what the last exchange failed with; `torn` while rows may have
    been laid ahead of a catch-up that was not concluded."""

    folder: Path
    connect: Connect
    clock: FrozenClock
    kept: set[UUID] = field(default_factory=set)
    problem: str = ""
    torn: bool = False

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        """Open the store, as a program that starts."""
        database = Database.at(self.folder)
        event.listen(database.engine, "connect", _hasty)
        self.station = Anyone(self.folder, database, Settings(), clock=self.clock)
        self.exchange = SyncWorker(self.station, self.connect)

    def close(self) -> None:
        """End the program."""
        self.exchange.close()
        self.station.close()

    def restart(self) -> None:
        """End the program and start it again."""
        self.close()
        self.open()

    def do(self, command: str, /, **fields: Any) -> Any:
        """Carry out a command and remember that it was acknowledged."""
        done = self.station.do(command, **fields)
        self.kept.add(done.command.id)
        return done.result

    def sync(self) -> str:
        """One exchange; what it failed with, or nothing."""
        self.problem = ""
        self.torn = True
        try:
            self.exchange.once()
            self.torn = False
        except TransportTrouble as trouble:
            self.exchange._lost(trouble)
            self.problem = trouble.problem
        return self.problem

    def crash(self, where: str) -> None:
        """An exchange in which the power may be cut, and the start after it."""
        try:
            with power_cut(where):
                self.sync()
        except PowerCut:
            self.restart()

    @property
    def progress(self) -> Progress:
        """How far it is."""
        found = self.station.database.read(progress)
        assert found is not None
        return found

    @property
    def enrolment(self) -> Enrolment:
        """Who it is at the centre."""
        found = enrolments.of(self.folder)
        assert found is not None
        return found

    def enrol_again(self, enrolment: Enrolment) -> None:
        """Become another station of the centre, with all that was done here."""
        self.restart()
        join(self.station, enrolment)
        self.problem = ""

    def log(self) -> list[Any]:
        """Its commands in order: number, id, name, status."""
        c = LoggedCommand
        return self.ask(select(c.n, c.id, c.name, c.status).order_by(c.n))

    def ask(self, query: Any) -> list[Any]:
        """The rows of a statement."""
        return self.station.database.read(lambda session: list(session.execute(query).all()))

    @property
    def pending(self) -> int:
        """How many commands wait."""
        return sum(row.status == PENDING for row in self.log())

    def contents(self, *only: str) -> Contents:
        """Exchanged rows."""
        return contents(self.station.database, *only)

    @property
    def images(self) -> int:
        """How many undo images are kept."""
        return len(self.ask(select(Undo.ord)))

    def copy_to(self, folder: Path) -> None:
        """A copy of the machine's disk, as an image of it would be."""
        self.close()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        self.open()


def _hasty(connection: Any, _record: Any) -> None:
    """What a power cut does to files is tested elsewhere; without waiting it is much faster."""
    connection.execute("PRAGMA synchronous=OFF")


@contextmanager
def small_steps() -> Iterator[None]:
    """Pulls, pieces and batches so small that a few rows take several of each."""
    from kiosk.sync import resync

    with (
        mock.patch.object(worker, "WINDOW", 2),
        mock.patch.object(worker, "PUSH_BATCH", 3),
        mock.patch.object(worker, "MANY", 4),
        mock.patch.object(worker, "BACKLOG_SECONDS", 0.0),
        mock.patch.object(worker, "HEARTBEAT_SECONDS", 0.0),
        mock.patch.object(rebase, "CHUNK", 2),
        mock.patch.object(resync, "ASKED_AT_ONCE", 3),
    ):
        yield
