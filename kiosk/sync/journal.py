"""The journal of exchanges, and what the last return of the network came to."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from kiosk.core.settling import MERGED
from kiosk.store.base import APPLIED, PARKED, PENDING, REFUSED, LoggedCommand
from kiosk.store.sync_state import LAW, JournalEntry, SyncState
from kiosk.sync.model import Settlement
from kiosk.sync.views import JournalLine, Return

RECENT = 200
"""Lines looked through for the last return; a busy centre writes several a minute."""


def journal(session: Session, *, limit: int = 100) -> list[JournalLine]:
    """The latest exchanges, newest first."""
    lines = select(JournalEntry).where(JournalEntry.kind != LAW)
    rows = session.scalars(lines.order_by(JournalEntry.id.desc()).limit(limit))
    return [_line(row) for row in rows]


def last_return(session: Session) -> Return | None:
    """The last time the network came back; None where it was never away, as far as is kept.

    What was done here while it was away is counted as it stands now.
    """
    state = session.get(SyncState, 1)
    came_back = (
        select(JournalEntry).where(JournalEntry.kind == "online").order_by(JournalEntry.id.desc())
    )
    lines = session.scalars(came_back.limit(RECENT))
    online = next((row for row in lines if _away(row)), None)
    if state is None or online is None:
        return None
    counts = _answers(session, state.site, online)
    merged = _merged(session, state.site, online)
    return Return(
        at=online.at,
        away_seconds=_away(online),
        accepted=counts.get(APPLIED, 0),
        refused=counts.get(REFUSED, 0) - merged,
        waiting=counts.get(PENDING, 0) + counts.get(PARKED, 0),
        changed=_changed(session, online),
        merged=merged,
    )


def _answers(session: Session, site: str, online: JournalEntry) -> dict[str, int]:
    """The commands of the time away, by what has become of them."""
    rows = select(LoggedCommand.status, func.count()).where(*_while_away(site, online))
    return {row[0]: row[1] for row in session.execute(rows.group_by(LoggedCommand.status))}


def _merged(session: Session, site: str, online: JournalEntry) -> int:
    """Those of the time away that settled themselves."""
    count = select(func.count()).select_from(LoggedCommand)
    alone = count.join(Settlement, Settlement.id == LoggedCommand.id)
    return session.scalar(alone.where(Settlement.how == MERGED, *_while_away(site, online))) or 0


def _while_away(site: str, online: JournalEntry) -> tuple[ColumnElement[bool], ...]:
    c, since = LoggedCommand, online.at - timedelta(seconds=_away(online))
    return c.site == site, c.at >= since, c.at <= online.at


def _changed(session: Session, online: JournalEntry) -> dict[str, int]:
    """The rows of the first pull after the return: all that happened elsewhere meanwhile."""
    came = select(JournalEntry).where(JournalEntry.id > online.id, JournalEntry.kind == "pulled")
    first = session.scalar(came.order_by(JournalEntry.id).limit(1))
    return _line(first).rows if first else {}


def _line(row: JournalEntry) -> JournalLine:
    detail = _detail(row)
    rows, answers = detail.get("rows", {}), detail.get("answers", {})
    return JournalLine(row.at, row.kind, rows, answers, _away(row))


def _away(row: JournalEntry) -> int:
    return int(_detail(row).get("away", 0))


def _detail(row: JournalEntry) -> dict[str, Any]:
    detail: dict[str, Any] = msgspec.json.decode(row.detail)
    return detail
