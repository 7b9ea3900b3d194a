"""The intake: pending commands out, answers in, and the clocks that number them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, text

from kiosk.central.access import CENTRAL
from kiosk.central.deciding import Answer, Case
from kiosk.central.read_ahead import as_array
from kiosk.core.errors import StoreTrouble
from kiosk.store import chain
from kiosk.store.base import APPLIED
from kiosk.sync.tables import ALL_SITES

_SITES = "SELECT DISTINCT site FROM central.intake WHERE status = 'pending'"
# What is written from now on in the transaction bears the site and the number.
_CLOCK = text(
    "WITH ticked AS (INSERT INTO central.clock (site, seq) VALUES (:site, 1)"
    " ON CONFLICT (site) DO UPDATE SET seq = central.clock.seq + 1 RETURNING seq)"
    " SELECT seq, set_config('kiosk.site', :site, true),"
    " set_config('kiosk.seq', seq::text, true) FROM ticked"
)
# PostgreSQL has instants, infinity among them, that no program here can hold.
_FETCH = text(
    "SELECT i.id, i.site, i.station, s.kind, i.name, i.payload, i.actor,"
    " CASE WHEN i.at >= '0001-01-02 00:00Z' AND i.at < '9999-12-31 00:00Z' THEN i.at END, i.hlc,"
    " CASE WHEN (c.site, c.actor) = (i.site, i.actor) THEN c.name"
    " WHEN c.id IS NULL THEN '' ELSE c.name || ' of ' || c.actor END,"
    " s.claimed_at < i.received_at IS TRUE, (SELECT EXISTS (SELECT FROM central.intake p"
    " WHERE p.site = :site AND p.status = 'parked'))"
    " FROM central.intake i JOIN central.station s ON s.name = i.station"
    " LEFT JOIN public.command c ON c.id = i.id"
    " WHERE i.site = :site AND i.status = 'pending' ORDER BY i.arr LIMIT :count"
)
_PARKED = text("SELECT id::text FROM central.intake WHERE site = :site AND status = 'parked'")
# One process writes here: the numbers that it draws follow the newest row.
_DRAW = text(
    "SELECT array_agg(nextval(pg_get_serial_sequence('public.command', 'n'))),"
    " coalesce((SELECT link FROM public.command ORDER BY n DESC LIMIT 1), '')"
    " FROM generate_series(1, :count)"
)
# Results and tables come as one JSON list each, ids as the text of an array: cheap to make.
_CARRIED_OUT = text(
    "INSERT INTO public.command"
    " (n, id, name, site, station, actor, at, payload, result, tables, status, hlc,"
    " salt, digest, link)"
    " SELECT v.n, i.id, i.name, i.site, i.station, i.actor, i.at, i.payload,"
    " cast(v.result AS text), v.tables, 'applied', i.hlc, v.salt, v.digest, v.link"
    " FROM ROWS FROM (unnest(cast(:ids AS uuid[])),"
    " json_array_elements(cast(:results AS json)),"
    " json_array_elements_text(cast(:tables AS json)),"
    " unnest(cast(:ns AS bigint[])), unnest(cast(:salts AS text[])),"
    " unnest(cast(:digests AS text[])), unnest(cast(:links AS text[])))"
    " WITH ORDINALITY AS v (id, result, tables, n, salt, digest, link, place)"
    " JOIN central.intake i ON i.id = v.id ORDER BY v.place"
)
# Who listens is told with the commit.
_APPLIED = text(
    "WITH answered AS (UPDATE central.intake"
    " SET status = 'applied', reason = '', facts = '{}', seq = :seq, payload = ''"
    " WHERE id = ANY (cast(:ids AS uuid[])))"
    " SELECT pg_notify(:channel, cast(:seq AS text))"
)
_NOT_APPLIED = text(
    "UPDATE central.intake SET status = :status, reason = :reason, facts = :facts, seq = :seq"
    " WHERE id = :id"
)
_SHARED_CLOCK = text("UPDATE central.clock SET seq = seq + 1 WHERE site = :site")


def waiting_sites(connection: Connection) -> list[str]:
    """The sites with commands that wait; asked outside of any transaction, in one round trip.

    Raises StoreTrouble.
    """
    raw: Any = connection.connection.driver_connection
    try:
        raw.autocommit = True
        found = raw.execute(_SITES).fetchall()
        raw.autocommit = False
    except raw.Error as error:
        raise StoreTrouble(str(error), CENTRAL) from error
    return [site for (site,) in found]


def next_seq(connection: Connection, site: str) -> int:
    """The number of a batch of a site: no other batch has it, and none commits between.

    The clock's row stays locked until commit, so whoever sees a number sees all before it.
    """
    return int(connection.execute(_CLOCK, {"site": site}).scalar_one())


def move_shared_clock(connection: Connection) -> None:
    """The directory that every site shares has changed."""
    connection.execute(_SHARED_CLOCK, {"site": ALL_SITES})


def fetch(connection: Connection, site: str, count: int) -> tuple[list[Case], set[str]]:
    """The next pending commands of a site, in the order they arrived; the ids of parked ones."""
    rows = connection.execute(_FETCH, {"site": site, "count": count}).all()
    any_parked = bool(rows) and rows[0][-1]
    parked = set(connection.scalars(_PARKED, {"site": site})) if any_parked else set()
    return [Case(*row[:-1]) for row in rows], parked


def log(connection: Connection, answers: Sequence[Answer]) -> None:
    """Keep what was carried out in the log."""
    done = [answer for answer in answers if answer.command is not None]
    if done:
        numbers, before = connection.execute(_DRAW, {"count": len(done)}).one()
        values = {
            "ids": as_array(answer.case.id for answer in done),
            "results": _json([answer.result for answer in done]),
            "tables": _json([answer.tables for answer in done]),
            **_chained(done, numbers, before),
        }
        connection.execute(_CARRIED_OUT, values)


def _chained(done: Sequence[Answer], numbers: Sequence[int], before: str) -> dict[str, Any]:
    """What ties the rows to those before; a row says what the intake has and what came of it."""
    tied = []
    for answer, n in zip(done, numbers, strict=True):
        case = answer.case
        row = {name: getattr(case, name) for name in chain.Said._fields if hasattr(case, name)}
        result = msgspec.json.encode(answer.result).decode()
        tied.append(chain.next_row(row | {"result": result, "tables": answer.tables}, n, before))
        before = tied[-1]["link"]
    names = {"ns": "n", "salts": "salt", "digests": "digest", "links": "link"}
    return {several: [row[one] for row in tied] for several, one in names.items()}


def conclude(connection: Connection, seq: int, answers: Sequence[Answer], *, channel: str) -> None:
    """Keep the answers under a number, and hint on a channel that there is something to pull."""
    others = [_other(answer, seq) for answer in answers if answer.status != APPLIED]
    if others:
        connection.execute(_NOT_APPLIED, others)
    applied = as_array(answer.case.id for answer in answers if answer.status == APPLIED)
    connection.execute(_APPLIED, {"ids": applied, "seq": seq, "channel": channel})


def _json(values: list[Any]) -> str:
    return msgspec.json.encode(values).decode()


def _other(answer: Answer, seq: int) -> dict[str, Any]:
    return {
        "id": answer.case.id,
        "status": answer.status,
        "reason": answer.reason,
        "facts": answer.facts,
        "seq": seq,
    }
