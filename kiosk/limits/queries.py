"""The limits of a site, and those that are passed now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from kiosk.core import catalogue
from kiosk.core.clock import business_day
from kiosk.limits.model import LimitEvent
from kiosk.limits.rules import Limits
from kiosk.limits.setting import WHOLE_SITE, given, holds
from kiosk.sites.queries import zone_of


@dataclass(frozen=True, slots=True)
class LimitsOf:
    """A desk, or the site where `service` is empty: what was set for it, and what holds."""

    service: str
    given: Limits
    holds: Limits


@dataclass(frozen=True, slots=True)
class Passed:
    """A limit that was passed; `worst` and `bound` are in the unit of its rule."""

    id: UUID
    day: date
    service: str
    rule: str
    bound: int
    worst: int
    began_at: datetime
    ended_at: datetime | None
    known_at: datetime | None
    known_by: str


_e = LimitEvent
_COLUMNS = (
    *(_e.id, _e.day, _e.service, _e.rule, _e.bound, _e.worst, _e.began_at, _e.ended_at),
    *(_e.known_at, _e.known_by),
)


def limits(session: Session, *, site: str) -> list[LimitsOf]:
    """The site, then every desk of the catalogue in its order."""
    found = given(session, site)
    services: Iterable[str] = (WHOLE_SITE, *(desk.code for desk in catalogue.load().desks))
    return [LimitsOf(s, found.get(s, Limits()), holds(found, s)) for s in services]


def passed(session: Session, *, site: str, now: datetime) -> list[Passed]:
    """The limits that are passed now, the one that began first before the others."""
    today = business_day(now, zone_of(session, site=site))
    return _views(session, _rows().where(_e.site == site, _e.day == today, _e.ended_at.is_(None)))


def of_days(session: Session, *, site: str, first: date, last: date) -> list[Passed]:
    """All that began in some days, in order."""
    return _views(session, _rows().where(_e.site == site, _e.day.between(first, last)))


def get(session: Session, *, event: UUID) -> Passed | None:
    """One of them."""
    return next(iter(_views(session, _rows().where(_e.id == event))), None)


def _rows() -> Select[*tuple[Any, ...]]:
    return select(*_COLUMNS).order_by(_e.began_at, _e.id)


def _views(session: Session, rows: Select[*tuple[Any, ...]]) -> list[Passed]:
    return [Passed(*row) for row in session.execute(rows)]
