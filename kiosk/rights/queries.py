"""The register of requests, and what still waits to be emptied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.rights.kinds import HOLD
from kiosk.rights.model import RightsKept, RightsRequest


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request as the register shows it; `kept` counts what stays for now, by why."""

    id: UUID
    kind: str
    asked_at: datetime
    due_on: date
    identity: str
    name: str
    phone: str
    email: str
    taken_by: str
    answered_at: datetime | None
    answered_by: str
    outcome: str
    reason: str
    things: int
    held_for: str
    kept: dict[str, int]
    days_left: int

    @property
    def late(self) -> bool:
        """Whether nobody answered in time."""
        return self.answered_at is None and self.days_left < 0

    @property
    def number(self) -> str:
        """What stands on the paper, "3F2A-91C4"; it names nobody."""
        mark = self.id.hex[-8:].upper()
        return f"{mark[:4]}-{mark[4:]}"


def register(
    session: Session, *, site: str, now: datetime, zone: str, limit: int = 200
) -> list[RequestView]:
    """Requests: those that wait by their last day, then those that were answered, newest first."""
    r = RightsRequest
    rows = select(r).where(r.site == site).order_by(r.asked_at.desc()).limit(limit)
    kept = _kept(session, site)
    today = business_day(now, zone)
    views = [_view(row, kept.get(row.id, {}), today) for row in session.scalars(rows)]
    waiting = [view for view in views if view.answered_at is None]
    return [
        *sorted(waiting, key=lambda view: view.due_on),
        *(view for view in views if view.answered_at is not None),
    ]


def request(
    session: Session, *, site: str, request: UUID, now: datetime, zone: str
) -> RequestView | None:
    """One of them."""
    row = session.get(RightsRequest, request)
    if row is None or row.site != site:
        return None
    return _view(row, _kept(session, site).get(row.id, {}), business_day(now, zone))


def unfinished(session: Session, *, site: str) -> list[UUID]:
    """Requests of which something stays for now, and not by law."""
    k = RightsKept
    rows = select(k.request).where(k.site == site, k.why != HOLD).distinct()
    return list(session.scalars(rows))


def _kept(session: Session, site: str) -> dict[UUID, dict[str, int]]:
    k = RightsKept
    rows = select(k.request, k.why, func.count()).where(k.site == site).group_by(k.request, k.why)
    found: dict[UUID, dict[str, int]] = {}
    for request, why, count in session.execute(rows):
        found.setdefault(request, {})[why] = count
    return found


def _view(row: RightsRequest, kept: dict[str, int], today: date) -> RequestView:
    return RequestView(
        id=row.id,
        kind=row.kind,
        asked_at=row.asked_at,
        due_on=row.due_on,
        identity=row.identity,
        name=row.name,
        phone=row.phone,
        email=row.email,
        taken_by=row.taken_by,
        answered_at=row.answered_at,
        answered_by=row.answered_by,
        outcome=row.outcome,
        reason=row.reason,
        things=row.things,
        held_for=row.held_for,
        kept=kept,
        days_left=(row.due_on - today).days,
    )
