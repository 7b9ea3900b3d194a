"""The audit trail: the command log, read back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.base import LoggedCommand


@dataclass(frozen=True, slots=True)
class Entry:
    """Who did what, when and where."""

    n: int
    id: UUID
    name: str
    at: datetime
    station: str
    actor: str
    payload: dict[str, Any]
    result: Any


def trail(
    session: Session,
    *,
    site: str,
    name: str = "",
    actor: str = "",
    since: datetime | None = None,
    limit: int = 100,
) -> list[Entry]:
    """The latest commands of a site, newest first; `name` may be a slice ("bookings.")."""
    rows = select(LoggedCommand).where(LoggedCommand.site == site)
    if name:
        rows = rows.where(LoggedCommand.name.startswith(name, autoescape=True))
    if actor:
        rows = rows.where(LoggedCommand.actor == actor)
    if since:
        rows = rows.where(LoggedCommand.at >= since)
    rows = rows.order_by(LoggedCommand.n.desc()).limit(limit)
    return [_entry(row) for row in session.scalars(rows)]


def _entry(row: LoggedCommand) -> Entry:
    payload = msgspec.json.decode(row.payload)
    result = msgspec.json.decode(row.result)
    return Entry(row.n, row.id, row.name, row.at, row.station, row.actor, payload, result)
