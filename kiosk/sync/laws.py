"""Which rows the centre's word has moved to another instant by a law on time, and not by a person.

They came from another station, or from the centre, whose commands are not in this store's log.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from kiosk.core import registry
from kiosk.core.slice import Dated
from kiosk.core.wall_time import older
from kiosk.store.schema import metadata
from kiosk.sync import rows
from kiosk.sync.transport import RowBatch

MANY = 500
"""Rows looked up with one statement."""


@dataclass(frozen=True, slots=True)
class Hour:
    """When a row is: its instant, the wall time that was said, the rules both are of."""

    at: datetime | None
    wall: str | None
    tz_version: str

    def moved(self, to: Hour) -> bool:
        """Whether the same hour of the wall is another instant under newer rules."""
        return self._relates(to) and self.wall == to.wall and self.at != to.at

    def stayed(self, to: Hour) -> bool:
        """Whether a law left the instant where it was, and the clock shows another hour there."""
        return self._relates(to) and self.wall != to.wall and self.at == to.at

    def _relates(self, to: Hour) -> bool:
        said = None not in (self.at, self.wall, to.at, to.wall)
        return said and older(self.tz_version, to.tz_version)


@dataclass
class Noted:
    """The ids of what was moved, by command, and of what stayed behind."""

    moved: dict[str, set[str]] = field(default_factory=dict)
    stayed: set[str] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.moved or self.stayed)

    def add(self, command: str, row: UUID, before: Hour, after: Hour) -> None:
        """Note what has become of a row."""
        if before.moved(after):
            self.moved.setdefault(command, set()).add(str(row))
        elif before.stayed(after):
            self.stayed.add(str(row))


class Look:
    """The rows that parts of a pull are about, as they stand; `compare` once they are laid."""

    def __init__(self, connection: Connection, parts: Sequence[RowBatch]) -> None:
        self._ids = {kind: list(_ids(kind, parts)) for kind in registry.dated()}
        self._before = {kind: _hours(connection, kind, ids) for kind, ids in self._ids.items()}

    def compare(self, connection: Connection, noted: Noted) -> None:
        """Note what has moved since."""
        for kind, before in self._before.items():
            for row, hour in _hours(connection, kind, list(before)).items():
                noted.add(kind.command, row, before[row], hour)


def _ids(kind: Dated, parts: Iterable[RowBatch]) -> Iterator[UUID]:
    table = metadata.tables[kind.table]
    for part in parts:
        if part.table == kind.table:
            for row in part.rows:
                yield UUID(rows.canonical_of_row(table, part.columns, row))


def _hours(connection: Connection, kind: Dated, ids: Sequence[UUID]) -> dict[UUID, Hour]:
    columns = metadata.tables[kind.table].columns
    wanted = [columns[name] for name in ("id", kind.at, kind.wall, "tz_version")]
    found: dict[UUID, Hour] = {}
    for start in range(0, len(ids), MANY):
        chunk = select(*wanted).where(columns["id"].in_(ids[start : start + MANY]))
        found |= {row[0]: Hour(*row[1:]) for row in connection.execute(chunk)}
    return found
