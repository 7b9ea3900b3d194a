"""A badge as it is read from the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select

from kiosk.badges.model import Badge

CLOCK_SKEW = timedelta(minutes=2)
"""A badge made at the desk is good at once at a kiosk whose clock is behind."""

VALID, EARLY, EXPIRED, REVOKED = "valid", "early", "expired", "revoked"


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


def shown() -> Select[*tuple[Any, ...]]:
    """Select what `view` wants of badges."""
    b = Badge
    return select(
        *(b.id, b.number, b.kind, b.name, b.company, b.host, b.office, b.subject, b.valid_from),
        *(b.valid_until, b.issued_at, b.revoked_at, b.revoked_for, b.returned_at, b.payload),
        b.site,
    )


def view(row: Row[*tuple[Any, ...]], now: datetime) -> BadgeView:
    """A row of `shown` as a view."""
    *fields, site = row
    state = state_of(row.valid_from, row.valid_until, row.revoked_at, now)
    return BadgeView(*fields, state, site)  # type: ignore[call-arg]


def state_of(
    valid_from: datetime, valid_until: datetime, revoked_at: datetime | None, now: datetime
) -> str:
    """Whether a badge counts: valid, early, expired or revoked."""
    if revoked_at is not None:
        return REVOKED
    if now >= valid_until:
        return EXPIRED
    return EARLY if now < valid_from - CLOCK_SKEW else VALID
