"""Breaking the exchange at every boundary in turn: statements, commits, flights on the wire."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Engine, event, select

from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.store.database import Database
from kiosk.store.verifying import verify
from kiosk.sync import rows
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.worker import SyncWorker
from tests.sync.fleet import Fleet, Member
from tests.sync.play import contents


class Crash(BaseException):
    """The process dies here: nothing in it may heal that."""


@dataclass
class Fuse:
    """Burns at the boundary of that number; `seen` counts those passed."""

    at: int
    seen: int = 0

    @property
    def burnt(self) -> bool:
        return self.seen >= self.at

    def boundary(self, *_: Any) -> None:
        self.seen += 1
        if self.seen == self.at:
            raise Crash(f"boundary {self.at}")


@contextmanager
def crashing(engine: Engine, fuse: Fuse) -> Iterator[None]:
    """Before each statement of an engine, and before and after each commit and bulk of rows."""
    dialect: Any = engine.dialect
    commit, apply, remove = dialect.do_commit, rows.apply, rows.remove

    def around(work: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*arguments: Any) -> Any:
            fuse.boundary()
            done = work(*arguments)
            fuse.boundary()
            return done

        return guarded

    event.listen(engine, "before_cursor_execute", fuse.boundary)
    dialect.do_commit, rows.apply, rows.remove = around(commit), around(apply), around(remove)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", fuse.boundary)
        dialect.do_commit, rows.apply, rows.remove = commit, apply, remove


def reborn(fleet: Fleet, member: Member) -> Member:
    """The same store in a new process, which has its statements compiled already."""
    folder, database = member.station.folder, member.station.database
    member.exchange.close()
    member.station.close()
    station = Station(folder, database, Settings(), clock=fleet.clock)
    again = Member(station, SyncWorker(station), member.enrolment)
    fleet.members[fleet.members.index(member)] = again
    return again


def converged(fleet: Fleet) -> None:
    """Nothing waits, nothing is lost or doubled, and all stores have the rows of the centre."""
    database = Database(fleet.hub.url)
    try:
        central = contents(database)
        assert verify(database, "").whole
    finally:
        database.close()
    for member in fleet.members:
        own = contents(member.station.database)
        assert verify(member.station.database, member.station.name).whole
        for name, found in own.items():
            assert found == central[name], f"{member.enrolment.station}: {name}"
        kept = logged(member)
        assert {status for status, _ in kept.values()} <= {"applied", "refused"}, kept
        at_centre = {
            i: (status, n)
            for i, status, n in fleet.hub.sql(
                "SELECT id, status, n FROM central.intake WHERE station = %s",
                member.enrolment.station,
            )
        }
        assert at_centre == kept
    twice = fleet.hub.sql("SELECT id FROM public.command GROUP BY id HAVING count(*) > 1")
    applied = fleet.hub.sql("SELECT count(*) FROM central.intake WHERE status = 'applied'")
    assert not twice
    assert applied == fleet.hub.sql("SELECT count(*) FROM public.command")


def logged(member: Member) -> dict[Any, tuple[str, int]]:
    """Status and number of every command kept in a store."""
    log = LoggedCommand
    return member.station.database.read(
        lambda s: {i: (status, n) for i, status, n in s.execute(select(log.id, log.status, log.n))}
    )


@dataclass
class Wire:
    """A relay between a store and the centre that cuts the line at a chunk of that number.

    The chunk is lost: of a request, the centre never hears; of an answer, it has done the work.
    """

    port: int
    at: int = 0
    chunks: int = 0
    _listening: socket.socket = field(init=False)
    _open: list[socket.socket] = field(default_factory=list)
    _threads: list[threading.Thread] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._spawn(self._accept)

    def through(self, enrolment: Enrolment) -> Enrolment:
        """The enrolment of a store whose line goes through here."""
        port = self._listening.getsockname()[1]
        return msgspec.structs.replace(enrolment, port=port)

    def cut_at(self, chunk: int) -> None:
        """Count anew; 0 lets everything pass."""
        with self._lock:
            self.at, self.chunks = chunk, 0

    @property
    def cut(self) -> bool:
        with self._lock:
            return 0 < self.at <= self.chunks

    def close(self) -> None:
        _shut(self._listening)
        for end in self._open:
            _shut(end)
        for thread in self._threads:
            thread.join()

    def _spawn(self, work: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self.port))
            self._open += [near, far]
            self._spawn(self._copy, near, far)
            self._spawn(self._copy, far, near)

    def _copy(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while (data := source.recv(65536)) and self._passes():
                target.sendall(data)
        _shut(source)
        _shut(target)

    def _passes(self) -> bool:
        with self._lock:
            self.chunks += 1
            return self.chunks != self.at


def _shut(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


__all__ = ["Crash", "Fuse", "Wire", "converged", "crashing", "logged", "reborn"]
