"""Badges, their verification, and who is present."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select, union_all
from sqlalchemy.orm import Session

from kiosk.badges import numbers
from kiosk.badges.holders import VISITOR
from kiosk.badges.model import Badge, BadgeScan, Presence, SiteKey
from kiosk.badges.verification import accepted
from kiosk.badges.views import VALID, BadgeView, shown, view
from kiosk.core.clock import business_day
from kiosk.core.text import like_pattern
from kiosk.sites.queries import zone_of
from kiosk.visits.queries import not_seen_leaving

__all__ = [
    "BadgeView",
    "PresenceView",
    "badges",
    "by_number",
    "get",
    "last_scan",
    "lasting",
    "not_returned",
    "of_subject",
    "present",
    "public_keys",
    "verify",
]

Rows = Select[*tuple[Any, ...]]
NAMES_AMONG = 2000
"""Names are looked up among so many of the latest badges of each kind; numbers among all."""
NOT_RETURNED_DAYS = 14


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


_LATEST_FIRST = (Badge.issued_at.desc(), Badge.id.desc())


def badges(
    session: Session, *, site: str, now: datetime, text: str = "", kind: str = "", limit: int = 200
) -> list[BadgeView]:
    """Badges whose number, name or company matches, latest first."""
    wanted = numbers.meant(text, any_series=True)
    if wanted and (numbered := _numbered(session, site, wanted, now, kind)):
        return numbered[:limit]
    found = shown().where(Badge.site == site)
    if kind:
        found = found.where(Badge.kind == kind)
    if text.strip():
        # Found first and then read by id: SQLite would else walk every badge by its date.
        named = session.scalars(_named(site, text, kind).limit(limit)).all()
        found = shown().where(Badge.id.in_(named))
    return _views(session, found.order_by(*_LATEST_FIRST).limit(limit), now)


def get(session: Session, *, badge: UUID, now: datetime) -> BadgeView | None:
    """One badge."""
    return _first(session, shown().where(Badge.id == badge), now)


def lasting(session: Session, *, badge: UUID, now: datetime) -> BadgeView | None:
    """A badge whose holder acts by it: no visitor's, and good now; None for any other."""
    found = get(session, badge=badge, now=now)
    acts = found is not None and found.kind != VISITOR and found.state == VALID
    return found if acts else None


def of_subject(session: Session, *, subject: UUID, now: datetime) -> BadgeView | None:
    """The latest badge of a visit or a person."""
    return _first(session, shown().where(Badge.subject == subject), now)


def by_number(session: Session, *, site: str, number: str, now: datetime) -> BadgeView | None:
    """The latest badge with a readable number, however it is typed ("v147")."""
    found = _numbered(session, site, numbers.meant(number) or [number], now)
    return found[0] if found else None


def verify(session: Session, *, payload: str, now: datetime) -> BadgeView | None:
    """Check a payload by signature, expiry and the revocation list.

    Raises the slice's refusals; None when the signature is good but the badge is not in this
    store (made at a station that has not synced).
    """
    return accepted(session, payload, now)[1]


def present(session: Session, *, site: str, day: date) -> list[PresenceView]:
    """Holders of lasting badges in the building, on a day or since an earlier one, by company."""
    p = Presence
    rows = select(p.subject, p.badge, p.kind, p.name, p.company, p.office, p.arrived_at).where(
        p.site == site, p.day <= day, p.left_at.is_(None)
    )
    found = session.connection().execute(rows.order_by(p.company, p.name))
    return [PresenceView(*row) for row in found]


def not_returned(session: Session, *, site: str, now: datetime) -> list[BadgeView]:
    """Visitor badges of earlier days (two weeks back) that nobody saw leave or come back.

    A visit that was only closed at the end of the day was seen by nobody.
    """
    today = business_day(now, zone_of(session, site=site))
    days = [today - timedelta(days=back + 1) for back in range(NOT_RETURNED_DAYS)]
    visits = not_seen_leaving(site, days)
    kept = shown().where(
        Badge.subject.in_(visits), Badge.returned_at.is_(None), Badge.revoked_at.is_(None)
    )
    return _views(session, kept.order_by(*_LATEST_FIRST), now)


def _named(site: str, text: str, kind: str) -> Select[UUID]:
    """Ids of badges whose name or company has the words, of the latest of each kind."""
    latest = [
        select(Badge.id, Badge.search, Badge.issued_at)
        .where(Badge.site == site, Badge.kind == each)
        .order_by(Badge.issued_at.desc())
        .limit(NAMES_AMONG)
        .subquery()
        for each in ([kind] if kind else numbers.LETTERS)
    ]
    either = union_all(*(select(part) for part in latest)).subquery()
    matching = select(either.c.id).where(either.c.search.like(like_pattern(text)))
    return matching.order_by(either.c.issued_at.desc(), either.c.id.desc())


def _numbered(
    session: Session, site: str, wanted: list[str], now: datetime, kind: str = ""
) -> list[BadgeView]:
    """Badges with one of the numbers, latest first; put in order here, for the reason above."""
    rows = shown().where(Badge.site == site, Badge.number.in_(wanted))
    found = [b for b in _views(session, rows, now) if not kind or b.kind == kind]
    return sorted(found, key=lambda badge: (badge.issued_at, badge.id), reverse=True)


def _first(session: Session, rows: Rows, now: datetime) -> BadgeView | None:
    found = _views(session, rows.order_by(*_LATEST_FIRST).limit(1), now)
    return found[0] if found else None


def _views(session: Session, rows: Rows, now: datetime) -> list[BadgeView]:
    return [view(row, now) for row in session.connection().execute(rows)]


def last_scan(session: Session, *, site: str, station: str) -> datetime | None:
    """When a badge was last read at a station: the machine's own word on its reader."""
    s = BadgeScan
    return session.scalar(select(func.max(s.at)).where(s.site == site, s.station == station))


def public_keys(session: Session, *, site: str, key_id: str) -> list[str]:
    """The public keys of a site that a payload names so, in hex; a retired one counts no more."""
    k = SiteKey
    rows = select(k.public_key).where(k.key_id == key_id, k.site == site, k.retired_at.is_(None))
    return list(session.scalars(rows))
