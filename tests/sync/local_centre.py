"""A centre without a server: the same handlers on an embedded database, all else by plain rules.

It stamps by comparing all rows before and after each batch, where the real one has triggers: what
both say of the same commands must be the same.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Connection, insert, select
from sqlalchemy.orm import Session

from kiosk.core.errors import Refused
from kiosk.core.registry import find
from kiosk.store.base import APPLIED, PENDING, REFUSED, LoggedCommand
from kiosk.store.database import Database
from kiosk.store.migrate import HEAD
from kiosk.store.signs_of_life import Heard
from kiosk.sync import rows
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.tables import key_names, replicated
from kiosk.sync.transport import Answered, Head, Outgoing, Pulled, RowBatch, TransportTrouble

Stamps = dict[tuple[str, rows.Row], tuple[int, rows.Row]]
Graves = list[tuple[int, str, str]]
"""Number, table, key."""
Contents = dict[tuple[Any, ...], tuple[Any, ...]]
SITE = "casablanca"
SERIES = "ABCDEFGHJKLMNP"


class Known(NamedTuple):
    """What a centre says of a command; `place` is where it is in its log, if it is."""

    station: str
    n: int
    status: str
    place: int | None


@dataclass
class Case:
    """A command that came in."""

    station: str
    command: Outgoing
    status: str = PENDING
    reason: str = ""
    facts: str = "{}"
    seq: int | None = None


@dataclass
class Memory:
    """All that the centre knows beside the rows."""

    epoch: int = 1
    seq: int = 0
    purged: int = 0
    cases: dict[UUID, Case] = field(default_factory=dict)
    log: list[UUID] = field(default_factory=list)
    stations: dict[str, bool] = field(default_factory=dict)
    stamps: Stamps = field(default_factory=dict)
    tombstones: Graves = field(default_factory=list)


class LocalCentre:
    """The centre of one site; `template` is its database to copy, `memory` what goes with it."""

    def __init__(
        self, folder: Path, template: Path, *, memory: Memory | None = None, site: str = SITE
    ) -> None:
        self.folder = folder
        self.site = site
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(template, self.file)
        self.database = Database.at(folder)
        self.memory = deepcopy(memory) if memory else Memory()
        self._copy = deepcopy(self.memory), self.file.read_bytes()
        self._epochs = 1

    # -- what the owner does -------------------------------------------------------------------

    def enrol(self, kind: str = "manager", replaces: str = "") -> Enrolment:
        """A new store; the one it replaces has no right any more."""
        number = len(self.memory.stations)
        name = f"kiosk_{self.site}_{self._epochs}_{number}"
        self.memory.stations[name] = True
        if replaces:
            self.memory.stations[replaces] = False
        letters = SERIES[number % len(SERIES)] * (1 + number // len(SERIES))
        return Enrolment(name, self.site, kind, letters, "localhost", 0, "local")

    def knows(self, station: str) -> bool:
        """Whether a station may come in."""
        return self.memory.stations.get(station, False)

    def connect(self, enrolment: Enrolment, dialect: str) -> LocalLink:
        """A line that is never bad."""
        return LocalLink(self, enrolment.station)

    def back_up(self) -> None:
        """Keep a copy, in the place of the one before."""
        self.database.close()
        self._copy = deepcopy(self.memory), self.file.read_bytes()

    def restore(self) -> None:
        """Go back to the last copy, or to the beginning. A restored centre begins a new epoch."""
        self.database.close()
        self.memory = deepcopy(self._copy[0])
        for beside in ("-wal", "-shm"):
            self.file.with_name(self.file.name + beside).unlink(missing_ok=True)
        self.file.write_bytes(self._copy[1])
        self._epochs += 1
        self.memory.epoch = self._epochs

    def purge(self) -> None:
        """Forget what was deleted until now; a store that is behind must resync."""
        self.memory.tombstones = []
        self.memory.purged = self.memory.seq

    def known(self) -> dict[UUID, Known]:
        """Every command that came in."""
        places = {one: place for place, one in enumerate(self.memory.log)}
        return {
            one: Known(case.station, case.command.n, case.status, places.get(one))
            for one, case in self.memory.cases.items()
        }

    def epoch(self) -> str:
        """The life of this centre."""
        return str(self.memory.epoch)

    def contents(self, *only: str) -> Contents:
        """Exchanged rows."""
        return contents(self.database, *only)

    def cut(self) -> None:
        """Nothing is ever under way."""

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    # -- the applier ---------------------------------------------------------------------------

    def apply(self, count: int = 1_000) -> int:
        """Answer the next commands in one batch, in the order they came; how many."""
        waiting = [case for case in self.memory.cases.values() if case.status == PENDING][:count]
        if waiting:
            self.memory.seq += 1
            for case in waiting:
                self.database.write(lambda session: self._answer(session, case))  # noqa: B023
                case.seq = self.memory.seq
            self._stamp()
        return len(waiting)

    def _answer(self, session: Session, case: Case) -> None:
        entry = find(case.command.name)
        command = msgspec.json.decode(case.command.payload, type=entry.type)
        try:
            with session.begin_nested():
                result = entry.handler(session, command)
                session.flush()
        except Refused as refusal:
            case.status, case.reason = REFUSED, refusal.code
            case.facts = msgspec.json.encode(refusal.fields()).decode()
            return
        session.execute(insert(LoggedCommand), [_logged(case.command, result)])
        case.status = APPLIED
        self.memory.log.append(case.command.id)

    def _stamp(self) -> None:
        """Number the rows that the batch made or changed, bury those it deleted."""
        memory = self.memory
        now = self.database.read(lambda session: dict(_all_rows(session.connection())))
        for name, key in memory.stamps.keys() - now.keys():
            memory.tombstones.append((memory.seq, name, json.dumps([_plain(part) for part in key])))
        memory.stamps = {
            at: before
            if (before := memory.stamps.get(at)) and before[1] == row
            else (memory.seq, row)
            for at, row in now.items()
        }

    @property
    def file(self) -> Path:
        """The database, whole only while it is closed."""
        return self.folder / "kiosk.sqlite3"


class LocalLink:
    """The transport of one station of a local centre."""

    def __init__(self, centre: LocalCentre, station: str) -> None:
        self._centre = centre
        self._station = station
        self._epoch = centre.memory.epoch
        self._memory()

    def push(self, commands: Sequence[Outgoing]) -> None:
        """All of them or none; a number that stands for another command is a clone's."""
        cases = self._memory().cases
        new = [command for command in commands if command.id not in cases]
        used = {case.command.n for case in cases.values() if case.station == self._station}
        if any(command.n in used for command in new):
            raise TransportTrouble("cloned")
        cases.update({command.id: Case(self._station, command) for command in new})

    def pull(self, cursor: int, shared_cursor: int, window: int) -> Pulled:
        """What bears a number in the window."""
        memory = self._memory()
        upto = min(memory.seq, cursor + window)
        return Pulled(
            epoch=str(memory.epoch),
            clock=memory.seq,
            upto=upto,
            purged=memory.purged,
            shared_clock=0,
            revision=HEAD,
            min_revision=HEAD,
            now=datetime.now(UTC),
            answers=[
                _answered(case)
                for case in memory.cases.values()
                if case.station == self._station and case.seq and cursor < case.seq <= upto
            ],
            tombstones=[(tbl, pk) for seq, tbl, pk in memory.tombstones if cursor < seq <= upto],
            batches=list(_laid(memory.stamps, cursor, upto)),
        )

    def unanswered(self) -> int:
        """How many of this station wait."""
        cases = self._memory().cases.values()
        return sum(case.station == self._station and case.seq is None for case in cases)

    def answers(self, ids: Sequence[UUID]) -> list[Answered]:
        """Whoever sent them."""
        cases = self._memory().cases
        return [_answered(cases[one]) for one in ids if one in cases]

    def continues(self, epoch: str, cursor: int, shared_cursor: int) -> bool:
        """Each life of this centre is a restored one."""
        return False

    def heads(self, count: int) -> list[Head]:
        """The newest of this station that came with a link."""
        sent = [c.command for c in self._memory().cases.values() if c.station == self._station]
        linked = sorted((c for c in sent if c.link), key=lambda c: -c.n)
        return [Head(c.n, c.id, c.link) for c in linked[:count]]

    def rewritten(self, n: int) -> None:
        """It has gone up otherwise."""
        raise AssertionError(f"the log was rewritten at {n}")

    def seen(self, cursor: int) -> None:
        """Nobody asks."""

    def neighbours(self) -> list[Heard]:
        """Nobody asks."""
        return []

    def wait(self, seconds: float) -> bool:
        """Never a hint."""
        return False

    def wake(self) -> None:
        """Nobody waits."""

    def close(self) -> None:
        """Nothing is open."""

    def _memory(self) -> Memory:
        if self._centre.memory.epoch != self._epoch:
            raise TransportTrouble("unreachable", "another database is there now")
        if not self._centre.knows(self._station):
            raise TransportTrouble("revoked")
        return self._centre.memory


