"""What a law on time does to events: they keep the hours that were said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.core import wall_time
from kiosk.core.wall_time import Law
from kiosk.events.model import Event
from kiosk.events.states import PLANNED
from kiosk.sites.keeping_hours import Followed, UnderLaw, moved


def _to_come(at: InstrumentedAttribute[Any], said: InstrumentedAttribute[str]) -> Any:
    return select(Event.id, at.label("instant"), said.label("said"), Event.tz_version).where(
        Event.site == bindparam("at"),
        Event.last_day >= bindparam("since"),
        Event.state == PLANNED,
    )


_ENDS = {
    "starts": _to_come(Event.starts, Event.wall_starts),
    "ends": _to_come(Event.ends, Event.wall_ends),
}


class FollowLaw(UnderLaw, frozen=True, kw_only=True):
    """Events keep their hours."""


@dataclass(frozen=True, slots=True)
class _Move:
    event: UUID
    end: str
    to: datetime


def follow_law(session: Session, command: FollowLaw) -> Followed:
    """Move what has to; doing it twice, or here and elsewhere, moves nothing twice."""
    law = wall_time.checked(command.zone, command.tz_version, command.offsets)
    moves = list(_due(session, command.site, law, command.issued_at))
    for move in moves:
        columns = {move.end: move.to, "tz_version": law.tz_version}
        session.execute(update(Event).where(Event.id == move.event).values(**columns))
    return Followed(sorted({move.event for move in moves}))


def is_due(session: Session, *, site: str, law: Law, now: datetime) -> bool:
    """Whether an event to come would move under these rules."""
    return next(_due(session, site, law, now), None) is not None


def _due(session: Session, site: str, law: Law, now: datetime) -> Iterator[_Move]:
    for end, rows in _ENDS.items():
        for row, to in moved(session, rows, site=site, law=law, now=now):
            yield _Move(row.id, end, to)
