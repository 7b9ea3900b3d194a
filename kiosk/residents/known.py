"""The residents of a site as an import compares a list with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.residents.model import Person, Resident


@dataclass(frozen=True)
class KnownPerson:
    """Someone who works for a resident of the site."""

    id: UUID
    first_name: str
    last_name: str
    role: str
    phone: str
    email: str

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True)
class Known:
    """A resident who is at the site, and its people."""

    id: UUID
    name: str
    name_ar: str
    ice: str
    sector: str
    office: str
    phone: str
    second_phone: str
    email: str
    rc: str = ""
    rc_court: str = ""
    tax: str = ""
    cnss: str = ""
    people: list[KnownPerson] = field(default_factory=list)


def here(session: Session, *, site: str) -> list[Known]:
    """Everyone who is at the site, with their people."""
    r, p = Resident, Person
    company = (
        *(r.id, r.name, r.name_ar, r.ice, r.sector, r.office, r.phone, r.second_phone, r.email),
        *(r.rc, r.rc_court, r.tax, r.cnss),
    )
    rows = session.execute(select(*company).where(r.site == site, r.left_on.is_(None)))
    known = {row[0]: Known(*row) for row in rows}
    person = (p.id, p.first_name, p.last_name, p.role, p.phone, p.email)
    people = select(p.resident, *person).where(p.site == site, p.active).order_by(p.id)
    for row in session.execute(people):
        if row[0] in known:
            known[row[0]].people.append(KnownPerson(*row[1:]))
    return list(known.values())
