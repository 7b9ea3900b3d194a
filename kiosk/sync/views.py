"""What the windows and the command line are told about the exchange."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """Where a store stands towards the central database.

    `state` is local (never enrolled), online or offline; `since` when that began. `commands` are
    all that were kept here, `pending` those not yet answered, `refused` those to settle, `parked`
    those that wait for a mend at the centre. `exchanged_at` is when the last rows came,
    `clock_offset` the centre's clock minus ours in seconds. `problem` is empty or one of
    unreachable, login, revoked, cloned, update, centre_old, untrusted, full.
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
class ToSettle:
    """A command that the central database refused: ours (`payload`), and what stood against it.

    `reason` is the refusal's code and `facts` its fields; `who` names whom it was for, `what` the
    thing (a room, a badge, a ticket's label), `starts` and `ends` the time wanted. `asked` is when
    the holder was asked to give way. `dependants` are later commands that failed with it.
    """

    id: UUID
    name: str
    at: datetime
    actor: str
    reason: str
    facts: dict[str, Any]
    payload: dict[str, Any]
    refused_at: datetime | None = None
    who: str = ""
    what: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    asked: datetime | None = None
    dependants: tuple[ToSettle, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of time on a row; `kind` is ours, against (what we met), taken or free."""

    starts: datetime
    ends: datetime
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One row of the two versions on the time: `name` is empty for what was wanted here."""

    name: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to settle a refused command.

    `key` is room, time, again, ask, cancel or merged; `command` and `fields` are the command to
    carry out first (none for ask, cancel, merged); `how` is what the settlement then says. `facts`
    are for the wording: resource, capacity, capacity_wanted, starts, ends, minutes (earlier is
    negative), who, contact. `free` where the place is known to be free here.
    """

    key: str
    how: str
    command: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    free: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A refused command with all that the page shows of it; the first way is the best."""

    refused: ToSettle
    rows: tuple[TimeRow, ...]
    ways: tuple[Way, ...]
    opens: datetime | None = None
    closes: datetime | None = None


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
