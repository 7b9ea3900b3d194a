"""Changes to residents and their people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import fold, search_key
from kiosk.residents.members import MEMBERS
from kiosk.residents.model import Person, Resident
from kiosk.residents.offices import move_out, settle_in
from kiosk.residents.refusals import (
    AlreadyHere,
    IceTaken,
    RcTaken,
    ResidentLeft,
    UnknownPerson,
    UnknownResident,
)
from kiosk.sites.queries import find_site, zone_of
from kiosk.sites.refusals import UnknownSite


class RegisterResident(Command, frozen=True, kw_only=True):
    """A company moves in; `office` is text such as "Bât. A, 3e étage, bureau 312".

    Where that names an office of the site, or several with " + " between them, it stands there.
    `member` is startup or pme: whose rules its bookings are under. `rc` is its number at
    `rc_court`, `tax` its IF, `cnss` the number it has there as an employer.
    """

    name: str
    ice: str = ""
    sector: str = ""
    office: str = ""
    phone: str = ""
    email: str = ""
    name_ar: str = ""
    joined_on: date | None = None
    second_phone: str = ""
    member: str = "startup"
    rc: str = ""
    rc_court: str = ""
    tax: str = ""
    cnss: str = ""


class ChangeResident(Command, frozen=True, kw_only=True):
    """Change what is known of a resident; a field left out stays."""

    resident: UUID
    name: str | None = None
    ice: str | None = None
    sector: str | None = None
    office: str | None = None
    phone: str | None = None
    email: str | None = None
    name_ar: str | None = None
    second_phone: str | None = None
    member: str | None = None
    rc: str | None = None
    rc_court: str | None = None
    tax: str | None = None
    cnss: str | None = None


class ResidentLeaves(Command, frozen=True, kw_only=True):
    """A company moves out; its people can no longer be visited."""

    resident: UUID
    on: date | None = None


class AddPerson(Command, frozen=True, kw_only=True):
    """Someone starts to work for a resident."""

    resident: UUID
    first_name: str
    last_name: str
    role: str = ""
    phone: str = ""
    email: str = ""


class ChangePerson(Command, frozen=True, kw_only=True):
    """Change what is known of someone who works for a resident; a field left out stays."""

    person: UUID
    first_name: str | None = None
    last_name: str | None = None
    role: str | None = None
    phone: str | None = None
    email: str | None = None


class RemovePerson(Command, frozen=True, kw_only=True):
    """Someone no longer works for a resident."""

    person: UUID


def register_resident(session: Session, command: RegisterResident) -> UUID:
    """Register a company; its id is the command's."""
    if session.get(Resident, command.id):
        return command.id
    site = find_site(session, site=command.site)
    if site is None:
        raise UnknownSite(site=command.site)
    columns = _checked(command)
    _free_ice(session, command.site, columns["ice"])
    _free_rc(session, command.site, columns["rc"], columns["rc_court"])
    _new_company(session, command.site, columns["name"], columns["ice"])
    joined = command.joined_on or business_day(command.issued_at, site.zone)
    resident = Resident(id=command.id, site=command.site, joined_on=joined, **columns)
    resident.search = _resident_key(resident)
    session.add(resident)
    settle_in(session, resident, joined)
    return command.id


def change_resident(session: Session, command: ChangeResident) -> UUID:
    """Change what is known of a resident."""
    resident = _resident(session, command.resident, command.site)
    columns = _checked(command)
    if columns.get("ice", resident.ice) != resident.ice:
        _free_ice(session, command.site, columns["ice"])
    rc, court = (columns.get(each, getattr(resident, each)) for each in ("rc", "rc_court"))
    if (rc, court) != (resident.rc, resident.rc_court):
        _free_rc(session, command.site, rc, court, but=resident.id)
    if fold(name := columns.get("name", resident.name)) != fold(resident.name):
        _new_company(session, command.site, name, columns.get("ice", resident.ice))
    moves = columns.get("office", resident.office) != resident.office
    for name, value in columns.items():
        setattr(resident, name, value)
    resident.search = _resident_key(resident)
    if moves:  # what stands there already stays, whatever its offices are called by now
        zone = zone_of(session, site=command.site)
        settle_in(session, resident, business_day(command.issued_at, zone))
    return resident.id


def resident_leaves(session: Session, command: ResidentLeaves) -> UUID:
    """Let a company move out; doing so twice changes nothing more."""
    resident = _resident(session, command.resident, command.site, gone=True)
    if resident.left_on is None:
        resident.left_on = _last_day(session, command, resident)
        staff = update(Person).where(Person.resident == resident.id, Person.active)
        session.execute(
            staff.values(active=False, left_on=resident.left_on),
            execution_options={"synchronize_session": False},
        )
        move_out(session, resident, resident.left_on)
    return resident.id


