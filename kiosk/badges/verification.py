"""Is a badge genuine, and does it count now: by signature, expiry and revocation, no network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
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
from kiosk.badges.views import EARLY, EXPIRED, REVOKED, BadgeView, shown, view
from kiosk.core.clock import CASABLANCA, business_day
from kiosk.core.errors import Invalid
from kiosk.sites.queries import zones

# Built once: every scan pays for these.
_zones = zones()
_KEYS = (
    select(SiteKey.public_key, SiteKey.site, _zones.c.zone, SiteKey.retired_at)
    .outerjoin(_zones, _zones.c.code == SiteKey.site)
    .where(SiteKey.key_id == bindparam("key"))
)
_BADGE = shown().where(Badge.token == bindparam("wanted"))


@dataclass(frozen=True, slots=True)
class Genuine:
    """A payload whose signature is good, with the site whose key made it and its time zone.

    One of a `retired` key counts only where the badge is kept: its machine may be in any hands.
    """

    payload: Payload
    site: str
    zone: str
    retired: bool = False


def genuine(session: Session, text: str) -> Genuine:
    """Check a payload's form and signature.

    Raises UnreadableBadge, UnknownKey or ForgedBadge.
    """
    found = read(text)
    candidates = session.connection().execute(_KEYS, {"key": found.key_id}).all()
    if not candidates:
        raise UnknownKey(key_id=found.key_id)
    for public_key, site, zone, retired_at in candidates:
        if keys.verifies(public_key, found.signature, found.signed):
            return Genuine(found, site, zone or CASABLANCA, retired_at is not None)
    raise ForgedBadge


def accepted(session: Session, text: str, now: datetime) -> tuple[Genuine, BadgeView | None]:
    """Check a payload wholly; no badge when this store does not have it.

    Raises what `genuine` raises, UnknownKey for a badge of a retired key that this store does not
    have, BadgeRevoked, BadgeNotYetValid or BadgeExpired.
    """
    found = genuine(session, text)
    row = session.connection().execute(_BADGE, {"wanted": found.payload.token}).first()
    if row is None:
        if found.retired:
            raise UnknownKey(key_id=found.payload.key_id)
        until = found.payload.expires
        if now >= until:
            raise BadgeExpired(number="—", day=business_day(until, found.zone), until=until)
        return found, None
    badge = view(row, now)
    _require_valid(badge, found.zone)
    return found, badge


def _require_valid(badge: BadgeView, zone: str) -> None:
    number, until, starts = badge.number, badge.valid_until, badge.valid_from
    if badge.state == REVOKED and (when := badge.revoked_at):
        day = business_day(when, zone)
        raise BadgeRevoked(number=number, reason=badge.revoked_for, day=day, when=when)
    if badge.state == EXPIRED:
        day = business_day(until, zone)
        raise BadgeExpired(number=number, day=day, until=until, subject=badge.subject)
    if badge.state == EARLY:
        raise BadgeNotYetValid(number=number, day=business_day(starts, zone), valid_from=starts)


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
