"""Whom an act is about: found by what people type, and named where names are still held."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.audit.kinds import BADGE, PERSON, RESIDENT, STAFF, VISIT
from kiosk.badges import queries as badges
from kiosk.core.ids import is_id
from kiosk.core.settling import Fields, Subject, text
from kiosk.residents import queries as residents
from kiosk.sites.managing import places_meant
from kiosk.staff.queries import find_staff
from kiosk.tickets import queries as tickets
from kiosk.visits import queries as visits

MOST = 12
"""Things that are meant at most: each is looked for in every row."""


def meant(session: Session, site: str, typed: str, now: datetime) -> list[UUID]:
    """The ids of what a name, a ticket's or a badge's number, or an id itself stands for."""
    if is_id(typed):
        return [UUID(typed)]
    if ticket := tickets.by_label(session, site=site, label=typed, now=now):
        return [ticket.id]
    if any(sign.isdigit() for sign in typed) and (
        badge := badges.by_number(session, site=site, number=typed, now=now)
    ):
        return [badge.id, *([badge.subject] if badge.subject else [])]
    found = [visit.id for visit in visits.search(session, site=site, text=typed, now=now)]
    hosts = residents.hosts(session, site=site, text=typed, now=now)
    found += [host.person or host.resident for host in hosts]
    found += places_meant(session, site=site, text=typed)
    return list(dict.fromkeys(found))[:MOST]


def of_look(session: Session, payload: Fields) -> Subject | None:
    """Whose file was looked at, and which; None where it is not known here."""
    kind, subject = payload.get("kind"), str(payload.get("subject", ""))
    if kind == STAFF:
        person = find_staff(session, site=text(payload, "site"), code=subject)
        return Subject(person.name, who_ar=person.name_ar) if person else Subject(what=subject)
    if not is_id(subject):
        return Subject(what=subject)
    one = UUID(subject)
    if kind == VISIT:
        visit = visits.get(session, visit=one)
        return Subject(visit.full_name, visit.badge or "") if visit else None
    if kind == RESIDENT:
        resident = residents.get(session, resident=one)
        return Subject(resident.name, who_ar=resident.name_ar) if resident else None
    return Subject() if kind in (PERSON, BADGE) else None
