"""What badges and presence hold on one person."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge, Presence
from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.visits.queries import state_of
from kiosk.visits.states import EXPECTED, ON_SITE

BADGE, PRESENCE = "badge", "presence"
INSIDE, VALID, AWAITED = "inside", "badge_valid", "expected"
_VISITOR = "visitor"


def find(session: Session, site: str, query: PersonQuery, now: datetime) -> list[Held]:
    """Their badges, then when they were in the building with one."""
    if not query.words:
        return []
    b, p = Badge, Presence
    has = (b.search.like(f"%{word}%") for word in query.words)
    badges = select(b).where(b.site == site, b.search > "", *has).order_by(b.issued_at.desc())
    names = select(p.name).where(p.site == site, p.name > "").distinct()
    theirs = [name for name in session.scalars(names) if query.meets(name)]
    days = select(p).where(p.site == site, p.name.in_(theirs)).order_by(p.arrived_at.desc())
    return [
        *(_badge(session, row, now) for row in session.scalars(badges) if query.meets(row.name)),
        *(_presence(row) for row in session.scalars(days)),
    ]


def forget(
    session: Session, site: str, kind: str, ids: Collection[str], now: datetime
) -> dict[str, str]:
    """Empty them, but for a badge that opens a door still and for who is inside."""
    wanted = [UUID(one) for one in ids]
    if kind == PRESENCE:
        return _leave(session, site, wanted)
    kept: dict[str, str] = {}
    for row in session.scalars(select(Badge).where(Badge.site == site, Badge.id.in_(wanted))):
        if why := _why(session, row, now):
            kept[str(row.id)] = why
        else:
            for name in ("name", "company", "host", "office", "revoked_for", "search"):
                setattr(row, name, "")
    return kept


def _leave(session: Session, site: str, wanted: list[UUID]) -> dict[str, str]:
    rows = select(Presence).where(Presence.site == site, Presence.id.in_(wanted))
    kept: dict[str, str] = {}
    for row in session.scalars(rows):
        if row.left_at is None:
            kept[str(row.id)] = INSIDE
        else:
            row.name = row.company = row.office = ""
            row.subject = None
    return kept


def _why(session: Session, row: Badge, now: datetime) -> str:
    """A visitor's badge lives as long as the visit; another until it is over or taken back."""
    if row.kind == _VISITOR:
        found = state_of(session, visit=row.subject)
        return {ON_SITE: INSIDE, EXPECTED: AWAITED}.get(found[0] if found else "", "")
    ended = row.revoked_at or row.returned_at or row.valid_until <= now
    return "" if ended or not row.name else VALID


def _badge(session: Session, row: Badge, now: datetime) -> Held:
    facts = said(
        number=row.number,
        host=row.host,
        office=row.office,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        reason=row.revoked_for,
    )
    why = _why(session, row, now)
    return Held(
        BADGE,
        str(row.id),
        row.name,
        row.issued_at,
        row.company,
        facts=facts,
        why_kept=why,
        goes_with=str(row.subject or ""),
    )


def _presence(row: Presence) -> Held:
    facts = said(office=row.office, arrived_at=row.arrived_at, left_at=row.left_at)
    why = "" if row.left_at else INSIDE
    return Held(
        PRESENCE,
        str(row.id),
        row.name,
        row.arrived_at,
        row.company,
        facts=facts,
        why_kept=why,
        goes_with=str(row.badge),
    )


ABOUT = About((BADGE, PRESENCE), find, forget)
