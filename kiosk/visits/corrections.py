"""Visits set right: what was typed wrongly, and an arrival that was noted by mistake."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.text import search_key
from kiosk.sites.queries import zone_of
from kiosk.visits.columns import (
    announced_for,
    host_of,
    keep_hour,
    name_of,
    not_awaited,
    visit_of,
)
from kiosk.visits.model import Visit
from kiosk.visits.purposes import PURPOSES
from kiosk.visits.refusals import AlreadyArrived, AlreadyLeft, UnknownVisit, VisitCancelled
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE


class ChangeVisit(Command, frozen=True, kw_only=True):
    """Correct who comes, to whom, when and why; what is left out stays, what is empty is emptied.

    `at` is for who is still expected; an `until` that was said moves with it.
    """

    visit: UUID
    first_name: str | None = None
    last_name: str | None = None
    company: str | None = None
    phone: str | None = None
    host: str = ""
    resident: UUID | None = None
    person: UUID | None = None
    purpose: str = ""
    companions: int | None = None
    vehicle: str | None = None
    at: datetime | None = None
    email: str | None = None
    detail: str | None = None
    tz_version: str = ""


class TakeBackArrival(Command, frozen=True, kw_only=True):
    """An arrival was noted by mistake; the announced are awaited again, others never came."""

    visit: UUID


def change_visit(session: Session, command: ChangeVisit) -> UUID:
    """Correct a visit that was not called off; what happened and the agreement stay as they are."""
    visit = visit_of(session, command.visit, command.site)
    if visit.anonymised:
        raise UnknownVisit(visit=command.visit)
    if visit.state == CANCELLED:
        raise VisitCancelled(name=name_of(visit))
    columns = _corrected(session, visit, command) | _moved(session, visit, command)
    for name, value in columns.items():
        setattr(visit, name, value)
    return visit.id


def take_back_arrival(session: Session, command: TakeBackArrival) -> UUID:
    """Have a visitor of today not arrived; doing so twice changes nothing more."""
    visit = visit_of(session, command.visit, command.site)
    if visit.state in (EXPECTED, CANCELLED):
        return visit.id
    if visit.state == LEFT:
        raise AlreadyLeft(name=name_of(visit), left_at=visit.left_at)
    zone = zone_of(session, site=command.site)
    if visit.state != ON_SITE or visit.day != business_day(command.issued_at, zone):
        raise AlreadyArrived(name=name_of(visit), since=visit.arrived_at)
    visit.state = CANCELLED if visit.expected_at is None else EXPECTED
    keep_hour(visit, zone)
    visit.day = business_day(visit.expected_at or command.issued_at, zone)
    visit.arrived_at = visit.back_at = visit.consent = visit.consent_at = None
    visit.vehicle, visit.id_checked = "", False
    visit.host_answer, visit.host_answered_at, visit.host_asked_again_at = "", None, None
    return visit.id


def _moved(session: Session, visit: Visit, command: ChangeVisit) -> dict[str, object]:
    """The columns of another hour; of nobody who is here, or was."""
    if command.at is None:
        return {}
    if visit.state != EXPECTED:
        raise not_awaited(visit)
    zone = zone_of(session, site=command.site)
    columns = announced_for(command.at, zone, command.tz_version, command.issued_at)
    if visit.until is not None and visit.expected_at is not None:
        columns["until"] = visit.until + (command.at - visit.expected_at)
    return columns


def _corrected(session: Session, visit: Visit, command: ChangeVisit) -> dict[str, object]:
    """The columns after the correction, checked."""
    first, last = (
        getattr(visit, name) if given is None else checks.name(name, given)
        for name, given in (("first_name", command.first_name), ("last_name", command.last_name))
    )
    columns: dict[str, object] = {"first_name": first, "last_name": last}
    if command.company is not None:
        columns["company"] = checks.title("company", command.company, required=False)
    if command.phone is not None:
        columns["phone"] = checks.phone("phone", command.phone)
    if command.purpose:
        columns["purpose"] = checks.one_of("purpose", command.purpose, PURPOSES)
    if command.companions is not None:
        columns["companions"] = checks.within("companions", command.companions, 0, 200)
    if command.email is not None:
        columns["email"] = checks.email("email", command.email)
    if command.detail is not None:
        columns["detail"] = checks.text("detail", command.detail)
    if command.vehicle is not None:
        columns["vehicle"] = checks.text("vehicle", command.vehicle, limit=20)
    if command.host or command.resident or command.person:
        host = host_of(session, command)
        columns |= {"host": host.words, "resident": host.resident}
        columns |= {"person": host.person, "office": host.office}
    columns["search"] = search_key(last, first, str(columns.get("company", visit.company)))
    return columns
