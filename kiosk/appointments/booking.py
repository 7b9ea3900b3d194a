"""Appointments that are made, moved and called off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from kiosk.appointments import code
from kiosk.appointments.model import Appointment
from kiosk.appointments.refusals import (
    DeskAway,
    HasOne,
    InPast,
    NotBooked,
    NotOffered,
    OutsideHours,
    SlotFull,
    TooFarAhead,
    UnknownAppointment,
)
from kiosk.appointments.slots import Slot, hours_of, last_day, offer
from kiosk.appointments.states import BOOKED, CANCELLED
from kiosk.core import checks, languages
from kiosk.core.catalogue import Desk
from kiosk.core.clock import wall
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.core.wall_time import WALL, Meant, meant
from kiosk.residents.queries import get as get_resident
from kiosk.sites.queries import known_zone, zone_of
from kiosk.tickets.desks import asked_for, known_desk

PERSON_LENGTH = 160


class BookAppointment(Command, frozen=True, kw_only=True):
    """An hour at a desk becomes somebody's.

    The edge has `starts` bear the offset of the site's clock under the rules `tz_version`: a change
    of law moves the instant, not the hour that was said.
    """

    service: str
    starts: datetime
    name: str
    procedure: str = ""
    company: str = ""
    phone: str = ""
    email: str = ""
    resident: UUID | None = None
    language: str = "fr"
    tz_version: str = ""


class MoveAppointment(Command, frozen=True, kw_only=True):
    """Another hour at the same desk; the code stays."""

    appointment: UUID
    starts: datetime
    tz_version: str = ""


class CancelAppointment(Command, frozen=True, kw_only=True):
    """The hour is free again."""

    appointment: UUID


@dataclass(frozen=True, slots=True)
class Made:
    """An appointment, and the code by which it is found."""

    appointment: UUID
    code: str


@dataclass(frozen=True, slots=True)
class Wish:
    """Whose an hour becomes, as checked; `person` is their name and number folded."""

    name: str
    company: str
    phone: str
    email: str
    resident: UUID | None
    person: str


def book_appointment(session: Session, command: BookAppointment) -> Made:
    """Hold the hour for a person who can be reached; doing it twice holds one."""
    if known := session.get(Appointment, command.id):
        return Made(known.id, known.code)
    if not command.phone.strip():
        raise Invalid(field="phone", problem="empty")
    return make(session, command, wish_of(session, command))


def make(session: Session, command: Any, wish: Wish) -> Made:
    """Write an appointment of a service and a procedure that begins at `starts`."""
    zone = known_zone(session, site=command.site)
    desk = known_desk(command.service)
    wanted = asked_for(session, command.site, desk, command.procedure)
    language = checks.one_of("language", command.language, languages.codes())
    said = meant(command.starts, zone, command.tz_version)
    _require_none(session, command, desk, wish.person, zone)
    slot = _require_free(session, command, desk, said, zone)
    row = Appointment(
        id=command.id,
        site=command.site,
        service=desk.code,
        procedure=wanted.code if wanted else "",
        day=said.wall.date(),
        starts=said.at,
        wall_starts=said.wall.strftime(WALL),
        tz_version=said.tz_version,
        minutes=slot.minutes,
        name=wish.name,
        company=wish.company,
        phone=wish.phone,
        email=wish.email,
        resident=wish.resident,
        person=wish.person,
        code=code.of(command.id),
        language=language,
        state=BOOKED,
        ticket=None,
        asked_at=command.issued_at,
        arrived_at=None,
    )
    session.add(row)
    return Made(row.id, row.code)


def move_appointment(session: Session, command: MoveAppointment) -> Made:
    """Hold another hour instead; refused where that is not free, and then nothing has changed."""
    row = booked(session, command.site, command.appointment)
    zone = known_zone(session, site=command.site)
    said = meant(command.starts, zone, command.tz_version)
    if said.at != row.starts:
        slot = _require_free(session, command, known_desk(row.service), said, zone, row.id)
        row.day, row.starts = said.wall.date(), said.at
        row.wall_starts, row.tz_version = said.wall.strftime(WALL), said.tz_version
        row.minutes = slot.minutes
    return Made(row.id, row.code)


def cancel_appointment(session: Session, command: CancelAppointment) -> UUID:
    """Call an appointment off; doing so twice changes nothing more."""
    row = found(session, command.site, command.appointment)
    if row.state != CANCELLED:
        booked(session, command.site, row.id).state = CANCELLED
    return row.id


def found(session: Session, site: str, appointment: UUID) -> Appointment:
    """The appointment of an id at a site, or UnknownAppointment."""
    row = session.get(Appointment, appointment)
    if row is None or row.site != site:
        raise UnknownAppointment(appointment=str(appointment))
    return row


def booked(session: Session, site: str, appointment: UUID) -> Appointment:
    """The same of one that is to come still, or NotBooked."""
    row = found(session, site, appointment)
    if row.state != BOOKED:
        raise NotBooked(day=row.day, at=hour_of(session, row))
    return row


def hour_of(session: Session, row: Appointment) -> time:
    """The hour of an appointment by the clock on the wall."""
    return wall(row.starts, zone_of(session, site=row.site)).time()


def wish_of(session: Session, command: BookAppointment) -> Wish:
    """The fields about a person, checked."""
    name = checks.name("name", command.name)
    phone = checks.phone("phone", command.phone)
    if command.resident and get_resident(session, resident=command.resident) is None:
        raise Invalid(field="resident", problem="unknown")
    return Wish(
        name=name,
        company=checks.title("company", command.company, required=False),
        phone=phone,
        email=checks.email("email", command.email),
        resident=command.resident,
        person=person_of(name, phone),
    )


def person_of(name: str, phone: str) -> str:
    """What tells a person: the words of their name in any order and any writing, their number."""
    return f"{' '.join(sorted(fold(name).split()))} {phone}".strip()[:PERSON_LENGTH]


def same_person(person: str) -> ColumnElement[bool]:
    """The same name and number, or the same name where one of the two has no number."""
    name, _, phone = person.rpartition(" ")
    if phone.isdigit() or phone.startswith("+"):
        return Appointment.person.in_((person, name))
    with_number = Appointment.person.startswith(f"{person} +", autoescape=True)
    return or_(Appointment.person == person, with_number)


def _require_none(session: Session, command: Command, desk: Desk, person: str, zone: str) -> None:
    """One appointment a person and desk that is to come: hours are not there to be resold."""
    theirs = select(Appointment.starts).where(
        Appointment.site == command.site,
        same_person(person),
        Appointment.service == desk.code,
        Appointment.state == BOOKED,
    )
    starts = session.scalars(theirs.order_by(Appointment.starts).limit(1)).first()
    if starts is not None:
        at = wall(starts, zone)
        raise HasOne(service=desk.name.fr, day=at.date(), at=at.time())


def _require_free(
    session: Session,
    command: Command,
    desk: Desk,
    said: Meant,
    zone: str,
    but: UUID | None = None,
) -> Slot:
    """The hour that is wanted, with a free place; or the reason why there is none."""
    now, day, at = command.issued_at, said.wall.date(), said.wall.time()
    if said.at < now.replace(second=0, microsecond=0):
        raise InPast(day=day, at=at)
    last = last_day(session, command.site, now, zone)
    if day > last:
        raise TooFarAhead(last=last)
    if not hours_of(session, command.site, desk.code):
        raise NotOffered(service=desk.name.fr)
    given = offer(session, command.site, desk, day, now, zone, but)
    slot = given.at(said.at)
    what: dict[str, Any] = {"service": desk.name.fr, "day": day}
    if slot is None:
        if not given.hours.spans:
            raise DeskAway(**what, reason=given.hours.reason or None)
        raise OutsideHours(**what, at=at, free=given.next_free(at))
    if not slot.free:
        raise SlotFull(**what, at=at, free=given.next_free(at))
    return slot
