"""How the central database and its stations do, for whoever keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, text

from kiosk.central.access import administering
from kiosk.central.applier import LOCK
from kiosk.central.guard import changed, keep_passwords
from kiosk.central.shown import certificates
from kiosk.central.tables import INTAKE_CHANNEL
from kiosk.sync.certificate_ends import CertificateEnd


@dataclass(frozen=True)
class StationState:
    """A station; `behind` is how many batches of its site it has not pulled yet.

    `broken_n` is the command from which on its log is not what it was when it came in, found out
    at `broken_at`; None where the log goes on as it was.
    """

    name: str
    site: str
    kind: str
    label: str
    series: str
    replaces: str | None
    revision: str
    program: str
    enrolled_at: datetime
    revoked_at: datetime | None
    seen_at: datetime | None
    broken_n: int | None
    broken_at: datetime | None
    behind: int
    pending: int
    refused: int
    parked: int
    password_changed_at: datetime | None = None
    """When its password was last set back: whoever held it had changed it."""


@dataclass(frozen=True)
class Parked:
    """A command that waits for a mend at the centre."""

    id: UUID
    station: str
    name: str
    actor: str
    reason: str
    revision: str
    received_at: datetime


@dataclass(frozen=True)
class CentralState:
    """The whole of it; `applier` is whether one is at work, `oldest` the longest wait for it."""

    epoch: str
    revision: str
    applier: bool
    oldest: datetime | None
    stations: tuple[StationState, ...]
    parked: tuple[Parked, ...]
    certificates: tuple[CertificateEnd, ...] = ()


_STATIONS = text("""
    SELECT s.name, s.site, s.kind, s.label, s.series, s.replaces, s.revision, s.program,
        s.enrolled_at, s.revoked_at, s.seen_at, s.broken_n, s.broken_at,
        greatest(coalesce(c.seq, 0) - s.cursor, 0),
        count(i.id) FILTER (WHERE i.status = 'pending'),
        count(i.id) FILTER (WHERE i.status = 'refused'),
        count(i.id) FILTER (WHERE i.status = 'parked')
    FROM central.station s
    LEFT JOIN central.clock c ON c.site = s.site
    LEFT JOIN central.intake i ON i.station = s.name AND i.status <> 'applied'
    GROUP BY s.name, c.seq ORDER BY s.site, s.revoked_at IS NOT NULL, s.enrolled_at, s.name
""")
_PARKED = text(
    "SELECT id, station, name, actor, reason, revision, received_at FROM central.intake"
    " WHERE status = 'parked' ORDER BY arr"
)
_HUB = text(
    "SELECT epoch, revision,"
    " (SELECT min(received_at) FROM central.intake WHERE status = 'pending') FROM central.hub"
)
# A lock of 64 bits shows as two halves.
_APPLIER = text(
    "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    " AND classid::bigint = :high AND objid::bigint = :low)"
)
_RETRY = text(
    "UPDATE central.intake SET status = 'pending', reason = '', facts = '{}'"
    " WHERE status = 'parked' AND (:all OR id = ANY (CAST(:ids AS uuid[])))"
)


def look(url: str) -> CentralState:
    """How the central database does now."""
    with administering(url) as connection:
        epoch, revision, oldest = connection.execute(_HUB).one()
        return CentralState(
            epoch=epoch,
            revision=revision,
            applier=applier_at_work(connection),
            oldest=oldest,
            stations=tuple(_stations(connection)),
            parked=tuple(Parked(*row) for row in connection.execute(_PARKED)),
            certificates=tuple(certificates(url)),
        )


def _stations(connection: Connection) -> Iterator[StationState]:
    keep_passwords(connection)
    set_back = changed(connection)
    for row in connection.execute(_STATIONS):
        yield replace(StationState(*row), password_changed_at=set_back.get(row.name))


def retry(url: str, ids: Sequence[UUID] = ()) -> int:
    """Have the applier try parked commands again, all of them unless named; how many."""
    with administering(url) as connection:
        done = connection.execute(_RETRY, {"all": not ids, "ids": [str(i) for i in ids]})
        connection.execute(text("SELECT pg_notify(:channel, '')"), {"channel": INTAKE_CHANNEL})
        return done.rowcount


def applier_at_work(connection: Connection) -> bool:
    """Whether an applier holds its lock, which any session of the server may see."""
    halves = {"high": LOCK >> 32, "low": LOCK & 0xFFFFFFFF}
    return bool(connection.scalar(_APPLIER, halves))
