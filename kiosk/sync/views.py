"""What the windows and the command line are told about the exchange."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """Where a store stands towards the central database.

    `state` is local (never enrolled), online or offline; `since` when that began. `commands` are
    all that were kept here, `pending` those not yet answered, `refused` those to settle, `parked`
    those that wait for a mend at the centre. `exchanged_at` is when the last rows came,
    `clock_offset` the centre's clock minus ours in seconds. `problem` is empty or one of
    unreachable, login, revoked, cloned, rewritten, update, centre_old, untrusted, full.
    """

    state: str
    commands: int
    station: str = ""
    site: str = ""
    kind: str = ""
    series: str = ""
    since: datetime | None = None
    exchanged_at: datetime | None = None
    pending: int = 0
    refused: int = 0
    parked: int = 0
    clock_offset: float = 0.0
    problem: str = ""
    epoch: str = ""
    cursor: int = 0


@dataclass(frozen=True, slots=True)
class Settled:
    """A refused command that is settled, for the list of the day."""

    id: UUID
    name: str
    how: str
    note: str
    actor: str
    at: datetime
    who: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class Return:
    """The last return of the network: how long it was away, and what became of our commands.

    `merged` were refused because what they wanted was so already; nobody has to settle them.
    `changed` counts the rows that the central database changed here meanwhile, by table.
    """

    at: datetime
    away_seconds: int
    accepted: int
    refused: int
    waiting: int
    changed: dict[str, int]
    merged: int = 0


@dataclass(frozen=True, slots=True)
class JournalLine:
    """A line of the journal of exchanges; `kind` is online, offline, pulled or rebuilt."""

    at: datetime
    kind: str
    rows: dict[str, int]
    answers: dict[str, int]
    away_seconds: int = 0
