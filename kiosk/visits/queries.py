"""Who is expected, who is here, who came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class VisitView:
    """A visit as lists show it; `badge` is its number such as "V-0147", empty without one."""

    id: UUID
    day: date
    state: str
    first_name: str
    last_name: str
    company: str
    phone: str
    host: str
    resident: UUID | None
    office: str
    purpose: str
    companions: int
    vehicle: str
    expected_at: datetime | None
    until: datetime | None
    arrived_at: datetime | None
    left_at: datetime | None
    left_by: str
    language: str
    consent: UUID | None
    badge: str

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice as it was shown."""

    id: UUID
    version: str
    language: str
    text: str


def on_site(session: Session, *, site: str) -> list[VisitView]:
    """Visitors in the building, latest arrival first."""
    raise NotImplementedError


def expected(session: Session, *, site: str, day: date) -> list[VisitView]:
    """Visitors still expected on a day, by time."""
    raise NotImplementedError


def of_day(
    session: Session, *, site: str, day: date, text: str = "", limit: int = 500
) -> list[VisitView]:
    """Every visit of a day that matches, latest first."""
    raise NotImplementedError


def get(session: Session, *, visit: UUID) -> VisitView | None:
    """One visit."""
    raise NotImplementedError


def search(session: Session, *, site: str, text: str, limit: int = 8) -> list[VisitView]:
    """Visits of any day whose visitor or company starts with the words, latest first."""
    raise NotImplementedError


def last_visit(session: Session, *, site: str, first_name: str, last_name: str) -> VisitView | None:
    """The latest earlier visit of someone of that name, in any script folding."""
    raise NotImplementedError


def notice(session: Session, *, site: str, language: str = "fr") -> NoticeView | None:
    """The notice in force in a language."""
    raise NotImplementedError
