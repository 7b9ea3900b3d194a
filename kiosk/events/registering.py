"""Who takes part in an event: registered, on the waiting list, withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.badges import queries as badges
from kiosk.core import checks, codes, languages
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.roles import UNATTENDED
from kiosk.core.text import fold
from kiosk.events.model import Event, EventRegistration
from kiosk.events.places import first_waiting, is_full, move_up
from kiosk.events.planning import standing
from kiosk.events.refusals import (
    ArrivedAlready,
    EventFull,
    NoHolder,
    NotAtKiosk,
    RegisteredAlready,
    UnknownRegistration,
)
from kiosk.events.states import ON_SITE, REGISTERED, WAITING, WAYS, WITHDRAWN
from kiosk.residents.queries import employer, reached
from kiosk.residents.queries import get as get_resident
from kiosk.visits.refusals import ConsentMissing, NoticeMissing

PERSON_LENGTH = 160


class RegisterForEvent(Command, frozen=True, kw_only=True):
    """Somebody takes part; `mode` is the event's own where it is left out.

    Of who is of no resident, `consent` is their agreement to the notice `notice`, which the edge
    fills in; `shown` is its version and language, where nobody has published it yet. Somebody of a
    name that is registered already is the same person, unless this is said to be `another`.
    """

    event: UUID
    name: str
    email: str = ""
    phone: str = ""
    company: str = ""
    resident: UUID | None = None
    mode: str = ""
    language: str = "fr"
    consent: bool = False
    notice: UUID | None = None
    another: bool = False


class RegisterByBadge(Command, frozen=True, kw_only=True):
    """Whoever holds a lasting badge takes part."""

    event: UUID
    badge: UUID
    mode: str = ""
    email: str = ""
    language: str = "fr"


class Unregister(Command, frozen=True, kw_only=True):
    """Somebody does not take part; the first who waits has the place."""

    registration: UUID


@dataclass(frozen=True, slots=True)
class Registered:
    """A registration and its code; `waits` where it is on the waiting list."""

    registration: UUID
    code: str
    waits: bool


@dataclass(frozen=True, slots=True)
class Freed:
    """What was withdrawn, and who has a place now that they waited for."""

    registration: UUID
    moved_up: list[UUID]


@dataclass(frozen=True, slots=True)
class Who:
    """Whose a registration is, as checked."""

    name: str
    company: str
    phone: str
    email: str
    person: str
    resident: UUID | None = None
    subject: UUID | None = None
    consent: UUID | None = None
    another: bool = False


def register(session: Session, command: RegisterForEvent) -> Registered:
    """Hold a place, or one on the waiting list; doing it twice holds one.

    Raises ConsentMissing, RegisteredAlready, EventFull, EventCancelled or EventOver.
    """
    if known := session.get(EventRegistration, command.id):
        return _answer(known)
    event = standing(session, command.site, command.event, command.issued_at)
    return _answer(write(session, command, event, who_of(session, command)))


def register_by_badge(session: Session, command: RegisterByBadge) -> Registered:
    """The same in the name on a badge. Raises NoHolder as well."""
    if known := session.get(EventRegistration, command.id):
        return _answer(known)
    event = standing(session, command.site, command.event, command.issued_at)
    return _answer(write(session, command, event, _holder(session, command)))


def unregister(session: Session, command: Unregister) -> Freed:
    """Take somebody off the list; raises ArrivedAlready for who has come, and EventOver."""
    row = registration_of(session, command.site, command.registration)
    if row.state == WITHDRAWN:
        return Freed(row.id, [])
    event = standing(session, command.site, row.event, command.issued_at)
    if row.arrived_at is not None:
        raise ArrivedAlready(since=row.arrived_at)
    row.state = WITHDRAWN
    session.flush()
    return Freed(row.id, move_up(session, event))


def require_open(session: Session, command: Any, kind: str) -> None:
    """A machine at which nobody works registers where the event is open at the kiosk.

    Of an event that nobody knows the command says so itself.
    """
    if kind not in UNATTENDED:
        return
    e = Event
    rows = select(e.title, e.at_kiosk).where(e.id == command.event, e.site == command.site)
    event = session.execute(rows).first()
    if event is not None and not event.at_kiosk:
        raise NotAtKiosk(title=event.title)


def write(
    session: Session, command: Any, event: Event, who: Who, *, walk_in: bool = False
) -> EventRegistration:
    """A registration of a command that names its `mode` and `language`."""
    ways = WAYS[event.mode]
    mode = checks.one_of("mode", command.mode or ways[0], ways)
    language = checks.one_of("language", command.language, languages.codes())
    _require_new(session, event, who)
    state = _state(session, event, mode, waits=event.waiting and not walk_in)
    row = EventRegistration(
        id=command.id,
        site=command.site,
        event=event.id,
        last_day=event.last_day,
        name=who.name,
        company=who.company,
        phone=who.phone,
        email=who.email,
        person=who.person,
        resident=who.resident,
        subject=who.subject,
        mode=mode,
        language=language,
        code=codes.of(command.id),
        state=state,
        walk_in=walk_in,
        consent=who.consent,
        asked_at=command.issued_at,
        arrived_at=None,
    )
    session.add(row)
    return row


def who_of(session: Session, command: Any) -> Who:
    """The fields about a person, checked; of somebody from elsewhere, that they agree."""
    name = checks.name("name", command.name)
    email, phone = checks.email("email", command.email), checks.phone("phone", command.phone)
    company = checks.title("company", command.company, required=False)
    if command.resident is None:
        return Who(
            name,
            company,
            phone,
            email,
            person_of(name),
            consent=_agreed(command),
            another=command.another,
        )
    of_park = get_resident(session, resident=command.resident)
    if of_park is None:
        raise Invalid(field="resident", problem="unknown")
    return Who(
        name,
        of_park.name,
        phone,
        email,
        person_of(name),
        resident=command.resident,
        another=command.another,
    )


def registration_of(session: Session, site: str, registration: UUID) -> EventRegistration:
    """The registration of an id at a site, or UnknownRegistration."""
    row = session.get(EventRegistration, registration)
    if row is None or row.site != site:
        raise UnknownRegistration(registration=str(registration))
    return row


def person_of(name: str) -> str:
    """What tells a person: the words of their name in any order and any writing."""
    return " ".join(sorted(fold(name).split()))[:PERSON_LENGTH]


def _agreed(command: Any) -> UUID:
    if not command.consent:
        raise ConsentMissing
    if command.notice is None:
        raise NoticeMissing
    notice: UUID = command.notice
    return notice


def _require_new(session: Session, event: Event, who: Who) -> None:
    """One registration a person and event."""
    r = EventRegistration
    theirs = select(r.id).where(r.event == event.id, r.state != WITHDRAWN)
    same = [r.person == who.person] if not who.another else []
    same += [r.subject == who.subject] if who.subject is not None else []
    if any(session.scalar(theirs.where(one).limit(1)) is not None for one in same):
        raise RegisteredAlready(title=event.title)


def _state(session: Session, event: Event, mode: str, *, waits: bool) -> str:
    """A place, or one on the waiting list behind those who wait already."""
    if mode != ON_SITE or not event.capacity:
        return REGISTERED
    if not is_full(session, event) and first_waiting(session, event.id) is None:
        return REGISTERED
    if not waits:
        raise EventFull(title=event.title, capacity=event.capacity)
    return WAITING


def _holder(session: Session, command: RegisterByBadge) -> Who:
    """Whoever a badge is for, and how they are reached."""
    badge = badges.lasting(session, badge=command.badge, now=command.issued_at)
    if badge is None:
        raise NoHolder
    known = reached(session, person=badge.subject) if badge.subject else None
    phone, own = (known.phone, known.email) if known else ("", "")
    return Who(
        badge.name,
        badge.company,
        phone,
        checks.email("email", command.email) or own,
        person_of(badge.name),
        resident=employer(session, person=badge.subject) if badge.subject else None,
        subject=badge.subject or badge.id,
    )


def _answer(row: EventRegistration) -> Registered:
    return Registered(row.id, row.code, row.state == WAITING)
