"""A centre that is written by its owner, without commands: rows, answers, tombstones at will."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import msgspec
from sqlalchemy import Connection, Table, delete, insert, text

from kiosk.sync.tables import ALL_SITES, replicated

SITE = "casablanca"
_CLOCKS = (
    "INSERT INTO central.clock (site, seq) VALUES (:site, :seq), (:all, :seq)"
    " ON CONFLICT (site) DO UPDATE SET seq = excluded.seq"
)
_STAMP = "SELECT set_config('kiosk.site', :site, true), set_config('kiosk.seq', :number, true)"
_ANSWER = (
    "INSERT INTO central.intake"
    " (id, site, station, n, name, payload, actor, at, hlc, revision, status, reason, facts, seq)"
    " VALUES (:id, :site, :station, :n, 'x', '{}', 'x', now(), 0, '', 'refused', :of, :facts, :seq)"
)
_GRAVE = "INSERT INTO central.tombstone (site, seq, tbl, pk) VALUES (:site, :seq, 'visit', :pk)"


def table_of(name: str) -> Table:
    """An exchanged table."""
    return next(table for table in replicated() if table.name == name)


@dataclass
class Ledger:
    """Writes under the number `seq`; the answers are those of `station`."""

    connection: Connection
    station: str
    seq: int = 0
    answered: int = 0

    def turn(self) -> None:
        """What is written from now on bears the next number."""
        self.seq += 1
        self._run(_CLOCKS, all=ALL_SITES)
        self._run(_STAMP, number=str(self.seq))

    def commit(self) -> None:
        """Stations see it."""
        self.connection.commit()

    def add(self, lines: Mapping[str, dict[str, Any]]) -> None:
        """A row of each table."""
        for name, values in lines.items():
            self.connection.execute(insert(table_of(name)), values)

    def empty(self) -> None:
        """Delete every row, which leaves a tombstone each."""
        for table in replicated():
            self.connection.execute(delete(table))

    def answer(self, reason: str = "x", facts: str = "{}") -> UUID:
        """Refuse a command of the station."""
        self.answered += 1
        made = uuid4()
        self._run(_ANSWER, id=made, n=self.answered, of=reason, facts=facts)
        return made

    def bury(self) -> None:
        """A tombstone of a visit."""
        self._run(_GRAVE, pk=msgspec.json.encode([uuid4()]).decode())

    def add_room(self) -> None:
        """A room of its number."""
        room = {"id": uuid4(), "site": SITE, "kind": "room", "name": "Atlas", "capacity": 8}
        self.add({"resource": room})

    def _run(self, statement: str, **values: Any) -> None:
        known = {"site": SITE, "seq": self.seq, "station": self.station}
        used = {k: v for k, v in (known | values).items() if f":{k}" in statement}
        self.connection.execute(text(statement), used)
