"""The SQL of a pull: what is little comes in one statement, what is much table by table.

One statement is one snapshot, and one flight however far the centre is. Its rows are JSON, which
costs too much where there are thousands: those come in binary.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

import msgspec
from sqlalchemy import Column, Table

from kiosk.sync import rows
from kiosk.sync.tables import ALL_SITES, reaching, replicated, site_column
from kiosk.sync.transport import Answered, Pulled, RowBatch

LITTLE = 200
"""Lines that come in one statement at most."""
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)

STATE = """
    SELECT coalesce(central.term(), h.epoch), h.revision, h.min_revision,
           (extract(epoch FROM central.now()) * 1000000)::bigint,
           coalesce(c.seq, 0), coalesce(c.purge_floor, 0), coalesce(a.seq, 0)
    FROM central.hub h
    LEFT JOIN central.clock c ON c.site = %(site)s
    LEFT JOIN central.clock a ON a.site = %(all)s
"""
ANSWERS = """
    SELECT id, status, reason, facts FROM central.intake
    WHERE station = %(me)s AND seq > %(cursor)s AND seq <= %(upto)s ORDER BY seq, n
"""
TOMBSTONES = """
    SELECT tbl, pk FROM central.tombstone
    WHERE site = %(site)s AND seq > %(cursor)s AND seq <= %(upto)s ORDER BY seq
"""
_BESIDE = {
    "=state": (STATE, "epoch, revision, least, now, clock, purged, shared"),
    "=answer": (ANSWERS, "id, status, reason, facts"),
    "=tombstone": (TOMBSTONES, "tbl, pk"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """The columns of a table that both sides have and the station may read."""

    table: Table
    columns: tuple[str, ...]

    @property
    def wanted(self) -> list[Column[Any]]:
        """Those columns themselves."""
        return [self.table.columns[name] for name in self.columns]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a station asks for: what came for its site after its cursors, `window` numbers."""

    station: str
    site: str
    cursor: int
    shared_cursor: int
    window: int

    PARAMETERS: ClassVar = ("me", "site", "all", "cursor", "upto", "shared")

    @property
    def values(self) -> list[Any]:
        """The parameters of every statement here."""
        upto = self.cursor + self.window
        return [self.station, self.site, ALL_SITES, self.cursor, upto, self.shared_cursor]

    @property
    def named(self) -> dict[str, Any]:
        """The same by name."""
        return dict(zip(self.PARAMETERS, self.values, strict=True))


def parts(there: dict[str, set[str]]) -> list[Part]:
    """The exchanged tables with those of their columns that the centre has, `there` by table.

    An older store leaves new columns out, a newer one fills what is missing by default.
    """
    found = []
    for table in replicated():
        known = there.get(table.name, set())
        columns = tuple(c.name for c in table.columns if c.name in known)
        if columns and "seq" in known:
            found.append(Part(table, columns))
    return found


def of_table(part: Part, dialect: str) -> str:
    """The rows of one table, each value in the form that a store of that dialect keeps."""
    listed = ", ".join(rows.expression(column, dialect) for column in part.wanted)
    return f"SELECT {listed} {_from(part)}"


def in_one(found: Iterable[Part], dialect: str) -> str:
    """A snapshot as lines of a kind and JSON; one that has more than LITTLE is cut off.

    Its parameters are numbered, as `Wanted.PARAMETERS`: the driver would look through a
    statement of that length for their names each time.
    """
    several = [
        f"SELECT '{kind}', json_build_array({names})::text FROM ({query}) AS q ({names})"  # noqa: S608
        for kind, (query, names) in _BESIDE.items()
    ]
    for part in found:
        listed = ", ".join(rows.json_expression(column, dialect) for column in part.wanted)
        name = part.table.name
        several.append(f"SELECT '{name}', json_build_array({listed})::text {_from(part)}")
    numbered = {name: f"${n}" for n, name in enumerate(Wanted.PARAMETERS, 1)}
    return f"{' UNION ALL '.join(several)} LIMIT {LITTLE + 1}" % numbered


def from_lines(
    lines: Sequence[tuple[str, str]], found: Iterable[Part], dialect: str, wanted: Wanted
) -> Pulled | None:
    """What the lines of one statement say; None where the station is not known there."""
    by_kind: dict[str, list[Any]] = {}
    for kind, line in lines:
        by_kind.setdefault(kind, []).append(msgspec.json.decode(line))
    if "=state" not in by_kind:
        return None
    batches = [
        RowBatch(part.table.name, part.columns, _in_form(part, came, dialect))
        for part in found
        if (came := by_kind.get(part.table.name))
    ]
    answers = [(UUID(id_), *rest) for id_, *rest in by_kind.get("=answer", ())]
    return pulled(by_kind["=state"][0], answers, by_kind.get("=tombstone", ()), batches, wanted)


def pulled(
    state: Sequence[Any],
    answers: Iterable[Sequence[Any]],
    tombstones: Iterable[Sequence[str]],
    batches: Sequence[RowBatch],
    wanted: Wanted,
) -> Pulled:
    """A snapshot from what its statements brought."""
    epoch, revision, least, now, clock, purged, shared = state
    return Pulled(
        epoch=epoch,
        clock=clock,
        upto=min(clock, wanted.cursor + wanted.window),
        purged=purged,
        shared_clock=shared,
        revision=revision,
        min_revision=least,
        now=_BEGINNING + timedelta(microseconds=now),
        answers=[Answered(*answer) for answer in answers],
        tombstones=[(table, key) for table, key in tombstones],
        batches=batches,
    )


def _in_form(part: Part, came: Iterable[rows.Row], dialect: str) -> list[rows.Row]:
    wanted = part.wanted
    return [rows.from_json(wanted, values, dialect) for values in came]


def _from(part: Part) -> str:
    table, site = part.table, site_column(part.table)
    where = f"{site} = %(site)s AND seq > %(cursor)s AND seq <= %(upto)s"
    if condition := reaching().get(table.name):
        moved = "SELECT seq > %(shared)s FROM central.clock WHERE site = %(all)s"
        where = f"({where}) OR ({site} <> %(site)s AND ({condition}) AND ({moved}))"
    return f'FROM public."{table.name}" WHERE {where}'