def add_person(session: Session, command: AddPerson) -> UUID:
    """Let someone of a resident be found and visited."""
    if session.get(Person, command.id):
        return command.id
    resident = _resident(session, command.resident, command.site)
    columns = _checked_person(command)
    person = Person(id=command.id, site=command.site, resident=resident.id, active=True, **columns)
    person.search = search_key(person.first_name, person.last_name)
    session.add(person)
    return command.id


def change_person(session: Session, command: ChangePerson) -> UUID:
    """Change what is known of someone; who was taken out of the lists is unknown."""
    person = session.get(Person, command.person)
    if person is None or person.site != command.site or not person.active:
        raise UnknownPerson(person=command.person)
    for name, value in _checked_person(command).items():
        setattr(person, name, value)
    person.search = search_key(person.first_name, person.last_name)
    return person.id


def remove_person(session: Session, command: RemovePerson) -> UUID:
    """Take someone out of the lists; past visits keep the name."""
    person = session.get(Person, command.person)
    if person is None or person.site != command.site:
        raise UnknownPerson(person=command.person)
    if person.active:
        zone = zone_of(session, site=command.site)
        person.active, person.left_on = False, business_day(command.issued_at, zone)
    return person.id


def _last_day(session: Session, command: ResidentLeaves, resident: Resident) -> date:
    """The day of leaving: today or one before; who left can no longer be visited at once."""
    site = find_site(session, site=command.site)
    if site is None:
        raise UnknownSite(site=command.site)
    today = business_day(command.issued_at, site.zone)
    day = command.on or today
    if day > today:
        raise Invalid(field="on", problem="future")
    if day < resident.joined_on:
        raise Invalid(field="on", problem="order")
    return day


def _checked(command: RegisterResident | ChangeResident) -> dict[str, str]:
    """The columns that were given, checked."""
    given: dict[str, Callable[[str], str]] = {
        "name": lambda v: checks.title("name", v),
        "name_ar": lambda v: checks.title("name_ar", v, required=False),
        "ice": lambda v: checks.ice("ice", v),
        "sector": lambda v: checks.text("sector", v, limit=80),
        "office": lambda v: checks.text("office", v, limit=80),
        "phone": lambda v: checks.phone("phone", v),
        "second_phone": lambda v: checks.phone("second_phone", v),
        "email": lambda v: checks.email("email", v),
        "member": lambda v: checks.one_of("member", v, MEMBERS),
        "rc": lambda v: checks.rc("rc", v),
        "rc_court": lambda v: checks.text("rc_court", v, limit=80),
        "tax": lambda v: checks.tax("tax", v),
        "cnss": lambda v: checks.cnss("cnss", v),
    }
    return _those_given(command, given)


def _checked_person(command: AddPerson | ChangePerson) -> dict[str, str]:
    given: dict[str, Callable[[str], str]] = {
        "first_name": lambda v: checks.name("first_name", v),
        "last_name": lambda v: checks.name("last_name", v),
        "role": lambda v: checks.text("role", v, limit=80),
        "phone": lambda v: checks.phone("phone", v),
        "email": lambda v: checks.email("email", v),
    }
    return _those_given(command, given)


def _those_given(command: Command, given: dict[str, Callable[[str], str]]) -> dict[str, str]:
    return {
        name: check(getattr(command, name))
        for name, check in given.items()
        if getattr(command, name) is not None
    }


def _free_ice(session: Session, site: str, ice: str) -> None:
    r = Resident
    holder = select(r.name).where(r.ice == ice, r.site == site, r.left_on.is_(None))
    if ice and (name := session.scalar(holder)):
        raise IceTaken(ice=ice, name=name)


def _free_rc(session: Session, site: str, rc: str, court: str, *, but: UUID | None = None) -> None:
    """A number of the register is one company's at its court, and another's at another."""
    r = Resident
    rows = select(r.id, r.name, r.rc_court).where(r.rc == rc, r.site == site, r.left_on.is_(None))
    if not rc or not court:
        return
    for row in session.execute(rows):
        if row.id != but and fold(row.rc_court) == fold(court):
            raise RcTaken(rc=rc, court=court, name=row.name)


def _new_company(session: Session, site: str, name: str, ice: str) -> None:
    """A name stands for one company, unless two ICEs say that there are two."""
    r = Resident
    key = search_key(name)
    alike = (r.search >= key, r.search < f"{key}\uffff")
    for known in session.scalars(select(r).where(r.site == site, r.left_on.is_(None), *alike)):
        if fold(known.name) == fold(name) and not (ice and known.ice and ice != known.ice):
            raise AlreadyHere(name=known.name, resident=known.id, office=known.office)


def _resident(session: Session, resident: UUID, site: str, *, gone: bool = False) -> Resident:
    row = session.get(Resident, resident)
    if row is None or row.site != site:
        raise UnknownResident(resident=resident)
    if row.left_on is not None and not gone:
        raise ResidentLeft(name=row.name)
    return row


def _resident_key(resident: Resident) -> str:
    return search_key(resident.name, resident.name_ar)
