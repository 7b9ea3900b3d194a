"""Visitors who come in: announced, or as they are."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core import checks, languages
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.text import search_key
from kiosk.visits.closing import close
from kiosk.visits.columns import (
    add,
    check_length,
    host_of,
    is_known,
    new_row,
    not_awaited,
    visit_of,
    visitor_columns,
    zone_at,
)
from kiosk.visits.model import Notice, Visit
from kiosk.visits.namesakes import SAME_STAY, namesakes
from kiosk.visits.notice import notice_id
from kiosk.visits.purposes import PURPOSES
from kiosk.visits.refusals import ConsentMissing, NoticeMissing, OnSiteAlready
from kiosk.visits.states import EXPECTED, ON_SITE

# Built once: every arrival pays for these.
_NOTICES = select(Notice.id).where(Notice.site == bindparam("at"))
_SHOWN = _NOTICES.where(Notice.id == bindparam("wanted"))
_LATEST = _NOTICES.order_by(Notice.published_at.desc()).limit(1)


class ArriveVisitor(Command, frozen=True, kw_only=True):
    """A visitor comes in: the expected one (`visit`), or a walk-in with names.

    What is left empty stays as it was announced, and what is given corrects it. `consent` is the
    visitor's agreement to the notice `notice`, which the edge fills in; `shown` is its version and
    language, where a machine in a hall has shown what nobody has published yet. Someone of the same
    name who is here already is the same person, unless this is said to be `another`.
    """

    visit: UUID | None = None
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    phone: str = ""
    host: str = ""
    resident: UUID | None = None
    person: UUID | None = None
    purpose: str = ""
    companions: int | None = None
    vehicle: str = ""
    language: str = "fr"
    id_checked: bool = False
    until: datetime | None = None
    consent: bool = False
    notice: UUID | None = None
    another: bool = False
    v: int = 2
    shown: str = ""
    detail: str = ""


def as_before(fields: dict[str, Any]) -> dict[str, Any]:
    """An arrival of version 1, which nobody compared with those who were here."""
    return fields | {"another": True}


def arrive_visitor(session: Session, command: ArriveVisitor) -> UUID:
    """Let a visitor in; returns the visit, which for a walk-in is the command's id.

    Someone expected on another day is welcome: the visit moves to the day of arrival.
    """
    if command.visit is None:
        return _walk_in(session, command)
    visit = visit_of(session, command.visit, command.site)
    if visit.state != EXPECTED:
        raise not_awaited(visit)
    notice = visit.consent or _agreed(session, command)
    check_length(command.issued_at, command.until)
    corrected = _corrected(session, visit, command)
    vehicle = checks.text("vehicle", command.vehicle, limit=20)
    _only_once(session, command, corrected)
    columns = corrected | {
        "state": ON_SITE,
        "day": business_day(command.issued_at, zone_at(session, command.site)),
        "arrived_at": command.issued_at,
        "until": command.until or visit.until,
        "consent": notice,
        "consent_at": visit.consent_at or command.issued_at,
        "vehicle": vehicle,
        "id_checked": command.id_checked,
    }
    for name, value in columns.items():
        setattr(visit, name, value)
    return visit.id


def _walk_in(session: Session, command: ArriveVisitor) -> UUID:
    if is_known(session, command.id):
        return command.id
    fields = visitor_columns(session, command)
    notice = _agreed(session, command)
    check_length(command.issued_at, command.until)
    vehicle = checks.text("vehicle", command.vehicle, limit=20)
    _only_once(session, command, fields)
    row = new_row(session, command, command.issued_at, ON_SITE) | {
        "vehicle": vehicle,
        "id_checked": command.id_checked,
        "arrived_at": command.issued_at,
        "consent": notice,
        "consent_at": command.issued_at,
    }
    return add(session, row | fields)


def _only_once(session: Session, command: ArriveVisitor, who: dict[str, Any]) -> None:
    """Nobody is here twice: refused today, and an earlier visit that nobody saw end is closed."""
    if command.another:
        return
    at, day = command.issued_at, business_day(command.issued_at, zone_at(session, command.site))
    names = who["first_name"], who["last_name"]
    found = [
        one
        for one in namesakes(session, command.site, *names, day)
        if one.state == ON_SITE and one.may_be(who["company"], who["phone"])
    ]
    for one in found:
        if one.day == day and one.arrived_at and one.arrived_at < at + SAME_STAY:
            raise OnSiteAlready(name=" ".join(names), since=one.arrived_at, visit=one.visit)
    for one in found:
        if one.day < day and (forgotten := session.get(Visit, one.visit)) is not None:
            close(forgotten, at)


def _corrected(session: Session, visit: Visit, command: ArriveVisitor) -> dict[str, object]:
    """The columns of an expected visitor after what is said on arrival; changes nothing."""
    first = checks.name("first_name", command.first_name, required=False) or visit.first_name
    last = checks.name("last_name", command.last_name, required=False) or visit.last_name
    company = checks.title("company", command.company, required=False) or visit.company
    purpose = command.purpose and checks.one_of("purpose", command.purpose, PURPOSES)
    columns: dict[str, object] = {
        "first_name": first,
        "last_name": last,
        "company": company,
        "phone": checks.phone("phone", command.phone) or visit.phone,
        "purpose": purpose or visit.purpose,
        "detail": checks.text("detail", command.detail) or visit.detail,
        "language": checks.one_of("language", command.language, languages.codes()),
        "search": search_key(last, first, company),
    }
    if command.companions is not None:
        columns["companions"] = checks.within("companions", command.companions, 0, 200)
    if command.host or command.resident or command.person:
        host = host_of(session, command)
        columns |= {"host": host.words, "resident": host.resident}
        columns |= {"person": host.person, "office": host.office}
    return columns


def _agreed(session: Session, command: ArriveVisitor) -> UUID:
    """The notice that the visitor agreed to."""
    if not command.consent:
        raise ConsentMissing
    at = {"at": command.site}
    if command.notice is not None:
        found = session.connection().scalar(_SHOWN, at | {"wanted": command.notice})
    else:
        found = session.connection().scalar(_LATEST, at)
    found = found or _named(command)
    if found is None:
        raise NoticeMissing
    return found


def _named(command: ArriveVisitor) -> UUID | None:
    """A notice that is said by its version and language, which its id comes from."""
    said = command.shown and notice_id(command.site, command.shown)
    return said if said and command.notice == said else None
