"""Whose badge it is, and from when to when it is good unless someone says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.badges.refusals import HolderGone, UnknownHolder, VisitOver
from kiosk.core import checks
from kiosk.core.clock import business_day, instant
from kiosk.residents.queries import employee
from kiosk.sites.hours import day_hours
from kiosk.staff.queries import of_badge
from kiosk.visits.queries import guest
from kiosk.visits.states import EXPECTED, ON_SITE

VISITOR, STAFF = "visitor", "staff"
LASTING_DAYS = 365
LAST_MINUTE = time(23, 59)


@dataclass(frozen=True, slots=True)
class Holder:
    """What is printed on a badge."""

    name: str
    company: str = ""
    host: str = ""
    office: str = ""


def find_holder(
    session: Session, site: str, kind: str, holder: UUID | None, name: str, company: str
) -> Holder:
    """The visit of a visitor, the person of another, or the names given for someone else.

    One of the staff is a member of it, or a person of whoever runs the site.

    Raises UnknownHolder, VisitOver, HolderGone or Invalid.
    """
    if holder is None:
        return Holder(checks.name("name", name), checks.title("company", company, required=False))
    if kind == VISITOR:
        return _visitor(session, site, holder)
    member = of_badge(session, site=site, subject=holder) if kind == STAFF else None
    return Holder(member.name) if member is not None else _person(session, site, holder)


def _visitor(session: Session, site: str, holder: UUID) -> Holder:
    found = guest(session, site=site, visit=holder)
    if found is None:
        raise UnknownHolder(holder=holder)
    if found.state not in (EXPECTED, ON_SITE):
        raise VisitOver(state=found.state)
    name = f"{found.first_name} {found.last_name}".strip()
    return Holder(name, found.company, found.host, found.office)


def _person(session: Session, site: str, holder: UUID) -> Holder:
    found = employee(session, site=site, person=holder)
    if found is None:
        raise UnknownHolder(holder=holder)
    name = f"{found.first_name} {found.last_name}".strip()
    if not found.works_here:
        raise HolderGone(name=name)
    return Holder(name, found.company, "", found.office)


def usual_validity(
    session: Session,
    *,
    site: str,
    zone: str,
    kind: str,
    holder: UUID | None,
    now: datetime,
    starts: datetime | None = None,
) -> tuple[datetime, datetime]:
    """From now, or the day of an expected visit, until the visit's end; others have a year.

    A visit that says no end ends when the doors close; after that, with the day.
    """
    if kind != VISITOR:
        starts = starts or now
        last = business_day(starts, zone) + timedelta(days=LASTING_DAYS)
        return starts, instant(last, LAST_MINUTE, zone)
    visit = guest(session, site=site, visit=holder)
    starts = starts or _first_moment(visit.day if visit else None, now, zone)
    day = business_day(starts, zone)
    hours = day_hours(session, site=site, day=day).spans
    ends = [visit.until if visit else None, *(s.instants(day, zone)[1] for s in hours[-1:])]
    least = max(starts, now)
    found = next((end for end in ends if end is not None and end > least), None)
    return starts, found or instant(business_day(least, zone), LAST_MINUTE, zone)


def _first_moment(day: date | None, now: datetime, zone: str) -> datetime:
    """Now, or the first moment of a later day."""
    today = business_day(now, zone)
    return now if day is None or day <= today else instant(day, time(0), zone)


def name_of(session: Session, site: str, holder: UUID) -> str:
    """The name of the visit or the person that a badge is for; empty where neither is here."""
    found = guest(session, site=site, visit=holder) or employee(session, site=site, person=holder)
    if found is None:
        member = of_badge(session, site=site, subject=holder)
        return member.name if member else ""
    return f"{found.first_name} {found.last_name}"
