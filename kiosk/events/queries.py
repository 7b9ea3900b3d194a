"""Events as the desk sees them, and as a hall may know them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from kiosk.core import codes
from kiosk.core.clock import business_day
from kiosk.core.text import fold
from kiosk.events.model import Event, EventRegistration
from kiosk.events.states import ON_SITE, PLANNED, REGISTERED, WAITING, WITHDRAWN
from kiosk.sites.queries import place_names, zone_of

COMING, TODAY, PAST = "coming", "today", "past"
MOST = 200
PAST_DAYS = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class EventView:
    """An event with how many are registered on site and remotely, wait, and have come."""

    id: UUID
    kind: str
    mode: str
    title: str
    title_ar: str
    title_en: str
    day: date
    last_day: date
    starts: datetime
    ends: datetime
    wall_starts: str
    wall_ends: str
    place: str
    resource: UUID | None
    room: str
    room_ar: str
    url: str
    capacity: int
    waiting: bool
    at_kiosk: bool
    announced: bool
    organiser: str
    state: str
    site: str
    on_site: int = 0
    remote: int = 0
    wait: int = 0
    here: int = 0

    def named(self, language: str) -> str:
        """The title in a language, or else in French."""
        return {"ar": self.title_ar, "en": self.title_en}.get(language, "") or self.title

    def where(self, language: str) -> str:
        """The place in words: what was typed, or the room."""
        room = (self.room_ar if language == "ar" else "") or self.room
        return self.place or room

    @property
    def left(self) -> int | None:
        """How many places on site are free; None where there is no limit."""
        return max(self.capacity - self.on_site, 0) if self.capacity else None

    @property
    def is_full(self) -> bool:
        """Whether who comes now waits, or is turned away."""
        return bool(self.capacity) and (self.left == 0 or self.wait > 0)


@dataclass(frozen=True, slots=True)
class RegistrationView:
    """Somebody who takes part, or waits."""

    id: UUID
    event: UUID
    name: str
    company: str
    phone: str
    email: str
    resident: UUID | None
    subject: UUID | None
    mode: str
    language: str
    code: str
    state: str
    walk_in: bool
    asked_at: datetime
    arrived_at: datetime | None
    site: str

    @property
    def is_guest(self) -> bool:
        """Whether they have a place on site."""
        return self.state == REGISTERED and self.mode == ON_SITE

    @property
    def of_park(self) -> bool:
        """Whether they are of a resident, or hold a lasting badge."""
        return self.resident is not None or self.subject is not None


@dataclass(frozen=True, slots=True)
class AtKiosk:
    """A registration as whoever knows its code is told of it: nobody is named."""

    id: UUID
    event: UUID
    mode: str
    state: str
    language: str
    code: str
    arrived_at: datetime | None


_e, _r = Event, EventRegistration
_rooms = place_names()
_EVENTS: Select[*tuple[Any, ...]] = select(
    *(_e.id, _e.kind, _e.mode, _e.title, _e.title_ar, _e.title_en, _e.day, _e.last_day),
    *(_e.starts, _e.ends, _e.wall_starts, _e.wall_ends, _e.place, _e.resource),
    *(func.coalesce(_rooms.c.name, ""), func.coalesce(_rooms.c.name_ar, "")),
    *(_e.url, _e.capacity, _e.waiting, _e.at_kiosk, _e.announced, _e.organiser, _e.state),
    _e.site,
).outerjoin(_rooms, _rooms.c.id == _e.resource)
_REGISTRATIONS: Select[*tuple[Any, ...]] = select(
    *(_r.id, _r.event, _r.name, _r.company, _r.phone, _r.email, _r.resident, _r.subject),
    *(_r.mode, _r.language, _r.code, _r.state, _r.walk_in, _r.asked_at, _r.arrived_at, _r.site),
)
_AT_KIOSK = select(_r.id, _r.event, _r.mode, _r.state, _r.language, _r.code, _r.arrived_at)


def get(session: Session, *, event: UUID) -> EventView | None:
    """One event, whatever has become of it."""
    found = _views(session, _EVENTS.where(_e.id == event))
    return found[0] if found else None


def listed(session: Session, *, site: str, now: datetime, when: str = COMING) -> list[EventView]:
    """The events of today, to come (today's among them), or of the year past, the latest first."""
    today = business_day(now, zone_of(session, site=site))
    here = _EVENTS.where(_e.site == site)
    if when == PAST:
        span = and_(_e.last_day < today, _e.last_day >= today - PAST_DAYS)
        return _views(session, here.where(span).order_by(_e.starts.desc(), _e.id).limit(MOST))
    here = here.where(_e.last_day >= today)
    if when == TODAY:
        here = here.where(_e.day <= today)
    return _views(session, here.order_by(_e.starts, _e.id).limit(MOST))


def coming(session: Session, *, site: str, now: datetime) -> list[EventView]:
    """What takes place today and later, and is not over: for whoever stands in the hall."""
    return [
        each
        for each in listed(session, site=site, now=now)
        if each.state == PLANNED and each.ends > now
    ]


def announced(session: Session, *, site: str, now: datetime) -> list[EventView]:
    """What the displays announce: the events of today that are not over."""
    today = business_day(now, zone_of(session, site=site))
    return [
        each for each in coming(session, site=site, now=now) if each.announced and each.day <= today
    ]


def of_days(session: Session, *, site: str, first: date, last: date) -> list[EventView]:
    """What takes place on some of the days, by its hour; nothing that was called off."""
    held = _EVENTS.where(_e.site == site, _e.last_day >= first, _e.day <= last)
    return _views(session, held.where(_e.state == PLANNED).order_by(_e.starts, _e.id))


def registrations(
    session: Session, *, event: UUID, text: str = "", withdrawn: bool = False
) -> list[RegistrationView]:
    """Who takes part by name, then who waits in their order; found by name, company or code."""
    rows = _REGISTRATIONS.where(_r.event == event)
    if not withdrawn:
        rows = rows.where(_r.state != WITHDRAWN)
    if text.strip():
        rows = rows.where(_wanted(text))
    found = [RegistrationView(*row) for row in session.execute(rows.order_by(_r.asked_at, _r.id))]
    sure = sorted((r for r in found if r.state == REGISTERED), key=lambda r: fold(r.name))
    return [
        *sure,
        *(r for r in found if r.state == WAITING),
        *(r for r in found if r.state == WITHDRAWN),
    ]


def registration(session: Session, *, registration: UUID) -> RegistrationView | None:
    """One registration, whatever has become of it."""
    row = session.execute(_REGISTRATIONS.where(_r.id == registration)).one_or_none()
    return RegistrationView(*row) if row else None


def by_code(session: Session, *, site: str, code: str, now: datetime) -> AtKiosk | None:
    """The registration of a code of today or the next that bears it; withdrawn ones as well."""
    wanted = codes.spoken(code)
    if not wanted:
        return None
    today = business_day(now, zone_of(session, site=site))
    rows = _AT_KIOSK.where(_r.site == site, _r.last_day >= today, _r.code == wanted)
    row = session.execute(rows.order_by(_r.last_day, _r.id).limit(1)).one_or_none()
    return AtKiosk(*row) if row else None


def _wanted(text: str) -> ColumnElement[bool]:
    words = and_(*(_r.person.contains(word, autoescape=True) for word in fold(text).split()))
    either = or_(words, _r.company.icontains(text.strip(), autoescape=True))
    code = codes.spoken(text)
    return or_(_r.code == code, either) if code else either


def _views(session: Session, rows: Select[*tuple[Any, ...]]) -> list[EventView]:
    found: list[tuple[Any, ...]] = [tuple(row) for row in session.execute(rows)]
    counts = _counts(session, [row[0] for row in found])
    whole: list[tuple[Any, ...]] = [(*row, *counts.get(row[0], (0, 0, 0, 0))) for row in found]
    return [EventView(*row) for row in whole]


def _counts(session: Session, events: Sequence[UUID]) -> dict[UUID, tuple[int, int, int, int]]:
    """On site, remotely, waiting and here, by event."""
    held = _r.state == REGISTERED
    conditions = (
        and_(held, _r.mode == ON_SITE),
        and_(held, _r.mode != ON_SITE),
        _r.state == WAITING,
        _r.arrived_at.is_not(None),
    )
    counted: Select[*tuple[Any, ...]] = select(
        _r.event, *(func.count(case((one, 1))) for one in conditions)
    )
    rows = session.execute(counted.where(_r.event.in_(events)).group_by(_r.event)).all()
    return {row[0]: (row[1], row[2], row[3], row[4]) for row in rows}
