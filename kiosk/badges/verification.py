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
from kiosk.errors import Invalid

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
    if badge is None:
        if now >= found.payload.expires:
            raise BadgeExpired(number="", until=found.payload.expires)
        return found, None
    state = state_of(badge.valid_from, badge.valid_until, badge.revoked_at, now)
    if state == REVOKED and badge.revoked_at:
        raise BadgeRevoked(number=badge.number, reason=badge.revoked_for, when=badge.revoked_at)
    if state == EARLY:
        raise BadgeNotYetValid(number=badge.number, valid_from=badge.valid_from)
    if state == EXPIRED:
        raise BadgeExpired(number=badge.number, until=badge.valid_until, subject=badge.subject)
    return found, badge


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
