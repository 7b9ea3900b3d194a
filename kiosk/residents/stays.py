"""The companies of a site, those that left included: since when, until when, where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.residents.model import Resident


@dataclass(frozen=True, slots=True)
class Stay:
    """A company at a site; `left_on` is its last day there."""

    id: UUID
    name: str
    name_ar: str
    sector: str
    office: str
    member: str
    joined_on: date
    left_on: date | None

    def stays_after(self, day: date) -> bool:
        """Whether it was at the site when a day was over."""
        return self.joined_on <= day and (self.left_on is None or day < self.left_on)


_STAYS = (
    select(*(getattr(Resident, name) for name in Stay.__slots__))
    .where(Resident.site == bindparam("at"))
    .order_by(Resident.search, Resident.name)
)


def stays(session: Session, *, site: str) -> list[Stay]:
    """Every company that is or was at a site, by name."""
    return [Stay(*row) for row in session.connection().execute(_STAYS, {"at": site})]
