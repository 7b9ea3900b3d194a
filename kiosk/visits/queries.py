"""Who is expected, who is here, who came."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from kiosk.badges.expressions import latest_number
from kiosk.core.clock import business_day
from kiosk.core.spelling import is_phone, means, phone_word
from kiosk.core.text import fold, search_key
from kiosk.residents.queries import same
from kiosk.sites.closing import CLOSED_BY
from kiosk.sites.queries import zone_of
from kiosk.store.alike import alike, by_words
from kiosk.visits import code as codes
from kiosk.visits.model import Notice, Visit
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE
from kiosk.visits.unlisted import is_unlisted

MIN_LETTERS = 2
RECENT = timedelta(days=92)
"""As long as names are kept unless the site's settings say otherwise."""
OLDER = 500
CLOSED_SHOWN = timedelta(days=3)
"""How long a visit that was closed with the day can be taken up again."""


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
    person: UUID | None
    office: str
    purpose: str
    companions: int
    vehicle: str
    expected_at: datetime | None
    until: datetime | None
    arrived_at: datetime | None
    left_at: datetime | None
    left_by: str
    back_at: datetime | None
    language: str
    consent: UUID | None
    email: str
    invitation: UUID | None
    code: str
    detail: str
    host_answer: str
    host_answered_at: datetime | None
    host_asked_again_at: datetime | None
    badge: str

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def closed(self) -> bool:
        """Whether it was closed with the day: nobody saw the visitor leave."""
        return self.state == LEFT and self.left_by == CLOSED_BY


