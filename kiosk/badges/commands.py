"""Changes to badges: issuing, revoking, reading, giving back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, insert, select, update
from sqlalchemy.orm import Session

from kiosk.badges import keys, numbers
from kiosk.badges.holders import Holder, find_holder
from kiosk.badges.model import Badge, SiteKey
from kiosk.badges.payload import token_of
from kiosk.badges.refusals import (
    BadgeOfOtherSite,
    BadgeRevoked,
    ForgedBadge,
    UnknownBadge,
    UnknownKey,
)
from kiosk.badges.scanning import Scanned, read_badge
from kiosk.badges.verification import check_validity, genuine
from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import search_key
from kiosk.sites.queries import find_site, zone_of
from kiosk.sites.refusals import UnknownSite
from kiosk.store.changes import touch

KINDS = tuple(numbers.LETTERS)
REPLACED = "→ "
"""What begins the reason of a badge in whose place another was made."""

_TABLE: Table = Badge.__table__  # type: ignore[assignment]
_INSERT = insert(_TABLE)
_REPLACE = (
    update(_TABLE)
    .where(_TABLE.c.subject == bindparam("of"), _TABLE.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("now"), revoked_for=bindparam("why"))
)


class AddSiteKey(Command, frozen=True, kw_only=True):
    """Make a public key (hex) known, so that badges signed with its other half can be verified."""

    public_key: str


class RetireSiteKey(Command, frozen=True, kw_only=True):
    """Nothing that a key signs from now on counts: its machine was stolen, or is no more."""

    key: UUID


class IssueBadge(Command, frozen=True, kw_only=True):
    """Make a badge for a visit or a person; the edge signs it and fills in its validity.

    `holder` is the id of the visit or of the person; the printed names come from there, or
    from `name` and `company` for someone who is neither. `series` is the station's, so that two
    desks never print the same number; `number` is given once it is printed.
    """

    kind: str = "visitor"
    holder: UUID | None = None
    name: str = ""
    company: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    payload: str = ""
    series: str = ""
    number: str = ""


class RevokeBadge(Command, frozen=True, kw_only=True):
    """Make a badge worthless from now on."""

    badge: UUID
    reason: str


class ReinstateBadge(Command, frozen=True, kw_only=True):
    """A badge was revoked by mistake: it is good again, on the same day."""

    badge: UUID


class ScanBadge(Command, frozen=True, kw_only=True):
    """A badge was read at a station: a lasting one goes in, then out.

    A visitor on site leaves with it (`visits.leave`); an expected one may arrive.
    """

    payload: str


class ReturnBadge(Command, frozen=True, kw_only=True):
    """A badge was handed back at the desk."""

    badge: UUID


@dataclass(frozen=True, slots=True)
class BadgeIssued:
    """The badge that was made, the number printed on it, and what its QR says."""

    badge: UUID
    number: str
    payload: str


def add_site_key(session: Session, command: AddSiteKey) -> str:
    """Keep a public key of a site; its key id."""
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    public_key = command.public_key.lower()
    if not keys.is_public_key(public_key):
        raise Invalid(field="public_key", problem="unknown")
    key_id = keys.key_id(public_key)
    if session.scalar(select(SiteKey.site).where(SiteKey.public_key == public_key)) is None:
        session.add(
            SiteKey(
                id=command.id,
                site=command.site,
                key_id=key_id,
                public_key=public_key,
                made_at=command.issued_at,
            )
        )
    return key_id


def retire_site_key(session: Session, command: RetireSiteKey) -> None:
    """Take a key out of use for good; badges that it signed before, and that are kept, stay."""
    row = session.get(SiteKey, command.key)
    if row is None or row.site != command.site:
        raise UnknownKey(key_id=str(command.key)[:8])
    row.retired_at = row.retired_at or command.issued_at


def issue_badge(session: Session, command: IssueBadge) -> BadgeIssued:
    """Keep a signed badge; an earlier one of the same visit or person is worth nothing more."""
    if made := session.get(Badge, command.id):
        return BadgeIssued(command.id, made.number, made.payload)
    kind = checks.one_of("kind", command.kind, KINDS)
    valid_from, valid_until = check_validity(
        command.valid_from, command.valid_until, command.issued_at
    )
    _check_signature(session, command, valid_until)
    holder = find_holder(session, command.site, kind, command.holder, command.name, command.company)
    number = numbers.number(session, command.site, kind, command.series, command.number)
    _replace_earlier(session, command, number)
    session.connection().execute(_INSERT, _row(command, holder, number, valid_from, valid_until))
    touch(session, _TABLE.name)
    return BadgeIssued(command.id, number, command.payload)


def revoke_badge(session: Session, command: RevokeBadge) -> None:
    """Make a badge worthless; one that is so already keeps its first reason."""
    badge = _badge_here(session, command.badge, command.site)
    reason = checks.text("reason", command.reason, required=True)
    if badge.revoked_at is None:
        badge.revoked_at = command.issued_at
        badge.revoked_for = reason


def reinstate_badge(session: Session, command: ReinstateBadge) -> None:
    """Have a badge good again unless another has replaced it, or its day of revocation is over."""
    badge = _badge_here(session, command.badge, command.site)
    if badge.revoked_at is None:
        return
    zone = zone_of(session, site=command.site)
    day = business_day(badge.revoked_at, zone)
    replaced = badge.revoked_for.startswith(REPLACED)
    if replaced or day != business_day(command.issued_at, zone):
        raise BadgeRevoked(
            number=badge.number, reason=badge.revoked_for, day=day, when=badge.revoked_at
        )
    badge.revoked_at, badge.revoked_for = None, ""


def scan_badge(session: Session, command: ScanBadge) -> Scanned:
    """Read a badge at a station; refused ones leave no trace in the store."""
    return read_badge(
        session, command.id, command.site, command.station, command.payload, command.issued_at
    )


def return_badge(session: Session, command: ReturnBadge) -> None:
    """Note that a badge came back, once."""
    badge = _badge_here(session, command.badge, command.site)
    badge.returned_at = badge.returned_at or command.issued_at


def _check_signature(session: Session, command: IssueBadge, valid_until: datetime) -> None:
    """The payload is this badge's, until that second, signed for this site."""
    found = genuine(session, command.payload)
    if found.retired:
        raise UnknownKey(key_id=found.payload.key_id)
    says = (found.site, found.payload.token, int(found.payload.expires.timestamp()))
    if says != (command.site, token_of(command.id), int(valid_until.timestamp())):
        raise ForgedBadge


