"""Commands as the central database answered them, without one."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import delete, text, update

from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.store.sync_state import JournalEntry, SyncState

WORKED_ON = "booking visit ticket ticket_call badge resident person resource"


def enrol(station: Station, **columns: Any) -> None:
    """Make the store one that is enrolled, and was online just now, unless told otherwise."""
    now = station.clock.now()
    usual = {"station": "casa-desk", "site": "casablanca", "kind": "desk", "series": "A"}
    state = {"id": 1, "connected": True, "since": now, "exchanged_at": now}

    def work(session: Any) -> None:
        session.execute(delete(SyncState))
        session.add(SyncState(**(usual | state | columns)))

    station.database.write(work)


def answer(station: Station, command: UUID, status: str, reason: str = "", /, **facts: Any) -> None:
    """Note an answer, as it comes with the rows of the central database."""
    answered = {"status": status, "reason": reason, "facts": msgspec.json.encode(facts).decode()}
    change = update(LoggedCommand).where(LoggedCommand.id == command)
    at = station.clock.now()
    station.database.write(lambda s: s.execute(change.values(**answered, answered_at=at)))


def answer_all(station: Station, status: str = "applied") -> None:
    """Every command that was kept until now gets the same answer."""
    station.database.write(lambda s: s.execute(update(LoggedCommand).values(status=status)))


def take_back(station: Station, table: str, row: UUID) -> None:
    """Undo what a refused command had made here."""
    key = row.bytes if station.database.is_sqlite else row
    assert table in WORKED_ON.split()
    gone = text(f"DELETE FROM {table} WHERE id = :id")
    station.database.write(lambda s: s.execute(gone, {"id": key}))


def journal_line(station: Station, kind: str, at: datetime, **detail: Any) -> None:
    """A line of the journal of exchanges."""
    line = JournalEntry(at=at, kind=kind, detail=msgspec.json.encode(detail).decode())
    station.database.write(lambda s: s.add(line))
