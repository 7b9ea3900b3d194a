"""Badges, their verification, and who is present."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session


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


@dataclass(frozen=True, slots=True)
class Headcount:
    """Who is in the building now, and how many were or are expected in each hour.

    `by_hour` maps the hour (wall time, 8 to 19) to (people, is_forecast).
    """

    residents: int
    visitors: int
    coworkers: int
    by_hour: tuple[tuple[int, int, bool], ...]

    @property
    def total(self) -> int:
        """Everyone in the building."""
        return self.residents + self.visitors + self.coworkers


def badges(
    session: Session, *, site: str, now: datetime, text: str = "", kind: str = "", limit: int = 200
) -> list[BadgeView]:
    """Badges whose number, name or company matches, latest first."""
    raise NotImplementedError


def get(session: Session, *, badge: UUID, now: datetime) -> BadgeView | None:
    """One badge."""
    raise NotImplementedError


def of_subject(session: Session, *, subject: UUID, now: datetime) -> BadgeView | None:
    """The latest badge of a visit or a person."""
    raise NotImplementedError


def by_number(session: Session, *, site: str, number: str, now: datetime) -> BadgeView | None:
    """The latest badge with a readable number."""
    raise NotImplementedError


def verify(session: Session, *, payload: str, now: datetime) -> BadgeView | None:
    """Check a payload by signature, expiry and the revocation list.

    Raises the slice's refusals; None when the signature is good but the badge is not in this
    store (made at a station that has not synced).
    """
    raise NotImplementedError


def present(session: Session, *, site: str, day: date) -> list[PresenceView]:
    """Holders of lasting badges in the building, by company."""
    raise NotImplementedError


def headcount(session: Session, *, site: str, now: datetime) -> Headcount:
    """The presence band of the first page."""
    raise NotImplementedError


def not_returned(session: Session, *, site: str, now: datetime) -> list[BadgeView]:
    """Visitor badges of earlier days (two weeks back) whose visit never left nor gave it back."""
    raise NotImplementedError
