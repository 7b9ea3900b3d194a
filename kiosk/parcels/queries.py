"""Parcels as the reception sees them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, func, or_, select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day, instant
from kiosk.core.text import fold
from kiosk.parcels import numbers
from kiosk.parcels.model import Parcel
from kiosk.parcels.states import WAITING, WITHDRAWN, last_step
from kiosk.residents.queries import same

MIN_LETTERS = 2
LATELY = timedelta(days=1)
"""What was picked up or went back is listed for so long still."""


@dataclass(frozen=True, slots=True)
class ParcelView:
    """A parcel, for whom it is and what has become of it."""

    id: UUID
    site: str
    resident: UUID
    person: UUID | None
    series: str
    number: int
    label: str
    company: str
    addressee: str
    carrier: str
    what: str
    count: int
    place: str
    note: str
    language: str
    state: str
    logged_at: datetime
    reminded: int
    reminded_at: datetime | None
    closed_at: datetime | None
    closed_by: str
    signature: str
    unsigned: str
    closing: str

    @property
    def waits(self) -> bool:
        """Whether it is at the reception."""
        return self.state == WAITING

    @property
    def for_whom(self) -> str:
        """Who it is for: someone in the company, or the company."""
        return self.addressee or self.company

    @property
    def undone_since(self) -> datetime | None:
        """When the last thing was done that may be taken back."""
        return last_step(self.state, self.logged_at, self.closed_at)

    def age(self, now: datetime, zone: str) -> int:
        """For how many days of the calendar it has waited, or had."""
        until = self.closed_at or now
        return (business_day(until, zone) - business_day(self.logged_at, zone)).days


_p = Parcel
_COLUMNS = tuple(getattr(_p, name) for name in ParcelView.__slots__)


def get(session: Session, *, parcel: UUID) -> ParcelView | None:
    """One of them, whatever has become of it."""
    return _one(session, _p.id == parcel)


def by_number(session: Session, *, site: str, number: str) -> ParcelView | None:
    """The parcel of a label, by its number as typed or its QR as scanned."""
    wanted = numbers.read(number, site)
    if wanted is None:
        return None
    return _one(session, _p.site == site, _p.series == wanted[0], _p.number == wanted[1])


def waiting(session: Session, *, site: str) -> list[ParcelView]:
    """What is at the reception, the oldest first."""
    rows = select(*_COLUMNS).where(_p.site == site, _p.state == WAITING)
    return _views(session.execute(rows.order_by(_p.logged_at, _p.id)).all())


def count_waiting(session: Session, *, site: str) -> int:
    """How many parcels are at the reception."""
    rows = select(func.count()).where(_p.site == site, _p.state == WAITING)
    return session.scalar(rows) or 0


def of_resident(session: Session, *, resident: UUID, limit: int = 50) -> list[ParcelView]:
    """Those of a company: what waits first, then the latest."""
    rows = select(*_COLUMNS).where(_p.resident.in_(same(session, resident=resident)))
    rows = rows.where(_p.state != WITHDRAWN)
    rows = rows.order_by(_p.closed_at.is_not(None), _p.logged_at.desc(), _p.id).limit(limit)
    return _views(session.execute(rows).all())


def lately(session: Session, *, site: str, now: datetime) -> list[ParcelView]:
    """What was picked up or went back since yesterday, the latest first."""
    rows = select(*_COLUMNS).where(_p.site == site, _p.closed_at >= now - LATELY)
    return _views(session.execute(rows.order_by(_p.closed_at.desc(), _p.id)).all())


def of_days(session: Session, *, site: str, zone: str, first: date, last: date) -> list[ParcelView]:
    """What came or was handed over on some days, and what waited on them, the oldest first.

    What was logged by mistake is none of it.
    """
    begins = instant(first, time.min, zone)
    ends = instant(last + timedelta(days=1), time.min, zone)
    open_then = or_(_p.closed_at.is_(None), _p.closed_at >= begins)
    rows = select(*_COLUMNS).where(_p.site == site, _p.logged_at < ends, open_then)
    rows = rows.where(_p.state != WITHDRAWN)
    return _views(session.execute(rows.order_by(_p.logged_at, _p.id)).all())


def find(session: Session, *, site: str, text: str, limit: int = 50) -> list[ParcelView]:
    """Those that a number, a company, a person or a carrier finds; what waits comes first."""
    wanted = _wanted(site, text)
    if wanted is None:
        return []
    rows = select(*_COLUMNS).where(_p.site == site, _p.state != WITHDRAWN, wanted)
    rows = rows.order_by(_p.closed_at.is_not(None), _p.logged_at.desc(), _p.id).limit(limit)
    return _views(session.execute(rows).all())


def _wanted(site: str, text: str) -> ColumnElement[bool] | None:
    """What is looked for; None where too little was typed."""
    if (read := numbers.read(text, site)) is not None:
        return and_(_p.series == read[0], _p.number == read[1])
    if re.fullmatch(r"\d{1,6}", text.strip()):
        return _p.number == int(text)
    words = fold(text).split()
    if len(fold(text)) < MIN_LETTERS:
        return None
    named = and_(*(_p.search.contains(word, autoescape=True) for word in words))
    return or_(named, _p.carrier.icontains(text.strip(), autoescape=True))


def _one(session: Session, *wanted: ColumnElement[bool]) -> ParcelView | None:
    return next(iter(_views(session.execute(select(*_COLUMNS).where(*wanted)).all())), None)


def _views(rows: Sequence[Row[*tuple[Any, ...]]]) -> list[ParcelView]:
    return [ParcelView(*row) for row in rows]
