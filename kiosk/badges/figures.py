"""Whether the badges that visitors were given came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge
from kiosk.core.period import Counted
from kiosk.visits.figures import came


@dataclass(frozen=True, slots=True)
class BadgeSums:
    """Badges of visitors who came in a period, but for revoked ones and those that are out still.

    `returned` were handed in, or seen to leave with their visitor.
    """

    given: int = 0
    returned: int = 0

    @property
    def share(self) -> float | None:
        """The part that came back."""
        return self.returned / self.given if self.given else None


_visits = came()
_came_back = or_(Badge.returned_at.is_not(None), _visits.c.seen == 1)
_back: ColumnElement[Any] = case((_came_back, 1), else_=0)
_SUMS = (
    select(func.count(), func.sum(_back))
    .select_from(_visits)
    .join(Badge, and_(Badge.subject == _visits.c.id, Badge.revoked_at.is_(None)))
)


def sums(session: Session, span: Counted) -> BadgeSums:
    """In one statement."""
    if span.is_empty:
        return BadgeSums()
    given, returned = session.connection().execute(_SUMS, span.values).one()
    return BadgeSums(given, returned or 0)
