"""When each machine was last there: noted outside the log, and never exchanged as a row.

A window notes itself in the store that it works on. Of the machines of other stores the centre
knows when it heard of them: the exchange notes that here, under the name they were enrolled as.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from kiosk.store.base import Base


class SignOfLife(Base):
    """Of a window of a machine as it was enrolled; of a store without `station` and window."""

    __tablename__ = "sign_of_life"

    machine: Mapped[str] = mapped_column(String(63), primary_key=True)
    station: Mapped[str] = mapped_column(String(60), primary_key=True)
    window_name: Mapped[str] = mapped_column(String(20), primary_key=True)
    at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class Heard:
    """A machine of the site that the centre heard of so many seconds ago."""

    machine: str
    seconds_ago: float


def note(session: Session, machine: str, station: str, window: str, at: datetime) -> None:
    """Somebody was there at a time; an earlier one says nothing new."""
    row = session.get(SignOfLife, (machine, station, window))
    if row is None:
        session.add(SignOfLife(machine=machine, station=station, window_name=window, at=at))
    elif row.at < at:
        row.at = at


def hear(session: Session, heard: Iterable[Heard], now: datetime) -> None:
    """What the centre has told of the machines of the site."""
    for each in heard:
        note(session, each.machine, "", "", now - timedelta(seconds=each.seconds_ago))


def signs_of_life(session: Session) -> dict[tuple[str, str, str], datetime]:
    """The last sign of each machine, station and window that is known here."""
    rows = session.scalars(select(SignOfLife))
    return {(row.machine, row.station, row.window_name): row.at for row in rows}