def _answered(case: Case) -> Answered:
    return Answered(case.command.id, case.status, case.reason, case.facts)


def _laid(stamps: Stamps, cursor: int, upto: int) -> Iterable[RowBatch]:
    for table in replicated():
        found = [
            row
            for (name, _), (seq, row) in stamps.items()
            if name == table.name and cursor < seq <= upto
        ]
        if found:
            yield RowBatch(table.name, rows.names(table), found)


def _all_rows(connection: Connection) -> Iterable[tuple[tuple[str, rows.Row], rows.Row]]:
    """Every exchanged row as SQLite has it, by table and key."""
    for table in replicated():
        at = [rows.names(table).index(name) for name in key_names(table)]
        listed = ", ".join(f'"{name}"' for name in rows.names(table))
        for row in connection.exec_driver_sql(f'SELECT {listed} FROM "{table.name}"'):
            yield (table.name, tuple(row[n] for n in at)), tuple(row)


def _plain(part: Any) -> Any:
    return part.hex() if isinstance(part, bytes) else part


def _logged(command: Outgoing, result: Any) -> dict[str, Any]:
    made = msgspec.json.decode(command.payload)
    return {
        "id": command.id,
        "name": command.name,
        "site": command.site,
        "station": made["station"],
        "actor": command.actor,
        "at": command.at,
        "payload": command.payload,
        "result": msgspec.json.encode(result).decode(),
        "tables": "",
        "status": APPLIED,
        "reason": "",
        "facts": "{}",
        "answered_at": None,
        "hlc": command.hlc,
    }


def contents(database: Database, *only: str) -> Contents:
    """Exchanged rows, column by column, the same whatever database they are in."""
    return database.read(lambda session: dict(_contents(session.connection(), only)))


def _contents(
    connection: Connection, only: Sequence[str]
) -> Iterable[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    for table in replicated():
        if only and table.name not in only:
            continue
        names = rows.names(table)
        at = [names.index(name) for name in key_names(table)]
        for row in connection.execute(select(*table.columns)):
            yield (table.name, *(row[n] for n in at)), tuple(row)
