"""The list as managers see it, and visits that it is about as the reception does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.barred.matching import may_be_of, person_key, standing
from kiosk.barred.model import Barred
from kiosk.core.clock import business_day
from kiosk.visits.queries import VisitView, expected, on_site


@dataclass(frozen=True, slots=True)
class BarredView:
    """Somebody who needs leave, why, to the end of which day, and the day that has leave."""

    id: UUID
    first_name: str
    last_name: str
    company: str
    reason: str
    until: date
    noted_by: str
    noted_at: datetime
    allowed_on: date | None
    allowed_by: str
    allowed_why: str

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()


def entries(session: Session, *, site: str, now: datetime, zone: str) -> list[BarredView]:
    """Those that stand, by name."""
    rows = standing(session, site, business_day(now, zone))
    views = [BarredView(*(getattr(row, name) for name in BarredView.__slots__)) for row in rows]
    return sorted(views, key=lambda one: (person_key(one.last_name, one.first_name), one.noted_at))


def awaited(session: Session, *, site: str, day: date) -> list[UUID]:
    """The visits expected on a day whose visitor needs leave then."""
    found = standing(session, site, day)
    return (
        [one.id for one in _of(expected(session, site=site, day=day), found, day)] if found else []
    )


def inside(session: Session, *, site: str, now: datetime, zone: str) -> list[VisitView]:
    """Who is in the building without the leave that they need: a kiosk does not hold the list."""
    today = business_day(now, zone)
    found = standing(session, site, today)
    return _of(on_site(session, site=site), found, today) if found else []


def _of(visits: Iterable[VisitView], found: Iterable[Barred], day: date) -> list[VisitView]:
    by_person: dict[str, list[Barred]] = {}
    for one in found:
        if one.allowed_on != day:
            by_person.setdefault(one.person, []).append(one)
    return [visit for visit in visits if _is_one(visit, by_person)]


def _is_one(visit: VisitView, by_person: dict[str, list[Barred]]) -> bool:
    named = by_person.get(person_key(visit.first_name, visit.last_name), [])
    return any(may_be_of(one, visit.company) for one in named)
