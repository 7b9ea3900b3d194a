"""What a law on time does to announced visits: they keep the hour that was said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.core import wall_time
from kiosk.core.wall_time import Law
from kiosk.sites.keeping_hours import Followed, UnderLaw, moved
from kiosk.visits.model import Visit
from kiosk.visits.states import EXPECTED

_TO_COME = select(
    *(Visit.id, Visit.expected_at.label("instant"), Visit.until),
    *(Visit.wall_expected.label("said"), Visit.tz_version),
).where(
    Visit.site == bindparam("at"),
    Visit.day >= bindparam("since"),
    Visit.state == EXPECTED,
    Visit.expected_at.is_not(None),
    Visit.wall_expected.is_not(None),
)


class FollowLaw(UnderLaw, frozen=True, kw_only=True):
    """Visits that are announced keep their hour."""


@dataclass(frozen=True, slots=True)
class _Move:
    visit: UUID
    expected_at: datetime
    until: datetime | None


def follow_law(session: Session, command: FollowLaw) -> Followed:
    """Move what has to; doing it twice, or here and elsewhere, moves nothing twice."""
    law = wall_time.checked(command.zone, command.tz_version, command.offsets)
    moves = list(_due(session, command.site, law, command.issued_at))
    for move in moves:
        columns = {
            "expected_at": move.expected_at,
            "until": move.until,
            "tz_version": law.tz_version,
        }
        session.execute(update(Visit).where(Visit.id == move.visit).values(**columns))
    return Followed(sorted(move.visit for move in moves))


def is_due(session: Session, *, site: str, law: Law, now: datetime) -> bool:
    """Whether a visit to come would move under these rules."""
    return next(_due(session, site, law, now), None) is not None


def _due(session: Session, site: str, law: Law, now: datetime) -> Iterator[_Move]:
    """Announced visits of today and later that move; their end moves with their beginning."""
    for row, to in moved(session, _TO_COME, site=site, law=law, now=now):
        yield _Move(row.id, to, row.until and row.until + (to - row.instant))
