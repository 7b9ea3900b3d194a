"""Whom a visit is to: the resident or the person that an id or words name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select, union
from sqlalchemy.orm import Session

from kiosk.core.text import fold, search_key
from kiosk.residents.model import Person, Resident
from kiosk.residents.refusals import ResidentLeft, UnknownPerson, UnknownResident


@dataclass(frozen=True, slots=True)
class HostFound:
    """Whom a visit is to, as it is printed and as it is known."""

    words: str
    resident: UUID | None = None
    person: UUID | None = None
    office: str = ""


def find_host(
    session: Session, *, site: str, resident: UUID | None, person: UUID | None, words: str
) -> HostFound:
    """Whom a visit is to: by id, or by words that name exactly one company or person.

    Words that name none, or several, stay words. Raises UnknownPerson, UnknownResident or
    ResidentLeft for an id.
    """
    if person is not None:
        return _by_person(session, site, person, words)
    if resident is not None:
        return _by_resident(session, site, resident, words)
    return _by_words(session, site, words)


def _by_person(session: Session, site: str, person: UUID, words: str) -> HostFound:
    row = session.connection().execute(_PERSON, {"at": site, "wanted": person}).first()
    if row is None:
        raise UnknownPerson(person=person)
    _, first, last, employer, company, office = row
    return HostFound(words or f"{first} {last}, {company}", employer, person, office)


def _by_resident(session: Session, site: str, resident: UUID, words: str) -> HostFound:
    row = session.connection().execute(_RESIDENT, {"at": site, "wanted": resident}).first()
    if row is None:
        raise UnknownResident(resident=resident)
    name, office, left_on = row
    if left_on is not None:
        raise ResidentLeft(name=name)
    return HostFound(words or name, resident, None, office)


def _by_words(session: Session, site: str, words: str) -> HostFound:
    """The one company of that name, else the one person ("Nora Lahlou, Sahel Data")."""
    if not fold(words):
        return HostFound(words)
    companies = _companies(session, site, words)
    if len(companies) == 1:
        resident, name, office, _ = companies[0]
        return HostFound(name, resident, None, office)
    persons = [] if companies else _persons(session, site, words)
    if len(persons) == 1:
        person, first, last, resident, company, office = persons[0]
        return HostFound(f"{first} {last}, {company}", resident, person, office)
    return HostFound(words)


def _companies(session: Session, site: str, words: str) -> Sequence[Any]:
    key, store = search_key(words), session.connection()
    asked = {"at": site, "words": words, "key": key, "beyond": f"{key}\uffff"}
    named = store.execute(_BY_NAME, asked).all()
    if rows := [row for row in named if row[1] == words]:
        return rows
    if rows := [row for row in named if search_key(row[1]) == key]:
        return rows
    if key.isascii():
        return []
    arabic = store.execute(_BY_END, {"at": site, "ends": f"%{key}"})
    return [row for row in arabic if search_key(row[3]) == key]


def _persons(session: Session, site: str, words: str) -> Sequence[Any]:
    """People of that name in either order, in the company that is named beside it."""
    name, _, company = re.sub(r"[·/|(–—]", ",", words).partition(",")
    parts = fold(name).split()
    turns = [" " + " ".join(parts[n:] + parts[:n]) for n in range(len(parts))]
    rows = session.connection().execute(_BY_PERSON, {"at": site, "turns": turns})
    return [row for row in rows if not fold(company) or fold(row[4]) == fold(company)]


# Built once: every visit pays for these.
_r, _p = Resident, Person
_RESIDENT = select(_r.name, _r.office, _r.left_on).where(
    _r.id == bindparam("wanted"), _r.site == bindparam("at")
)
_HERE = select(_r.id, _r.name, _r.office, _r.name_ar).where(
    _r.site == bindparam("at"), _r.left_on.is_(None)
)
# Two selects and no "or", for which SQLite would read every company of the site.
_BY_NAME = select(
    union(
        _HERE.where(_r.name == bindparam("words")),
        _HERE.where(_r.search >= bindparam("key"), _r.search < bindparam("beyond")),
    ).subquery()
)
_BY_END = _HERE.where(_r.search.like(bindparam("ends")))
_EMPLOYED = (
    select(_p.id, _p.first_name, _p.last_name, _r.id, _r.name, _r.office)
    .join(_r, _r.id == _p.resident)
    .where(_p.site == bindparam("at"), _p.active)
)
_PERSON = _EMPLOYED.where(_p.id == bindparam("wanted"))
_BY_PERSON = _EMPLOYED.where(_p.search.in_(bindparam("turns", expanding=True)))
