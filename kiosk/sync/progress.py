"""Noting in the store how the exchange goes: reached, lost, resynced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Table, bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.store.changes import touch
from kiosk.store.sync_state import SyncState
from kiosk.sync import journal_writing

_ROW: Table = SyncState.__table__  # type: ignore[assignment]
_REACHED = ("cursor", "shared_cursor", "epoch", "exchanged_at")
NOTED_EVERY = timedelta(seconds=30)
OFFSET_STEP = 5.0
"""Seconds by which the clocks must have moved apart before that is written again."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far this store is, and how it last stood."""

    station: str
    site: str
    kind: str
    epoch: str
    cursor: int
    shared_cursor: int
    connected: bool
    problem: str
    clock_offset: float
    centre_revision: str
    since: datetime | None
    exchanged_at: datetime | None

    def is_old(self, now: datetime) -> bool:
        """Whether that the centre answers is worth a line in the store."""
        return (
            not self.connected
            or self.exchanged_at is None
            or now - self.exchanged_at >= NOTED_EVERY
        )

    def differs(self, now: datetime, offset: float, problem: str, revision: str) -> bool:
        """The same, or whether it says something new."""
        moved = abs(offset - self.clock_offset) > OFFSET_STEP
        known = (problem, revision) == (self.problem, self.centre_revision)
        return self.is_old(now) or moved or not known


# Each exchange asks this twice.
_PROGRESS = select(*(_ROW.c[field] for field in Progress.__dataclass_fields__))
# What a restored centre forgot goes up again, and has a lower number.
_HAND_OVER = (
    update(_ROW).where(bindparam("upto") > _ROW.c.handed_over).values(handed_over=bindparam("upto"))
)
_CAUGHT_UP = (
    update(_ROW)
    .values({name: bindparam(f"new_{name}") for name in _REACHED})
    .returning(_ROW.c.site)
)


def progress(session: Session) -> Progress | None:
    """Where the exchange stands; None where the store was never enrolled."""
    session.flush()
    row = session.connection().execute(_PROGRESS).first()
    return Progress(*row) if row else None


def reached(session: Session, now: datetime, *, offset: float, problem: str, revision: str) -> None:
    """A pull came; `offset` is the centre's clock minus ours, in seconds, `revision` its schema."""
    state = _alive(session, now)
    state.problem, state.clock_offset, state.centre_revision = problem, offset, revision


def answered(session: Session, now: datetime) -> None:
    """The centre answers, although nothing is whole yet: a large exchange takes minutes."""
    _alive(session, now)


def _alive(session: Session, now: datetime) -> SyncState:
    state = _state(session)
    if not state.connected:
        away = (now - state.since).total_seconds() if state.since else 0.0
        journal_writing.turned(session, now, online=True, away=max(away, 0.0))
        state.connected, state.since, state.problem = True, now, ""
    state.exchanged_at = now
    touch(session, "sync_state")
    return state


def caught_up(session: Session, cursor: int, shared_cursor: int, epoch: str, now: datetime) -> str:
    """All that the centre had up to these numbers is here; the site they count for."""
    values = (cursor, shared_cursor, epoch, now)
    new = {f"new_{name}": value for name, value in zip(_REACHED, values, strict=True)}
    return str(session.connection().execute(_CAUGHT_UP, new).scalar_one())


def lost(session: Session, now: datetime, *, problem: str) -> None:
    """The centre cannot be used, and why."""
    state = _state(session)
    if state.connected or state.since is None:
        journal_writing.turned(session, now, online=False)
        state.connected, state.since = False, now
    state.problem = problem
    touch(session, "sync_state")


def handing_over(session: Session, upto: int) -> None:
    """Commands up to a number are about to leave: from now on the centre may know them."""
    session.connection().execute(_HAND_OVER, {"upto": upto})


def followed(session: Session, cursor: int, shared_cursor: int, epoch: str, now: datetime) -> None:
    """The centre went on, or lives anew, and nothing of that was for this store."""
    caught_up(session, cursor, shared_cursor, epoch, now)
    touch(session, "sync_state")


def rebuilding(session: Session, now: datetime) -> None:
    """A resync begins: all rows come once more."""
    journal_writing.rebuilt(session, now, _state(session).epoch)
    touch(session, "sync_state")


def _state(session: Session) -> SyncState:
    state = session.get(SyncState, 1)
    assert state is not None  # noqa: S101 - only an enrolled store exchanges
    return state
