"""What becomes of refused commands about residents and their people."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.settling import (
    Fields,
    Fulfilled,
    MadeBy,
    Settling,
    Subject,
    as_id,
    person_name,
    text,
)
from kiosk.residents.model import Person, Resident


def _subject(session: Session, payload: Fields, _result: Any, made: MadeBy) -> Subject:
    wanted = as_id(payload.get("resident"))
    row = session.get(Resident, wanted) if wanted else None
    company = row.name if row else text(made(wanted).payload, "name")
    if wanted:
        return Subject(person_name(payload) or company, company, resident=wanted)
    if person := as_id(payload.get("person")):
        return Subject(_person(session, person, made))
    return Subject(text(payload, "name"), text(payload, "office"))


def _person(session: Session, person: UUID, made: MadeBy) -> str:
    row = session.get(Person, person)
    return f"{row.first_name} {row.last_name}" if row else person_name(made(person).payload)


def _same_company(session: Session, reason: str, site: str, facts: Fields) -> Fulfilled | None:
    """The company that bears the name or the number that was wanted."""
    if reason == "residents.already_here":
        known = as_id(facts["resident"])
        return Fulfilled(known) if known else None
    if reason != "residents.ice_taken":
        return None
    here = (Resident.site == site, Resident.ice == facts["ice"], Resident.left_on.is_(None))
    found = session.scalar(select(Resident.id).where(*here))
    return Fulfilled(found) if found else None


def _contact(session: Session, resident: UUID) -> str:
    """The address or number of a company; empty where it has none."""
    row = session.get(Resident, resident)
    return (row.email or row.phone) if row else ""


SETTLING = Settling(
    subjects={"residents": _subject},
    fulfilled=frozenset({("residents.leave", "residents.left")}),
    perhaps=_same_company,
    hopeless=(r"residents\.(left|ice_taken|already_here)",),
    references={"resident": Resident, "person": Person, "holder": Person},
    contact=_contact,
)
