"""Finding residents and the people in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, exists, func, literal, null, select
from sqlalchemy.orm import Session

from kiosk.badges.model import Presence
from kiosk.clock import business_day
from kiosk.residents.model import Person, Resident
from kiosk.text import fold, search_key

MIN_LETTERS = 2


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


@dataclass(frozen=True, slots=True)
class HostFound:
    """Whom a visit is to, as it is printed and as it is known."""

    words: str
    resident: UUID | None = None
    person: UUID | None = None
    office: str = ""


def find(
    session: Session, *, site: str, text: str = "", left: bool = False, limit: int = 500
) -> list[ResidentView]:
    """Residents whose name, ICE, sector or office matches, by name; `left` adds those gone."""
    r = Resident
    rows = _residents().where(r.site == site)
    if not left:
        rows = rows.where(r.left_on.is_(None))
    if typed := fold(text):
        contains = f"%{text.strip()}%"
        rows = rows.where(
            r.search.like(f"%{typed}%")
            | r.ice.startswith(text.strip(), autoescape=True)
            | r.sector.ilike(contains)
            | r.office.ilike(contains)
        )
    return [ResidentView(*row) for row in session.execute(rows.order_by(r.name).limit(limit))]


def get(session: Session, *, resident: UUID) -> ResidentView | None:
    """One resident."""
    row = session.execute(_residents().where(Resident.id == resident)).first()
    return ResidentView(*row) if row else None


def people(session: Session, *, resident: UUID, now: datetime) -> list[PersonView]:
    """The people of a resident, by last name."""
    p = Person
    rows = _people(business_day(now)).where(p.resident == resident, p.active)
    return [PersonView(*row) for row in session.execute(rows.order_by(p.last_name, p.first_name))]


def hosts(
    session: Session,
    *,
    site: str,
    text: str,
    now: datetime,
    limit: int = 8,
    companies_only: bool = False,
) -> list[Host]:
    """Who can be visited, best match first: starts of names before middles, companies first."""
    typed = fold(text)
    if len(typed) < MIN_LETTERS:
        return []
    found = _companies(session, site, typed, limit)
    if not companies_only:
        found += _persons(session, site, typed, business_day(now), limit)
    return sorted(found, key=lambda host: _rank(host, typed))[:limit]


def find_host(
    session: Session, *, site: str, resident: UUID | None, person: UUID | None, words: str
) -> HostFound:
    """Whom a visit is to: by id, or by words that name exactly one company or person.

    Words that name none, or several, stay words.
    """
    if person is not None:
        p, r = Person, Resident
        wanted = select(p.first_name, p.last_name, r.name, r.id, r.office)
        row = session.execute(wanted.join(r, r.id == p.resident).where(p.id == person)).first()
        if row is not None:
            first, last, company, employer, office = row
            return HostFound(words or f"{first} {last}, {company}", employer, person, office)
    if resident is not None:
        named = session.execute(_named().where(Resident.id == resident)).first()
        if named is not None:
            return HostFound(words or named[1], named[0], None, named[2])
    return _host_of_words(session, site, words)


def _host_of_words(session: Session, site: str, words: str) -> HostFound:
    key = search_key(words)
    store = session.connection()
    rows = store.execute(_BY_NAME, {"at": site, "words": words}).all() if words else []
    if not rows and key.strip():
        named = store.execute(_BY_KEY, {"at": site, "key": key, "beyond": f"{key}\uffff"})
        rows = [row for row in named if search_key(row[1]) == key][:2]
    if len(rows) == 1:
        return HostFound(rows[0][1], rows[0][0], None, rows[0][2])
    return HostFound(words)


def _companies(session: Session, site: str, typed: str, limit: int) -> list[Host]:
    r = Resident
    found = (
        select(r.id, null(), r.name, r.name, r.office, _HEADS, literal(value=True))
        .where(r.site == site, r.left_on.is_(None), r.search.like(f"%{typed}%"))
        .order_by(r.search.like(f"% {typed}%").desc(), r.name)
    )
    return [Host(*row) for row in session.execute(found.limit(limit))]


def _persons(session: Session, site: str, typed: str, day: date, limit: int) -> list[Host]:
    p, r = Person, Resident
    name = p.first_name + " " + p.last_name
    found = (
        select(r.id, p.id, name, r.name, r.office, literal(0), _present(day))
        .join(r, r.id == p.resident)
        .where(p.site == site, p.active, p.search.like(f"%{typed}%"))
        .order_by(p.search.like(f"% {typed}%").desc(), p.last_name, p.first_name)
    )
    return [Host(*row) for row in session.execute(found.limit(limit))]


def _rank(host: Host, typed: str) -> tuple[bool, bool]:
    """Starts of words before middles, companies before people; ties stay by name."""
    return f" {typed}" not in search_key(host.name), host.person is not None


def _residents() -> Select[*tuple[Any, ...]]:
    r = Resident
    return select(
        r.id, r.name, r.name_ar, r.ice, r.sector, r.office, r.phone, r.email, r.joined_on,
        r.left_on, _HEADS,
    )  # fmt: skip


def _people(day: date) -> Select[*tuple[Any, ...]]:
    p, r = Person, Resident
    return select(
        p.id, p.resident, r.name, p.first_name, p.last_name, p.role, r.office, p.phone, p.email,
        _present(day),
    ).join(r, r.id == p.resident)  # fmt: skip


def _named() -> Select[UUID, str, str]:
    return select(Resident.id, Resident.name, Resident.office)


# Built once: every visit pays for these.
_HERE = _named().where(Resident.site == bindparam("at"), Resident.left_on.is_(None))
_BY_NAME = _HERE.where(Resident.name == bindparam("words")).limit(2)
_BY_KEY = _HERE.where(Resident.search >= bindparam("key"), Resident.search < bindparam("beyond"))
_HEADS = (
    select(func.count())
    .where(Person.resident == Resident.id, Person.active)
    .correlate(Resident)
    .scalar_subquery()
)


def _present(day: date) -> ColumnElement[bool]:
    """Whether a badge scan of the day says that the person is in the building."""
    here = exists().where(
        Presence.subject == Person.id, Presence.day == day, Presence.left_at.is_(None)
    )
    return here.correlate(Person)
