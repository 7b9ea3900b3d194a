"""Reading a badge at a station, and what it leads to."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.badges.holders import VISITOR
from kiosk.badges.model import Badge, BadgeScan, Presence
from kiosk.badges.refusals import BadgeNotHere, BadgeOfOtherSite, VisitOver
from kiosk.badges.verification import accepted, zone_of
from kiosk.clock import business_day
from kiosk.errors import Refused
from kiosk.visits.model import EXPECTED, LEFT, ON_SITE, Visit

log = logging.getLogger("kiosk.badges")

DOUBLE_READ = timedelta(seconds=60)
LEAVES, ARRIVES, CAME_IN, WENT_OUT, AGAIN = "visitor", "expected", "in", "out", "again"


@dataclass(frozen=True, slots=True)
class Scanned:
    """Whose badge was read, and what it led to.

    `verdict` is "in" or "out" for a lasting badge; "visitor" (on site: may leave) or "expected"
    (may arrive) for a visitor's, whose `subject` is the visit; "again" for a second reading
    within a minute, which changes nothing.
    """

    verdict: str
    badge: UUID
    number: str
    kind: str
    name: str
    company: str
    subject: UUID | None


def read_badge(
    session: Session, scan: UUID, site: str, station: str, payload: str, now: datetime
) -> Scanned:
    """Accept a reading and keep it under the id `scan`, or refuse it and only log that.

    Raises what `accepted` raises, BadgeOfOtherSite, BadgeNotHere or VisitOver.
    """
    if kept := session.get(BadgeScan, scan):
        return _answer(session.get_one(Badge, kept.badge), kept.verdict)
    try:
        badge = _accepted_here(session, site, payload, now)
        verdict = _verdict(session, scan, badge, now)
    except Refused as refusal:
        log.info("a badge was refused at %s: %s", station, refusal.code)
        raise
    if verdict != AGAIN:
        session.add(
            BadgeScan(id=scan, site=site, badge=badge.id, station=station, at=now, verdict=verdict)
        )
    return _answer(badge, verdict)


def _accepted_here(session: Session, site: str, payload: str, now: datetime) -> Badge:
    found, badge = accepted(session, payload, now)
    if found.site != site:
        raise BadgeOfOtherSite(number=badge.number if badge else "—", site=found.site)
    if badge is None:
        raise BadgeNotHere
    return badge


def _verdict(session: Session, scan: UUID, badge: Badge, now: datetime) -> str:
    if badge.kind == VISITOR:
        return _visitor(session, scan, badge, now)
    if _just_read(session, scan, badge, now):
        return AGAIN
    return _toggle(session, scan, badge, now)


def _visitor(session: Session, scan: UUID, badge: Badge, now: datetime) -> str:
    """What the visit allows; the scanner may well read a badge twice on its way out."""
    state = session.scalar(select(Visit.state).where(Visit.id == badge.subject))
    if state == EXPECTED:
        return ARRIVES
    if state in (ON_SITE, None):
        return LEAVES
    if state == LEFT and _just_read(session, scan, badge, now):
        return AGAIN
    raise VisitOver(state=state)


def _just_read(session: Session, scan: UUID, badge: Badge, now: datetime) -> bool:
    near = select(BadgeScan.id).where(
        BadgeScan.badge == badge.id,
        BadgeScan.at > now - DOUBLE_READ,
        BadgeScan.at < now + DOUBLE_READ,
        BadgeScan.id != scan,
    )
    return session.scalar(near.limit(1)) is not None


def _toggle(session: Session, scan: UUID, badge: Badge, now: datetime) -> str:
    """Out for who is in today, in for who is not."""
    day = business_day(now, zone_of(session, badge.site))
    inside = select(Presence).where(
        Presence.badge == badge.id, Presence.day == day, Presence.left_at.is_(None)
    )
    if present := session.scalar(inside):
        present.left_at = now
        return WENT_OUT
    session.add(
        Presence(
            id=scan,
            site=badge.site,
            day=day,
            badge=badge.id,
            subject=badge.subject,
            kind=badge.kind,
            name=badge.name,
            company=badge.company,
            office=badge.office,
            arrived_at=now,
        )
    )
    return CAME_IN


def _answer(badge: Badge, verdict: str) -> Scanned:
    return Scanned(
        verdict, badge.id, badge.number, badge.kind, badge.name, badge.company, badge.subject
    )
