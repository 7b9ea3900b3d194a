"""A resident's own appointments, made and called off with a badge: at the kiosk nobody signs in."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.appointments import booking
from kiosk.appointments.booking import Made, Wish, person_of, same_person
from kiosk.appointments.model import Appointment
from kiosk.appointments.queries import AtKiosk, at_kiosk
from kiosk.appointments.refusals import NoHolder, NotTheirs
from kiosk.appointments.states import BOOKED
from kiosk.badges import queries as badges
from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.residents.queries import employer, reached
from kiosk.sites.queries import zone_of


class BookByBadge(Command, frozen=True, kw_only=True):
    """An hour at a desk becomes that of whoever holds a badge."""

    badge: UUID
    service: str
    starts: datetime
    procedure: str = ""
    email: str = ""
    language: str = "fr"
    tz_version: str = ""


class CancelByBadge(Command, frozen=True, kw_only=True):
    """Whoever holds a badge calls an appointment of theirs off."""

    badge: UUID
    appointment: UUID


def book_by_badge(session: Session, command: BookByBadge) -> Made:
    """The same as at the desk, in the name on the badge. Raises NoHolder as well."""
    if known := session.get(Appointment, command.id):
        return Made(known.id, known.code)
    wish = _holder(session, command.badge, command.issued_at, command.email)
    return booking.make(session, command, wish)


def cancel_by_badge(session: Session, command: CancelByBadge) -> UUID:
    """Call one's own off; raises NotTheirs for anybody else's."""
    row = booking.found(session, command.site, command.appointment)
    person = _holder(session, command.badge, command.issued_at).person
    theirs = select(Appointment.id).where(Appointment.id == row.id, same_person(person))
    if session.scalar(theirs) is None:
        raise NotTheirs
    who = {name: getattr(command, name) for name in ("id", "issued_at", "site", "station", "actor")}
    wanted = booking.CancelAppointment(appointment=row.id, **who)
    return booking.cancel_appointment(session, wanted)


def by_badge(session: Session, *, site: str, badge: UUID, now: datetime) -> list[AtKiosk]:
    """The appointments to come of whoever holds a badge, by their hour."""
    try:
        person = _holder(session, badge, now).person
    except NoHolder:
        return []
    today = business_day(now, zone_of(session, site=site))
    theirs = (
        Appointment.site == site,
        same_person(person),
        Appointment.state == BOOKED,
        Appointment.day >= today,
    )
    return at_kiosk(session, *theirs)


def _holder(session: Session, badge: UUID, now: datetime, email: str = "") -> Wish:
    """Whoever a badge is for, and how they are reached."""
    found = badges.lasting(session, badge=badge, now=now)
    if found is None:
        raise NoHolder
    known = reached(session, person=found.subject) if found.subject else None
    phone, own = (known.phone, known.email) if known else ("", "")
    return Wish(
        name=found.name,
        company=found.company,
        phone=phone,
        email=checks.email("email", email) or own,
        resident=employer(session, person=found.subject) if found.subject else None,
        person=person_of(found.name, phone),
    )
