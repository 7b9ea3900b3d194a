"""The log as it is, for programs; people read `kiosk.audit.queries`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import ColumnElement, select
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


def of_site(site: str, action: str) -> list[ColumnElement[bool]]:
    """The condition on what was done at a site; `action` is a command, or a slice ("visits.")."""
    c = LoggedCommand
    named = [c.name.startswith(action, autoescape=True)] if action else []
    return [c.site == site, *named]


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
    rows = select(LoggedCommand).where(*of_site(site, name))
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
