"""Finding residents and the people in them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, false, func, literal, null, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.badges.expressions import is_inside
from kiosk.core.clock import business_day
from kiosk.core.text import fold
from kiosk.residents.model import Person, Resident
from kiosk.store.alike import Alike, alike, by_words
from kiosk.store.worded import Worded

MIN_LETTERS = 2
Column = InstrumentedAttribute[str]


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
    second_phone: str
    email: str
    joined_on: date
    left_on: date | None
    people: int
    member: str
    rc: str = ""
    rc_court: str = ""
    tax: str = ""
    cnss: str = ""
    merged_into: UUID | None = None
    merged_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Company:
    """A resident as a visitor is told of it."""

    id: UUID
    name: str
    name_ar: str
    sector: str
    office: str


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
class Employee:
    """Someone as their badge names them; the company may have gone, or be none of this store."""

    first_name: str
    last_name: str
    company: str
    office: str
    works_here: bool


@dataclass(frozen=True, slots=True)
class Reached:
    """How someone is reached; empty where they did not say."""

    phone: str
    email: str


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
    near: bool = False
    """Found by a name that is only like what was typed, or by its telephone."""


@by_words
def find(
    session: Session, *, site: str, text: str = "", left: bool = False, limit: int = 500
) -> list[ResidentView]:
    """Residents whose name, ICE, sector, office or telephone matches, by name.

    Those whose name is only like what was typed come after; `left` adds those gone.
    """
    r = Resident
    those = _residents().where(r.site == site)
    if not left:
        those = those.where(r.left_on.is_(None))
    rows = those
    if typed := text.strip():
        digits = re.sub(r"\D", "", typed)
        rows = rows.where(
            (and_(*_anywhere(r.search, fold(typed))) if fold(typed) else false())
            | (r.ice.startswith(digits) if digits else false())
            | r.sector.icontains(typed, autoescape=True)
            | r.office.icontains(typed, autoescape=True)
        )
    # By the folded name, or accents and small letters would come after Z.
    rows = rows.order_by(r.search, r.name).limit(limit)
    found = [ResidentView(*row) for row in session.execute(rows)]
    if typed and len(found) < limit:
        near = alike(session, site=site, kind="resident", text=typed, limit=limit - len(found))
        others = {
            row.id: ResidentView(*row) for row in session.execute(those.where(r.id.in_(near)))
        }
        exact = {view.id for view in found}
        found += [others[one] for one in near if one in others and one not in exact]
    return found


def get(session: Session, *, resident: UUID) -> ResidentView | None:
    """One resident."""
    row = session.execute(_residents().where(Resident.id == resident)).first()
    return ResidentView(*row) if row else None


def same(session: Session, *, resident: UUID) -> list[UUID]:
    """The ids that a company is known by: its own, and those of what was merged into it."""
    r, known, latest = Resident, [resident], [resident]
    while latest:
        rows = select(r.id).where(r.merged_into.in_(latest))
        latest = [one for one in session.scalars(rows) if one not in known]
        known += latest
    return known


def site_of(session: Session, *, resident: UUID) -> str:
    """The site of a company; empty for one that is not here."""
    return session.scalar(select(Resident.site).where(Resident.id == resident)) or ""


def member(session: Session, *, resident: UUID) -> str:
    """The kind of member that a company is; empty for one that is not here."""
    return session.scalar(select(Resident.member).where(Resident.id == resident)) or ""


def people(session: Session, *, resident: UUID, now: datetime) -> list[PersonView]:
    """The people of a resident, by last name."""
    p = Person
    rows = _people(business_day(now)).where(p.resident == resident, p.active)
    return [PersonView(*row) for row in session.execute(rows.order_by(p.last_name, p.first_name))]


def employer(session: Session, *, person: UUID) -> UUID | None:
    """The resident that someone works for; None for who does not, or no longer does."""
    p = Person
    return session.scalar(select(p.resident).where(p.id == person, p.active))


def reached(session: Session, *, person: UUID) -> Reached | None:
    """How someone who works here is reached; None where they are not in this store."""
    p = Person
    row = session.execute(select(p.phone, p.email).where(p.id == person, p.active)).first()
    return Reached(row.phone or "", row.email or "") if row else None


def reception_of(session: Session, *, resident: UUID) -> Reached | None:
    """How a company itself is reached; None where it is not in this store."""
    r = Resident
    row = session.execute(select(r.phone, r.email).where(r.id == resident)).first()
    return Reached(row.phone or "", row.email or "") if row else None


def employee(session: Session, *, site: str, person: UUID) -> Employee | None:
    """Someone of a site, whether they work there still or not."""
    row = session.connection().execute(_EMPLOYEE, {"at": site, "wanted": person}).first()
    if row is None:
        return None
    first, last, active, company, office, left_on = row
    return Employee(first, last, company or "", office or "", active and left_on is None)


@by_words
def hosts(
    session: Session,
    *,
    site: str,
    text: str,
    now: datetime,
    limit: int = 8,
    companies_only: bool = False,
) -> list[Host]:
    """Who can be visited, best match first: starts of names before middles, companies first.

    Names that are only like what was typed, or have that telephone, come last.
    """
    typed = fold(text)
    if len(typed) < MIN_LETTERS:
        return []
    day = business_day(now)
    ranked = _companies(session, site, typed, limit)
    if not companies_only:
        ranked += _persons(session, site, typed, day, limit)
    found = [host for _, host in sorted(ranked, key=lambda ranked: ranked[0])[:limit]]
    if len(found) < limit:
        exact = {(host.resident, host.person) for host in found}
        near = _near(session, site, text, day, limit, companies_only=companies_only)
        found += [host for host in near if (host.resident, host.person) not in exact]
    return found[:limit]


@by_words
def companies(
    session: Session, *, site: str, text: str, now: datetime, limit: int = 8
) -> list[Company]:
    """Residents that can be visited, as `hosts` finds them, and nobody who works for them."""
    asked = hosts(session, site=site, text=text, now=now, limit=limit, companies_only=True)
    found = [host.resident for host in asked]
    r = Resident
    rows = select(r.id, r.name, r.name_ar, r.sector, r.office).where(r.id.in_(found))
    by_id = {row[0]: Company(*row) for row in session.connection().execute(rows)}
    return [by_id[one] for one in found]


Ranked = tuple[tuple[bool, bool, bool, int], Host]


def _near(
    session: Session, site: str, text: str, day: date, limit: int, *, companies_only: bool
) -> list[Host]:
    """Hosts whose name is like what was typed, the nearest first, companies before people."""
    r, p = Resident, Person
    meant = Alike(session, site, text)
    asked = meant.of("resident", limit)
    companies = select(r.id, null(), r.name, r.name, r.office, _HEADS, literal(value=True))
    found = _in_order(session, companies.where(r.id.in_(asked), r.left_on.is_(None)), asked, 0)
    if companies_only or len(found) >= limit:
        return found
    asked = meant.of("person", limit)
    name = p.first_name + " " + p.last_name
    people = select(r.id, p.id, name, r.name, r.office, literal(0), is_inside(p.id, day))
    employed = people.join(r, r.id == p.resident).where(p.id.in_(asked), p.active)
    return found + _in_order(session, employed, asked, 1)


def _in_order(
    session: Session, rows: Select[*tuple[Any, ...]], ids: list[UUID], at: int
) -> list[Host]:
    by_id = {row[at]: replace(Host(*row), near=True) for row in session.connection().execute(rows)}
    return [by_id[one] for one in ids if one in by_id]


def _companies(session: Session, site: str, typed: str, limit: int) -> list[Ranked]:
    r = Resident
    starts, first = _starts(r.search, typed)
    # The heads are counted for those that are shown, not for all that match.
    best = (
        select(r.id, starts.label("starts"), first.label("first"))
        .where(r.site == site, r.left_on.is_(None), *_anywhere(r.search, typed))
        .order_by(starts.desc(), first.desc(), r.name)
        .limit(limit)
        .subquery()
    )
    shown = (null(), r.name, r.name, r.office, _HEADS, literal(value=True))
    found = select(best.c.starts, best.c.first, r.id, *shown).join(best, best.c.id == r.id)
    order = (best.c.starts.desc(), best.c.first.desc(), r.name)
    return _ranked(session, found.order_by(*order), person=False)


def _persons(session: Session, site: str, typed: str, day: date, limit: int) -> list[Ranked]:
    p, r = Person, Resident
    best = Worded(session.connection(), site, Person.__table__, p.active).first(typed, limit)
    starts, first = _starts(p.search, typed)
    name = p.first_name + " " + p.last_name
    shown = (name, r.name, r.office, literal(0), is_inside(p.id, day))
    found = select(starts, first, r.id, p.id, *shown).join(r, r.id == p.resident)
    order = (starts.desc(), first.desc(), p.search)
    return _ranked(session, found.where(p.id.in_(best)).order_by(*order), person=True)


def _ranked(session: Session, found: Select[*tuple[Any, ...]], *, person: bool) -> list[Ranked]:
    """Starts of words before middles, then companies, then starts of names; ties as found."""
    return [
        ((not starts, person, not first, place), Host(*row))
        for place, (starts, first, *row) in enumerate(session.connection().execute(found))
    ]


def _anywhere(column: Column, typed: str) -> list[ColumnElement[bool]]:
    """Every word that was typed, in any order, in whole or in part."""
    return [column.like(f"%{word}%") for word in typed.split()]


def _starts(column: Column, typed: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Whether every word begins one of the name's, and whether the name begins so."""
    each = and_(*(column.like(f"% {word}%") for word in typed.split()))
    return each, column.like(f" {typed}%")


def _residents() -> Select[*tuple[Any, ...]]:
    r = Resident
    return select(
        r.id,
        r.name,
        r.name_ar,
        r.ice,
        r.sector,
        r.office,
        r.phone,
        r.second_phone,
        r.email,
        r.joined_on,
        r.left_on,
        _HEADS,
        r.member,
        *(r.rc, r.rc_court, r.tax, r.cnss, r.merged_into, r.merged_at),
    )


def _people(day: date) -> Select[*tuple[Any, ...]]:
    p, r = Person, Resident
    return select(
        p.id,
        p.resident,
        r.name,
        p.first_name,
        p.last_name,
        p.role,
        r.office,
        p.phone,
        p.email,
        is_inside(p.id, day),
    ).join(r, r.id == p.resident)


_HEADS = (
    select(func.count())
    .where(Person.resident == Resident.id, Person.active)
    .correlate(Resident)
    .scalar_subquery()
)
_EMPLOYEE = (
    select(
        *(Person.first_name, Person.last_name, Person.active),
        *(Resident.name, Resident.office, Resident.left_on),
    )
    .outerjoin_from(Person, Resident, Resident.id == Person.resident)
    .where(Person.id == bindparam("wanted"), Person.site == bindparam("at"))
)