def _replace_earlier(session: Session, command: IssueBadge, number: str) -> None:
    if command.holder is not None:
        values = {"of": command.holder, "now": command.issued_at, "why": f"{REPLACED}{number}"}
        session.connection().execute(_REPLACE, values)


def _row(
    command: IssueBadge, holder: Holder, number: str, valid_from: datetime, valid_until: datetime
) -> dict[str, Any]:
    return {
        "id": command.id,
        "site": command.site,
        "kind": command.kind,
        "number": number,
        "token": token_of(command.id),
        "payload": command.payload,
        "subject": command.holder,
        "name": holder.name,
        "company": holder.company,
        "host": holder.host,
        "office": holder.office,
        "valid_from": valid_from,
        "valid_until": valid_until,
        "issued_at": command.issued_at,
        "revoked_at": None,
        "revoked_for": "",
        "returned_at": None,
        "search": search_key(holder.name, holder.company),
    }


def _badge_here(session: Session, badge: UUID, site: str) -> Badge:
    """A badge of the site, or UnknownBadge, or BadgeOfOtherSite."""
    found = session.get(Badge, badge)
    if found is None:
        raise UnknownBadge(badge=str(badge))
    if found.site != site:
        raise BadgeOfOtherSite(number=found.number, site=found.site)
    return found
