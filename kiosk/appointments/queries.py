"""Appointments as desks see them, and as a kiosk may know them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlalchemy.orm import Session

from kiosk.appointments import code as codes
from kiosk.appointments.model import Appointment
from kiosk.appointments.states import CANCELLED
from kiosk.core.clock import business_day
from kiosk.core.text import fold
from kiosk.sites.queries import zone_of

MIN_LETTERS = 2
MIN_DIGITS = 4


@dataclass(frozen=True, slots=True)
class AppointmentView:
    """An appointment with whom it is for; `starts` is an instant."""

    id: UUID
    service: str
    procedure: str
    day: date
    starts: datetime
    minutes: int
    name: str
    company: str
    phone: str
    email: str
    resident: UUID | None
    code: str
    language: str
    state: str
    ticket: UUID | None
    arrived_at: datetime | None
    asked_at: datetime
    site: str


@dataclass(frozen=True, slots=True)
class AtKiosk:
    """An appointment as whoever knows its code is told of it: nobody is named."""

    id: UUID
    service: str
    procedure: str
    day: date
    starts: datetime
    code: str
    language: str
    state: str


_a = Appointment
_COLUMNS = (
    *(_a.id, _a.service, _a.procedure, _a.day, _a.starts, _a.minutes, _a.name, _a.company),
    *(_a.phone, _a.email, _a.resident, _a.code, _a.language, _a.state, _a.ticket),
    *(_a.arrived_at, _a.asked_at, _a.site),
)
_AT_KIOSK = (_a.id, _a.service, _a.procedure, _a.day, _a.starts, _a.code, _a.language, _a.state)


def get(session: Session, *, appointment: UUID) -> AppointmentView | None:
    """One appointment, whatever has become of it."""
    found = some(session, appointments=[appointment])
    return found[0] if found else None


def some(session: Session, *, appointments: Sequence[UUID]) -> list[AppointmentView]:
    """Several, by their hour."""
    rows = select(*_COLUMNS).where(_a.id.in_(list(appointments)))
    return _views(session.execute(rows.order_by(_a.starts, _a.id)).all())


def day(session: Session, *, site: str, day: date) -> list[AppointmentView]:
    """The appointments of a day by their hour, but for those that were called off."""
    rows = select(*_COLUMNS).where(_a.site == site, _a.day == day, _a.state != CANCELLED)
    return _views(session.execute(rows.order_by(_a.starts, _a.service, _a.id)).all())


def find(
    session: Session, *, site: str, text: str, now: datetime, limit: int = 50
) -> list[AppointmentView]:
    """Those of today and later that a code, a name, a company or a telephone number finds."""
    wanted = _wanted(text)
    if wanted is None:
        return []
    rows = select(*_COLUMNS).where(*_since_today(session, site, now), wanted)
    rows = rows.where(_a.state != CANCELLED).order_by(_a.starts, _a.id).limit(limit)
    return _views(session.execute(rows).all())


def by_code(session: Session, *, site: str, code: str, now: datetime) -> AtKiosk | None:
    """The appointment of a code, typed or scanned, of today or the next that bears it."""
    wanted = codes.typed(code)
    if not wanted:
        return None
    rows = select(*_AT_KIOSK).where(*_since_today(session, site, now), _a.code == wanted)
    row = session.execute(rows.order_by(_a.starts, _a.id).limit(1)).one_or_none()
    return AtKiosk(*row) if row else None


def at_kiosk(session: Session, *chosen: ColumnElement[bool]) -> list[AtKiosk]:
    """Those that conditions choose, by their hour, and nobody's name."""
    rows = select(*_AT_KIOSK).where(*chosen).order_by(_a.starts, _a.id)
    return [AtKiosk(*row) for row in session.execute(rows)]


def _since_today(session: Session, site: str, now: datetime) -> tuple[ColumnElement[bool], ...]:
    today = business_day(now, zone_of(session, site=site))
    return _a.site == site, _a.day >= today


def _wanted(text: str) -> ColumnElement[bool] | None:
    """What is looked for; None where too little was typed."""
    if code := codes.typed(text):
        return or_(_a.code == code, _words(text))
    digits = re.sub(r"\D", "", text)
    if len(digits) >= MIN_DIGITS and not any(sign.isalpha() for sign in text):
        return _a.phone.contains(digits.removeprefix("00").lstrip("0"), autoescape=True)
    return _words(text) if len(fold(text)) >= MIN_LETTERS else None


def _words(text: str) -> ColumnElement[bool]:
    by_name = (_a.person.contains(word, autoescape=True) for word in fold(text).split())
    return or_(and_(*by_name), _a.company.icontains(text.strip(), autoescape=True))


def _views(rows: Sequence[Row[*tuple[Any, ...]]]) -> list[AppointmentView]:
    return [AppointmentView(*row) for row in rows]
