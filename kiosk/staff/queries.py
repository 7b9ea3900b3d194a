"""Who works here."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.staff.model import Staff


@dataclass(frozen=True, slots=True)
class StaffView:
    """A member of staff."""

    code: str
    name: str
    name_ar: str
    role: str


def staff(session: Session, *, site: str) -> list[StaffView]:
    """The staff of a site who may sign, by name."""
    rows = select(Staff).where(Staff.site == site, Staff.active).order_by(Staff.name)
    return [_view(row) for row in session.scalars(rows)]


def find_staff(session: Session, *, site: str, code: str) -> StaffView | None:
    """Who signs with that code at a site."""
    row = session.get(Staff, (site, code))
    return _view(row) if row and row.active else None


def _view(row: Staff) -> StaffView:
    return StaffView(row.code, row.name, row.name_ar, row.role)
