"""What goes between a store and the central database, and what can keep it from going."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from kiosk.store.signs_of_life import Heard
from kiosk.sync.rows import Row

PROBLEMS = (
    "unreachable",
    "login",
    "revoked",
    "cloned",
    "update",
    "centre_old",
    "untrusted",
    "full",
    "rewritten",
)


class TransportTrouble(Exception):
    """The centre cannot be used now; `problem` is one of PROBLEMS."""

    def __init__(self, problem: str, detail: str = "") -> None:
        super().__init__(f"{problem}: {detail}" if detail else problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A command on its way; `payload` is JSON with what was decided here fixed in it.

    `link` ties it to our log as it is, `before` is the link of the row before it: both are blank
    where nothing is said of that.
    """

    n: int
    id: UUID
    site: str
    name: str
    payload: str
    actor: str
    at: datetime
    hlc: int
    link: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """One of our commands as it went up: its number here, and the link of our log at it."""

    n: int
    id: UUID
    link: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The centre's word on one of our commands; `facts` is JSON."""

    id: UUID
    status: str
    reason: str
    facts: str


@dataclass(frozen=True, slots=True)
class RowBatch:
    """Rows of one table, in the store's own form; `columns` name the values in order."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Pulled:
    """One snapshot of the centre, for the numbers after our cursor up to `upto`.

    `epoch` names the life of the centre: one that differs from ours may continue it, or not.
    `clock` is the site's number there: all is here once `upto` has reached it. `purged` is the
    number up to which tombstones are gone. `now` is the centre's wall clock.
    """

    epoch: str
    clock: int
    upto: int
    purged: int
    shared_clock: int
    revision: str
    min_revision: str
    now: datetime
    answers: Sequence[Answered] = ()
    tombstones: Sequence[tuple[str, str]] = ()
    batches: Sequence[RowBatch] = field(default=())

    @property
    def count(self) -> int:
        """How many rows came."""
        return sum(len(part.rows) for part in self.batches)

    @property
    def whole(self) -> bool:
        """Whether nothing is left at the centre after this."""
        return self.upto >= self.clock


class Transport(Protocol):
    """The three movements, and what a rebuild needs besides; raises TransportTrouble."""

    def push(self, commands: Sequence[Outgoing]) -> None:
        """Hand commands over; those already there are left as they are."""

    def pull(self, cursor: int, shared_cursor: int, window: int) -> Pulled:
        """What came after the cursors, `window` numbers at most, in one snapshot."""

    def unanswered(self) -> int:
        """How many of our commands the centre has and has not answered."""

    def answers(self, ids: Sequence[UUID]) -> list[Answered]:
        """What the centre knows of these commands, whoever of our site sent them."""

    def continues(self, epoch: str, cursor: int, shared_cursor: int) -> bool:
        """Whether what the centre is now follows from what it was at those numbers."""

    def heads(self, count: int) -> list[Head]:
        """The newest of our commands that came with a link, at most so many."""

    def rewritten(self, n: int) -> None:
        """Say that our log is not what it was when command `n` went up."""

    def seen(self, cursor: int) -> None:
        """Say how far we are, so that what is below every cursor can go."""

    def neighbours(self) -> list[Heard]:
        """The machines of our site that the centre has heard of; none where people do not work."""

    def wait(self, seconds: float) -> bool:
        """Until the centre hints at news, or `wake` is called; whether there was a hint."""

    def wake(self) -> None:
        """End a wait early, from any thread."""

    def cut(self) -> None:
        """End a movement that is under way, from any thread: it raises TransportTrouble."""

    def close(self) -> None:
        """Let go."""


def detail_of(error: Any) -> str:
    """The first line of an error, for the log."""
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
