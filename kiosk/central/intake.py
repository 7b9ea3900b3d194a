"""The intake: pending commands out, answers in, and the clocks that number them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, insert, text

from kiosk.central.deciding import Answer, Case
from kiosk.errors import StoreTrouble
from kiosk.store.base import APPLIED, LoggedCommand
from kiosk.sync.tables import ALL_SITES

_LOG: Table = LoggedCommand.__table__  # type: ignore[assignment]

READ_THE_LOG = frozenset({"sync.settle", "visits.anonymise"})
"""Commands that look at what was carried out before them, be it in the same batch."""

_SITES = "SELECT DISTINCT site FROM central.intake WHERE status = 'pending'"
# What is written from now on in the transaction bears the site and the number.
_CLOCK = text(
    "WITH ticked AS (INSERT INTO central.clock (site, seq) VALUES (:site, 1)"
    " ON CONFLICT (site) DO UPDATE SET seq = central.clock.seq + 1 RETURNING seq)"
    " SELECT seq, set_config('kiosk.site', :site, true),"
    " set_config('kiosk.seq', seq::text, true) FROM ticked"
)
_FETCH = text(
    "SELECT i.id, i.site, i.station, s.kind, i.name, i.payload, i.actor, i.at, i.hlc,"
    " c.id IS NOT NULL, (SELECT EXISTS (SELECT FROM central.intake p"
    " WHERE p.site = :site AND p.status = 'parked'))"
    " FROM central.intake i JOIN central.station s ON s.name = i.station"
    " LEFT JOIN public.command c ON c.id = i.id"
    " WHERE i.site = :site AND i.status = 'pending' ORDER BY i.arr LIMIT :count"
)
_PARKED = text("SELECT id::text FROM central.intake WHERE site = :site AND status = 'parked'")
# Who listens is told with the commit.
_ANSWER = text(
    "WITH answered AS (UPDATE central.intake i"
    " SET status = v.status, reason = v.reason, facts = v.facts,"
    " seq = :seq, payload = CASE WHEN v.status = 'applied' THEN '' ELSE i.payload END"
    " FROM unnest(cast(:ids AS uuid[]), cast(:statuses AS text[]), cast(:reasons AS text[]),"
    " cast(:facts AS text[])) AS v (id, status, reason, facts) WHERE i.id = v.id)"
    " SELECT pg_notify(:channel, cast(:seq AS text))"
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
        raise StoreTrouble(str(error)) from error
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
    logged = [_logged(answer) for answer in answers if answer.command is not None]
    if logged:
        connection.execute(insert(_LOG), logged)


def conclude(connection: Connection, seq: int, answers: Sequence[Answer], *, channel: str) -> None:
    """Keep the answers under a number, and hint on a channel that there is something to pull."""
    values = {
        "seq": seq,
        "channel": channel,
        "ids": [answer.case.id for answer in answers],
        "statuses": [answer.status for answer in answers],
        "reasons": [answer.reason for answer in answers],
        "facts": [answer.facts for answer in answers],
    }
    connection.execute(_ANSWER, values)


def _logged(answer: Answer) -> dict[str, Any]:
    case = answer.case
    return {
        "id": case.id,
        "name": case.name,
        "site": case.site,
        "station": case.station,
        "actor": case.actor,
        "at": case.at,
        "payload": case.payload,
        "result": msgspec.json.encode(answer.result).decode(),
        "tables": answer.tables,
        "status": APPLIED,
        "reason": "",
        "facts": "{}",
        "answered_at": None,
        "hlc": case.hlc,
    }
