"""Finding residents and the people in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class ResidentView:
    """A resident company."""

    id: UUID
    name: str
    name_ar: str
    ice: str
    sector: str
    office: str
    phone: str
    email: str
    joined_on: date
    left_on: date | None
    people: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """Someone who works for a resident; `present` when a badge scan says so."""

    id: UUID
    resident: UUID
    company: str
    first_name: str
    last_name: str
    role: str
    office: str
    phone: str
    email: str
    present: bool

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True, slots=True)
class Host:
    """A line of the type-ahead: a company (`person` empty) or someone in one."""

    resident: UUID
    person: UUID | None
    name: str
    company: str
    office: str
    people: int
    present: bool


def find(
    session: Session, *, site: str, text: str = "", left: bool = False, limit: int = 500
) -> list[ResidentView]:
    """Residents whose name, ICE, sector or office matches, by name; `left` adds those gone."""
    raise NotImplementedError


def get(session: Session, *, resident: UUID) -> ResidentView | None:
    """One resident."""
    raise NotImplementedError


def people(session: Session, *, resident: UUID) -> list[PersonView]:
    """The people of a resident, by last name."""
    raise NotImplementedError


def hosts(
    session: Session, *, site: str, text: str, limit: int = 8, companies_only: bool = False
) -> list[Host]:
    """Who can be visited, best match first: starts of names before middles, companies first."""
    raise NotImplementedError
