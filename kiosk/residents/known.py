"""The residents of a site as an import compares a list with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.text import fold
from kiosk.residents.model import Person, Resident


@dataclass(frozen=True)
class Known:
    """A resident who is at the site; `people` are its id with their folded names."""

    id: UUID
    name: str
    name_ar: str
    ice: str
    sector: str
    office: str
    phone: str
    second_phone: str
    email: str
    people: set[tuple[UUID, str]] = field(default_factory=set)


def here(session: Session, *, site: str) -> list[Known]:
    """Everyone who is at the site, with their people."""
    r, p = Resident, Person
    columns = (r.id, r.name, r.name_ar, r.ice, r.sector, r.office, r.phone, r.second_phone, r.email)
    rows = session.execute(select(*columns).where(r.site == site, r.left_on.is_(None)))
    known = {row[0]: Known(*row) for row in rows}
    people = select(p.resident, p.first_name, p.last_name).where(p.site == site, p.active)
    for resident, first, last in session.execute(people):
        if resident in known:
            known[resident].people.add((resident, fold(f"{first} {last}")))
    return list(known.values())
