"""A central database with its applier, and stores enrolled there, for tests of the exchange."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from kiosk.central.applier import Applier
from kiosk.core.clock import Clock, FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.store.log import carry_out
from kiosk.sync import worker
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.joining import join
from kiosk.sync.transport import Transport
from kiosk.sync.worker import SyncRound, SyncWorker
from tests.anyone import Anyone
from tests.central.conftest import Hub
from tests.stores import lay
from tests.waiting import until

MORNING = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
EXCHANGED_ONLY_BY_THE_CENTRE = ("seq", "exclusive")


@dataclass
class Member:
    """One store and its exchange, which does nothing until it is told to."""

    station: Station
    exchange: SyncWorker
    enrolment: Enrolment

    def sync(self) -> SyncRound:
        """One exchange."""
        return self.exchange.once()

    def do(self, command: str, /, **fields: Any) -> Any:
        """Carry out a command; its result."""
        return self.station.do(command, **fields).result

    def become(self, enrolment: Enrolment) -> None:
        """Its store goes on as another station of the centre."""
        self.exchange.close()
        join(self.station, enrolment)
        self.exchange, self.enrolment = SyncWorker(self.station), enrolment

    def close(self) -> None:
        self.exchange.close()
        self.station.close()


def forge(member: Member, name: str, /, **fields: Any) -> Any:
    """Have a store send what it would refuse itself, as whoever holds its credentials can."""
    entry, command = member.station.make(name, **fields)
    member.station.database.write(lambda session: carry_out(session, entry, command))
    return command


HELD = (
    "SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database"
    " WHERE locktype = 'advisory' AND datname = current_database()"
)
"""How many advisory locks of this database somebody has."""


@dataclass
class Fleet:
    """Everything of one central database; `open_site` gives the first store a site and a room.

    Embedded stores begin as copies of `empty_store`.
    """

    hub: Hub
    folder: Path
    empty_store: Path
    clock: Clock = field(default_factory=lambda: FrozenClock(MORNING))
    site: str = "casablanca"
    members: list[Member] = field(default_factory=list)
    _numbers: Any = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.applier = Applier(self.hub.url)
        if isinstance(self.clock, FrozenClock):
            self.hub.freeze(self.clock.at)

    def add(
        self,
        kind: str = "manager",
        *,
        database: Database | None = None,
        connect: Callable[[Enrolment, str], Transport] = worker.link,
        **wanted: Any,
    ) -> Member:
        """Enrol a store, embedded unless a database is given, and join it."""
        folder = self.folder / f"store{next(self._numbers)}"
        folder.mkdir()
        enrolment = self.hub.enrol(kind=kind, site=self.site, **wanted)
        if database is None:
            lay(self.empty_store, folder)
        store = database or Database.at(folder)
        station = Anyone(folder, store, Settings(), clock=self.clock)
        join(station, enrolment)
        member = Member(station, SyncWorker(station, connect), enrolment)
        self.members.append(member)
        return member

    def enrol_again(self, member: Member, **wanted: Any) -> None:
        """Enrol a member's store once more; it goes on under its new name."""
        again = self.hub.enrol(kind=member.enrolment.kind, site=self.site, **wanted)
        member.become(again)

    def open_site(self, kind: str = "manager", **more: Any) -> tuple[Member, Any]:
        """The first store, with a site that the centre knows and one room in it."""
        first = self.add(kind, **more)
        first.do("sites.open", code=self.site, name="Technopark Casablanca", city="Casablanca")
        room = first.do("sites.add_room", name="Atlas", capacity=8)
        self.settle()
        return first, room

    def settle(self, rounds: int = 2) -> None:
        """Exchange and apply until everyone has everyone's."""
        for _ in range(rounds):
            for member in self.members:
                member.sync()
            self.applier.once()
        for member in self.members:
            member.sync()

    def stop_applier(self) -> None:
        """End the applier, and wait until the server has seen it: the next one has its lock."""
        self.applier.close()
        until(lambda: self.hub.sql(HELD) == [(0,)])

    def close(self) -> None:
        for member in self.members:
            member.close()
        self.applier.close()
