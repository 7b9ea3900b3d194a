"""Is a badge genuine, and does it count now: by signature, expiry and revocation, no network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.badges import keys
from kiosk.badges.model import Badge, SiteKey
from kiosk.badges.payload import LAST_EXPIRY, Payload, read
from kiosk.badges.refusals import (
    BadgeExpired,
    BadgeNotYetValid,
    BadgeRevoked,
    ForgedBadge,
    UnknownKey,
)
from kiosk.clock import CASABLANCA, business_day
from kiosk.errors import Invalid
from kiosk.sites.queries import find_site

CLOCK_SKEW = timedelta(minutes=2)
"""A badge made at the desk is good at once at a kiosk whose clock is behind."""

VALID, EARLY, EXPIRED, REVOKED = "valid", "early", "expired", "revoked"


@dataclass(frozen=True, slots=True)
class Genuine:
    """A payload whose signature is good, and the site whose key made it."""

    payload: Payload
    site: str


def genuine(session: Session, text: str) -> Genuine:
    """Check a payload's form and signature.

    Raises UnreadableBadge, UnknownKey or ForgedBadge.
    """
    found = read(text)
    named = select(SiteKey.public_key, SiteKey.site).where(
        SiteKey.key_id == found.key_id, SiteKey.retired_at.is_(None)
    )
    candidates = session.execute(named).all()
    if not candidates:
        raise UnknownKey(key_id=found.key_id)
    for public_key, site in candidates:
        if keys.verifies(public_key, found.signature, found.signed):
            return Genuine(found, site)
    raise ForgedBadge


def accepted(session: Session, text: str, now: datetime) -> tuple[Genuine, Badge | None]:
    """Check a payload wholly; no badge when this store does not have it.

    Raises what `genuine` raises, BadgeRevoked, BadgeNotYetValid or BadgeExpired.
    """
    found = genuine(session, text)
    badge = session.scalar(select(Badge).where(Badge.token == found.payload.token))
    zone = zone_of(session, found.site)
    if badge is None:
        until = found.payload.expires
        if now >= until:
            raise BadgeExpired(number="—", day=business_day(until, zone), until=until)
        return found, None
    _require_valid(badge, now, zone)
    return found, badge


def zone_of(session: Session, site: str) -> str:
    """The name of a site's time zone."""
    known = find_site(session, site=site)
    return known.zone if known else CASABLANCA


def _require_valid(badge: Badge, now: datetime, zone: str) -> None:
    number, until, starts = badge.number, badge.valid_until, badge.valid_from
    state = state_of(starts, until, badge.revoked_at, now)
    if state == REVOKED and (when := badge.revoked_at):
        day = business_day(when, zone)
        raise BadgeRevoked(number=number, reason=badge.revoked_for, day=day, when=when)
    if state == EXPIRED:
        day = business_day(until, zone)
        raise BadgeExpired(number=number, day=day, until=until, subject=badge.subject)
    if state == EARLY:
        raise BadgeNotYetValid(number=number, day=business_day(starts, zone), valid_from=starts)


def state_of(
    valid_from: datetime, valid_until: datetime, revoked_at: datetime | None, now: datetime
) -> str:
    """Whether a badge counts: valid, early, expired or revoked."""
    if revoked_at is not None:
        return REVOKED
    if now >= valid_until:
        return EXPIRED
    return EARLY if now < valid_from - CLOCK_SKEW else VALID


def check_validity(
    valid_from: datetime | None, valid_until: datetime | None, now: datetime
) -> tuple[datetime, datetime]:
    """Both ends of a validity, in order, not over yet, and within what a payload can say."""
    if valid_from is None or valid_until is None:
        raise Invalid(field="valid_from" if valid_from is None else "valid_until", problem="empty")
    if valid_until <= valid_from:
        raise Invalid(field="valid_until", problem="order")
    if valid_until <= now:
        raise Invalid(field="valid_until", problem="past")
    if valid_until > LAST_EXPIRY:
        raise Invalid(field="valid_until", problem="range", limit=LAST_EXPIRY.year)
    return valid_from, valid_until
