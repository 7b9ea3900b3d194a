"""Writing the journal of exchanges."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Table, delete, func, insert, select
from sqlalchemy.orm import Session

from kiosk.store.changes import touch
from kiosk.store.sync_state import KEPT_NEWS, LAW, JournalEntry
from kiosk.sync.laws import Noted

KEPT = 1_000
_JOURNAL: Table = JournalEntry.__table__  # type: ignore[assignment]
_INSERT = insert(_JOURNAL)


def pulled(
    session: Session,
    at: datetime,
    rows: Mapping[str, int],
    answers: Mapping[str, int],
    tables: Iterable[str],
) -> None:
    """Rows came and answers; `tables` are all that changed here."""
    _write(session, at, "pulled", {"rows": dict(rows), "answers": dict(answers)}, tables)


def moved(session: Session, at: datetime, noted: Noted) -> None:
    """What a law on time has moved elsewhere; it is kept for as long as it is told."""
    if noted:
        ids = {name: sorted(rows) for name, rows in noted.moved.items()}
        _write(session, at, LAW, {"moved": ids, "stayed": sorted(noted.stayed)}, ())


def turned(session: Session, at: datetime, *, online: bool, away: float = 0.0) -> None:
    """The centre was reached again after `away` seconds, or was lost."""
    detail = {"away": round(away)} if online else {}
    _write(session, at, "online" if online else "offline", detail, ("sync_state",))


def rebuilt(session: Session, at: datetime, reason: str) -> None:
    """A resync took all rows; `reason` is a word for the technician."""
    _write(session, at, "rebuilt", {"reason": reason}, ())


def _write(
    session: Session, at: datetime, kind: str, detail: dict[str, Any], tables: Iterable[str]
) -> None:
    words = " ".join(sorted({"command", "sync_state", *tables}))
    line = {"at": at, "kind": kind, "tables": words, "detail": msgspec.json.encode(detail).decode()}
    kept = session.connection().execute(_INSERT, line).inserted_primary_key
    touch(session, _JOURNAL.name)
    if kept is not None and kept[0] % 100 == 0:
        newest = select(func.max(JournalEntry.id)).scalar_subquery()
        old = (JournalEntry.id <= newest - KEPT, JournalEntry.kind != LAW)
        session.execute(delete(JournalEntry).where(*old))
        told = (JournalEntry.kind == LAW, JournalEntry.at < at - KEPT_NEWS)
        session.execute(delete(JournalEntry).where(*told))