@dataclass(frozen=True, slots=True)
class Guest:
    """A visit as far as its badge goes."""

    state: str
    first_name: str
    last_name: str
    company: str
    host: str
    office: str
    day: date
    until: datetime | None


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice as it was shown."""

    id: UUID
    version: str
    language: str
    text: str


def on_site(session: Session, *, site: str) -> list[VisitView]:
    """Visitors in the building, latest arrival first."""
    here = _visits().where(Visit.site == site, Visit.state == ON_SITE)
    return _views(session, here.order_by(Visit.arrived_at.desc()))


def expected(session: Session, *, site: str, day: date) -> list[VisitView]:
    """Visitors still expected on a day, by time."""
    awaited = _visits().where(Visit.site == site, Visit.day == day, Visit.state == EXPECTED)
    return _views(session, awaited.order_by(Visit.expected_at, Visit.id))


def of_day_count(session: Session, *, site: str, day: date) -> int:
    """How many visitors were announced for a day, whatever became of them."""
    v = Visit
    announced = select(func.count()).where(v.site == site, v.day == day, v.expected_at.is_not(None))
    return session.scalar(announced.where(v.state != CANCELLED)) or 0


def of_day(
    session: Session, *, site: str, day: date, text: str = "", limit: int = 500
) -> list[VisitView]:
    """Every visit of a day that matches or is like it, latest first."""
    found = _visits().where(Visit.site == site, Visit.day == day)
    if fold(text):
        found = found.where(Visit.id.in_(_matching(session, site, day, text)))
    when = func.coalesce(Visit.arrived_at, Visit.expected_at)
    return _views(session, found.order_by(when.desc()).limit(limit))


def _matching(session: Session, site: str, day: date, text: str) -> list[UUID]:
    v = Visit
    rows = select(v.id, v.search, v.phone, v.host).where(v.site == site, v.day == day)
    return [
        visit
        for visit, key, phone, host in session.execute(rows)
        if is_meant(text, key, phone=phone, host=host)
    ]


def is_meant(typed: str, *names: str, phone: str = "", host: str = "") -> bool:
    """Whether a visit may be meant: by words of its names or its host, or by its telephone."""
    key = search_key(*names, host)
    if all(word in key for word in fold(typed).split()):
        return True
    if is_phone(typed):
        return phone_word(phone).startswith(phone_word(typed))
    return means(typed, *names) or means(typed, host)


def get(session: Session, *, visit: UUID) -> VisitView | None:
    """One visit."""
    return next(iter(_views(session, _visits().where(Visit.id == visit))), None)


def awaited(session: Session, *, visit: UUID) -> VisitView | None:
    """A visit that is still to come, as whoever holds its badge is told of it."""
    return next(
        iter(_views(session, _visits().where(Visit.id == visit, Visit.state == EXPECTED))), None
    )


def by_code(session: Session, *, site: str, code: str, now: datetime) -> VisitView | None:
    """The visit of a code, typed or scanned, of today or the next that bears it.

    One of today that is over or was called off is found as well: whoever has it is told so.
    """
    wanted = codes.typed(code)
    if not wanted:
        return None
    v, today = Visit, business_day(now, zone_of(session, site=site))
    found = _visits().where(v.site == site, v.code == wanted, v.day >= today)
    awaited_first = case((v.state == EXPECTED, 0), else_=1)
    return next(iter(_views(session, found.order_by(awaited_first, v.day, v.id).limit(1))), None)


def of_invitation(session: Session, *, invitation: UUID) -> list[VisitView]:
    """The visits that one person is invited to, by their hours."""
    return _views(
        session, _visits().where(Visit.invitation == invitation).order_by(Visit.expected_at)
    )


def guest(session: Session, *, site: str, visit: UUID | None) -> Guest | None:
    """What a visit of a site puts on its badge."""
    row = session.connection().execute(_GUEST, {"at": site, "wanted": visit}).first()
    return Guest(*row) if row else None


def state_of(session: Session, *, visit: UUID | None) -> tuple[str, bool] | None:
    """What has become of a visit, and whether only the day's closing did; None for another's."""
    row = session.connection().execute(_STATE, {"wanted": visit}).first()
    return (row.state, row.state == LEFT and row.left_by == CLOSED_BY) if row else None


def views_of(session: Session, visits: Collection[UUID]) -> list[VisitView]:
    """Several visits by their ids, in no order."""
    return _views(session, _visits().where(Visit.id.in_(visits)))


def closed_lately(session: Session, *, site: str, now: datetime) -> list[VisitView]:
    """Visits of the last days that nobody saw end, the latest first: they can be taken up again."""
    v, since = Visit, now - CLOSED_SHOWN
    closed = (v.state == LEFT, v.left_by == CLOSED_BY, v.left_at > since)
    days = v.day >= (since - timedelta(days=2)).date()
    found = _visits().where(v.site == site, days, *closed)
    return _views(session, found.order_by(v.left_at.desc(), v.arrived_at.desc()))


@by_words
def search(
    session: Session, *, site: str, text: str, now: datetime, limit: int = 8
) -> list[VisitView]:
    """Visits whose visitor or company has the words, latest first.

    The beginnings of any words, in any order, of the last three months; of older visits the
    beginning of "last first company". Then those with that telephone, and names that are only like
    what was typed, of the same three months.
    """
    typed = fold(text)
    if len(typed) < MIN_LETTERS:
        return []
    v, since = Visit, (now - RECENT).date()
    words = (v.search.like(f"% {word}%") for word in typed.split())
    # In this order one index holds all that is asked of a visit that does not match.
    recent = _ids(site).where(v.day >= since, *words).order_by(v.day.desc(), v.search.desc())
    found = list(session.scalars(recent.limit(limit)))
    if len(found) < limit:
        older = _ids(site).where(v.day < since, *_starts_with(typed)).limit(OLDER).subquery()
        latest = select(v.id).join(older, older.c.id == v.id).order_by(v.day.desc())
        found += list(session.scalars(latest.limit(limit - len(found))))
    when = func.coalesce(v.arrived_at, v.expected_at)
    views = _views(session, _visits().where(v.id.in_(found)).order_by(when.desc()))
    if len(views) < limit:
        near = alike(session, site=site, kind="visit", text=text, limit=2 * limit)
        by_id = {
            view.id: view
            for view in _views(session, _visits().where(v.id.in_(near), v.day >= since))
        }
        views += [by_id[one] for one in near if one in by_id and one not in found]
    return views[:limit]


def to_resident(
    session: Session, *, site: str, resident: UUID, day: date, limit: int = 8
) -> list[VisitView]:
    """Visits to a company from a day on, the soonest first."""
    v = Visit
    coming = _visits().where(v.site == site, v.day >= day)
    coming = coming.where(v.resident.in_(same(session, resident=resident)))
    when = func.coalesce(v.arrived_at, v.expected_at)
    return _views(session, coming.where(v.state != CANCELLED).order_by(v.day, when).limit(limit))


def last_visit(session: Session, *, site: str, first_name: str, last_name: str) -> VisitView | None:
    """The latest earlier visit of someone of that name; of nobody who does not want it told."""
    if not fold(first_name) or not fold(last_name):
        return None
    if is_unlisted(session, site, f"{first_name} {last_name}"):
        return None
    key, v = search_key(last_name, first_name), Visit
    same = select(v.id, v.first_name).where(
        v.site == site, v.search >= key, v.search < f"{key}!", v.arrived_at.is_not(None)
    )  # "!" follows the space: whole words only
    # "Ali Reda" begins like "Ali" at a company named Reda; the name itself tells them apart.
    for visit, first in session.execute(same.order_by(v.arrived_at.desc())):
        if fold(first) == fold(first_name):
            return get(session, visit=visit)
    return None


def notice(session: Session, *, site: str, language: str = "fr") -> NoticeView | None:
    """The notice published last in a language."""
    found = select(Notice).where(Notice.site == site, Notice.language == language)
    row = session.scalar(found.order_by(Notice.published_at.desc()).limit(1))
    return NoticeView(row.id, row.version, row.language, row.text) if row else None


def find_notice(session: Session, *, site: str, version: str, language: str) -> UUID | None:
    """The id of a version of the notice, if the store has it."""
    wanted = {"at": site, "version": version, "language": language}
    found: UUID | None = session.connection().scalar(_NOTICE, wanted)
    return found


def not_seen_leaving(site: str, days: Collection[date]) -> Select[UUID]:
    """The ids of visits of some days that are not over, or were only closed with the day."""
    v = Visit
    closed = and_(v.state == LEFT, v.left_by == CLOSED_BY)
    return select(v.id).where(v.site == site, v.day.in_(days), or_(v.state == ON_SITE, closed))


def _ids(site: str) -> Select[UUID]:
    return select(Visit.id).where(Visit.site == site)


def _starts_with(key: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """A range that the index on (site, search) serves; keys begin with a space."""
    return Visit.search >= f" {key}", Visit.search < f" {key}\uffff"


@cache
def _visits() -> Select[*tuple[Any, ...]]:
    return select(*(getattr(Visit, name) for name in _COLUMNS), latest_number(Visit.id))


def _views(session: Session, rows: Select[*tuple[Any, ...]]) -> list[VisitView]:
    # Not through the mapper: a day of five hundred visits would take twice as long.
    return [VisitView(*row) for row in session.connection().execute(rows).all()]


# Built once: every arrival pays for it.
_NOTICE = select(Notice.id).where(
    Notice.site == bindparam("at"),
    Notice.version == bindparam("version"),
    Notice.language == bindparam("language"),
)
_COLUMNS = tuple(field.name for field in fields(VisitView) if field.name != "badge")
_STATE = select(Visit.state, Visit.left_by).where(Visit.id == bindparam("wanted"))
_GUEST = select(*(getattr(Visit, field.name) for field in fields(Guest))).where(
    Visit.id == bindparam("wanted"), Visit.site == bindparam("at")
)


def named_before(site: str, before: date) -> Select[UUID]:
    """The ids of the visits of days before `before` that still have a name, to select among."""
    return select(Visit.id).where(Visit.site == site, Visit.day < before, Visit.search > "")
