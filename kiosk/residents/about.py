"""What residents hold on one person: someone who works, or worked, for one of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.residents.model import Person, Resident

PERSON = "person"
WORKS_HERE = "works_here"
_CORRECTED = ("first_name", "last_name", "phone", "email")


def find(session: Session, site: str, query: PersonQuery, _now: datetime) -> list[Held]:
    """Them among the people of residents."""
    p = Person
    if not query.words:
        return []
    named: list[ColumnElement[bool]] = [p.search.like(f"%{query.words[0]}%")]
    if query.phone:
        named.append(p.phone == query.phone)
    rows = select(p, Resident).join(Resident, Resident.id == p.resident).where(p.site == site)
    return [
        _person(person, resident)
        for person, resident in session.execute(rows.where(or_(*named)))
        if query.meets(person.first_name, person.last_name)
        or (query.phone and query.phone == person.phone)
    ]


def forget(
    session: Session, site: str, _kind: str, ids: Collection[str], _now: datetime
) -> dict[str, str]:
    """Empty them, but for who works here: the company says first that they do no more."""
    wanted = [UUID(one) for one in ids]
    kept: dict[str, str] = {}
    for row in session.scalars(select(Person).where(Person.site == site, Person.id.in_(wanted))):
        if row.active and row.search.strip():
            kept[str(row.id)] = WORKS_HERE
        else:
            for name in ("first_name", "last_name", "role", "phone", "email", "search"):
                setattr(row, name, "")
    return kept


def correct(held: Held, fields: Mapping[str, str]) -> tuple[str, dict[str, Any]] | None:
    """The right name of someone who works here."""
    given = {name: fields[name] for name in _CORRECTED if name in fields}
    if not given or held.why_kept != WORKS_HERE:
        return None
    return "residents.change_person", {"person": UUID(held.id)} | given


def _person(row: Person, resident: Resident) -> Held:
    facts = said(role=row.role, email=row.email, office=resident.office)
    return Held(
        PERSON,
        str(row.id),
        f"{row.first_name} {row.last_name}".strip(),
        None,
        resident.name,
        row.phone,
        facts,
        WORKS_HERE if row.active else "",
        email=row.email,
    )


ABOUT = About((PERSON,), find, forget, correct)
