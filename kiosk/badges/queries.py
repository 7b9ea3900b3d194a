"""Badges, their verification, and who is present."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, or_, select, union_all
from sqlalchemy.orm import Session

from kiosk.badges.headcount import Headcount, headcount
from kiosk.badges.holders import VISITOR
from kiosk.badges.model import Badge, Presence
from kiosk.badges.verification import accepted, state_of, zone_of
from kiosk.clock import business_day
from kiosk.text import like_pattern
from kiosk.visits.model import LEFT, ON_SITE, Visit

__all__ = [
    "BadgeView",
    "Headcount",
    "PresenceView",
    "badges",
    "by_number",
    "get",
    "headcount",
    "not_returned",
    "of_subject",
    "present",
    "verify",
]

Rows = Select[*tuple[Any, ...]]
NAMES_AMONG = 3000
"""Names are looked up among so many of the latest badges of each kind; numbers among all."""
NOT_RETURNED_DAYS = 14
SEEN_BY_NOBODY = "closing"
KINDS = {"V": VISITOR, "R": "resident", "C": "coworker", "S": "staff"}
_NUMBER = re.compile(r"([VRCS]?)[-\s]?0*([0-9]{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class BadgeView:
    """A badge with what is printed on it; `state` is valid, expired, revoked or early."""

    id: UUID
    number: str
    kind: str
    name: str
    company: str
    host: str
    office: str
    subject: UUID | None
    valid_from: datetime
    valid_until: datetime
    issued_at: datetime
    revoked_at: datetime | None
    revoked_for: str
    returned_at: datetime | None
    payload: str
    state: str
    site: str = ""


@dataclass(frozen=True, slots=True)
class PresenceView:
    """Someone in the building with a lasting badge."""

    subject: UUID | None
    badge: UUID
    kind: str
    name: str
    company: str
    office: str
    arrived_at: datetime


_SHOWN = (
    *(Badge.id, Badge.number, Badge.kind, Badge.name, Badge.company, Badge.host, Badge.office),
    *(Badge.subject, Badge.valid_from, Badge.valid_until, Badge.issued_at, Badge.revoked_at),
    *(Badge.revoked_for, Badge.returned_at, Badge.payload, Badge.site),
)
_LATEST_FIRST = (Badge.issued_at.desc(), Badge.id.desc())


def badges(
    session: Session, *, site: str, now: datetime, text: str = "", kind: str = "", limit: int = 200
) -> list[BadgeView]:
    """Badges whose number, name or company matches, latest first."""
    found = select(*_SHOWN).where(Badge.site == site)
    if kind:
        found = found.where(Badge.kind == kind)
    if text.strip():
        numbers = _numbers(text)
        found = found.where(
            Badge.number.in_(numbers) if numbers else Badge.id.in_(_named(site, text, kind))
        )
    return _views(session, found.order_by(*_LATEST_FIRST).limit(limit), now)


def get(session: Session, *, badge: UUID, now: datetime) -> BadgeView | None:
    """One badge."""
    return _first(session, select(*_SHOWN).where(Badge.id == badge), now)


def of_subject(session: Session, *, subject: UUID, now: datetime) -> BadgeView | None:
    """The latest badge of a visit or a person."""
    return _first(session, select(*_SHOWN).where(Badge.subject == subject), now)


def by_number(session: Session, *, site: str, number: str, now: datetime) -> BadgeView | None:
    """The latest badge with a readable number, however it is typed ("v147")."""
    wanted = Badge.number.in_(_numbers(number) or [number])
    return _first(session, select(*_SHOWN).where(Badge.site == site, wanted), now)


def verify(session: Session, *, payload: str, now: datetime) -> BadgeView | None:
    """Check a payload by signature, expiry and the revocation list.

    Raises the slice's refusals; None when the signature is good but the badge is not in this
    store (made at a station that has not synced).
    """
    _, badge = accepted(session, payload, now)
    return get(session, badge=badge.id, now=now) if badge else None


def present(session: Session, *, site: str, day: date) -> list[PresenceView]:
    """Holders of lasting badges in the building, by company."""
    p = Presence
    rows = select(p.subject, p.badge, p.kind, p.name, p.company, p.office, p.arrived_at).where(
        p.site == site, p.day == day, p.left_at.is_(None)
    )
    return [PresenceView(*row) for row in session.execute(rows.order_by(p.company, p.name))]


def not_returned(session: Session, *, site: str, now: datetime) -> list[BadgeView]:
    """Visitor badges of earlier days (two weeks back) that nobody saw leave or come back.

    A visit that was only closed at the end of the day was seen by nobody.
    """
    today = business_day(now, zone_of(session, site))
    since = today - timedelta(days=NOT_RETURNED_DAYS)
    unseen = or_(Visit.state == ON_SITE, and_(Visit.state == LEFT, Visit.left_by == SEEN_BY_NOBODY))
    visits = select(Visit.id).where(
        Visit.site == site, Visit.day >= since, Visit.day < today, unseen
    )
    kept = select(*_SHOWN).where(
        Badge.subject.in_(visits), Badge.returned_at.is_(None), Badge.revoked_at.is_(None)
    )
    return _views(session, kept.order_by(*_LATEST_FIRST), now)


def _numbers(text: str) -> list[str]:
    """The readable numbers that typed text may mean; none when it is no number."""
    match = _NUMBER.fullmatch(text.strip().upper())
    if match is None:
        return []
    return [f"{letter}-{int(match[2]):04d}" for letter in match[1] or KINDS]


def _named(site: str, text: str, kind: str) -> Select[UUID]:
    """Ids of badges whose name or company has the words, among the latest of each kind."""
    latest = [
        select(Badge.id, Badge.search)
        .where(Badge.site == site, Badge.kind == each)
        .order_by(Badge.issued_at.desc())
        .limit(NAMES_AMONG)
        .subquery()
        for each in ([kind] if kind else KINDS.values())
    ]
    either = union_all(*(select(part) for part in latest)).subquery()
    return select(either.c.id).where(either.c.search.like(like_pattern(text)))


def _first(session: Session, rows: Rows, now: datetime) -> BadgeView | None:
    found = _views(session, rows.order_by(*_LATEST_FIRST).limit(1), now)
    return found[0] if found else None


def _views(session: Session, rows: Rows, now: datetime) -> list[BadgeView]:
    return [_view(row, now) for row in session.execute(rows)]


def _view(row: Row[*tuple[Any, ...]], now: datetime) -> BadgeView:
    state = state_of(row.valid_from, row.valid_until, row.revoked_at, now)
    return BadgeView(**row._mapping, state=state)  # noqa: SLF001 - public in spite of its name
