"""Tables of a store's exchange with the central database; none of them leaves the store."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import BigInteger, Integer, String, Text
from sqlalchemy.orm import Mapped, Session, mapped_column

from kiosk.store.base import Base

_COUNTED = BigInteger().with_variant(Integer, "sqlite")


LAW = "law"
"""The journal's word for what a law on time has moved."""
KEPT_NEWS = timedelta(days=3)
"""How long it is told what a law has moved here."""


class SyncState(Base):
    """Where the exchange stands: one row (id 1) once the store is enrolled.

    `station`, `site`, `kind` and `series` are what the central database enrolled this store as.
    `cursor` is the last `seq` of the site laid here, `shared_cursor` that of the directory all
    sites share, `epoch` the life of the central database both belong to. `since` is when
    `connected` last changed, `clock_offset` the centre's clock minus ours in seconds. `problem` is
    empty, or the code of what keeps the exchange from going on. `laying` is true only inside a
    transaction that lays central rows, which leave no undo images. `handed_over` is the number of
    the last command that may have reached the centre, answered or not. `centre_revision` is the
    schema that the centre had when it was last heard of.
    """

    __tablename__ = "sync_state"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    station: Mapped[str] = mapped_column(String(63))
    site: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    series: Mapped[str] = mapped_column(String(4))
    epoch: Mapped[str] = mapped_column(String(36), default="")
    cursor: Mapped[int] = mapped_column(BigInteger, default=0)
    shared_cursor: Mapped[int] = mapped_column(BigInteger, default=0)
    connected: Mapped[bool] = mapped_column(default=False)
    since: Mapped[datetime | None]
    exchanged_at: Mapped[datetime | None]
    clock_offset: Mapped[float] = mapped_column(default=0.0)
    problem: Mapped[str] = mapped_column(String(40), default="")
    laying: Mapped[bool] = mapped_column(default=False)
    handed_over: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    centre_revision: Mapped[str] = mapped_column(String(20), server_default="")


class Undo(Base):
    """A row as it was before a command that the central database has not answered.

    `pk` and `before` are JSON as the store's triggers write them (see `kiosk.sync.undo`);
    `before` is empty where the command made the row.
    """

    __tablename__ = "undo"

    ord: Mapped[int] = mapped_column(_COUNTED, primary_key=True, autoincrement=True)
    tbl: Mapped[str] = mapped_column(String(40))
    pk: Mapped[str] = mapped_column(Text)
    before: Mapped[str | None] = mapped_column(Text)


class JournalEntry(Base):
    """One line of the journal of exchanges, the newest thousand.

    `kind` is online, offline, pulled, rebuilt or law; `tables` those that changed here; `detail` is
    JSON: rows by table, answers by status, seconds away; of a law, ids by command, and of those
    that stayed.
    """

    __tablename__ = "exchange"

    id: Mapped[int] = mapped_column(_COUNTED, primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(10))
    tables: Mapped[str] = mapped_column(Text, default="")
    detail: Mapped[str] = mapped_column(Text, default="{}")

    __table_args__ = ({"sqlite_autoincrement": True},)


CLOCK_TOLERANCE_SECONDS = 120
"""A station whose clock differs more from the centre's decides nothing by the day: others do."""


def clock_is_right(session: Session) -> bool:
    """Whether the station's clock may be trusted, as far as the centre has told."""
    state = session.get(SyncState, 1)
    return state is None or abs(state.clock_offset) <= CLOCK_TOLERANCE_SECONDS
