"""Changes to staff."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.catalogue import find_desk
from kiosk.core.command import MANAGER, MITC, ROLES, Command
from kiosk.core.errors import Invalid
from kiosk.core.machine import Machine
from kiosk.core.text import fold
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.staff.everywhere import visiting
from kiosk.staff.model import Staff
from kiosk.staff.queries import same_code
from kiosk.staff.refusals import CodeTaken, LastManager, MitcStays, StationsName, UnknownStaff


class AddStaff(Command, frozen=True, kw_only=True):
    """Let someone work here under a code, as desk, manager, agent or kiosk.

    `over` is only ever of the first version, which gave a code to whoever was named.
    """

    v: int = 2
    code: str
    name: str
    role: str
    name_ar: str = ""
    services: list[str] = []  # noqa: RUF012
    over: bool = False


class ChangeStaff(Command, frozen=True, kw_only=True):
    """Change what is said of whoever signs with a code; what is not given stays."""

    code: str
    name: str | None = None
    name_ar: str | None = None
    role: str | None = None
    services: list[str] | None = None


class RemoveStaff(Command, frozen=True, kw_only=True):
    """Stop a code from signing; what it did stays in the log."""

    code: str


def add_staff(session: Session, command: AddStaff) -> str:
    """Give a code to someone; to its former holder again, never to somebody else."""
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    code = checks.text("code", command.code, limit=40, required=True)
    name = checks.name("name", command.name)
    said = {
        "name_ar": checks.name("name_ar", command.name_ar, required=False),
        "role": checks.one_of("role", command.role, ROLES),
        "services": _services(command.services),
    }
    row = _holder(session, command, code)
    if row is None:
        session.add(Staff(code=code, site=command.site, name=name, active=True, **said))
    elif command.over:
        row.name, row.active, row.left_at = name, True, None
        _say(row, said)
    elif fold(row.name) != fold(name) or (row.active and _differs(row, said)):
        raise CodeTaken(name=row.name)
    else:
        row.active, row.left_at = True, None
        _say(row, said)
    return row.code if row is not None else code


def _holder(session: Session, command: AddStaff, code: str) -> Staff | None:
    """Who has the code, or one that differs from it by case and accents only."""
    row = session.get(Staff, (command.site, code))
    if row is not None or command.over:
        return row
    alike = session.scalars(select(Staff).where(Staff.site == command.site).order_by(Staff.code))
    row = next((each for each in alike if same_code(each.code, code)), None)
    for guest in visiting(session, site=command.site) if row is None else ():
        if same_code(guest.code, code):
            raise CodeTaken(name=guest.name)
    return row


def lift_adding(fields: dict[str, Any]) -> dict[str, Any]:
    """The first version as it was carried out."""
    return fields | {"over": True}


def prepare_adding(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """Nobody gives a code over any more, and nobody is called as this station is."""
    if same_code(str(fields.get("code", "")), station.name):
        raise StationsName(name=station.name)
    return fields | {"over": False}


def _say(row: Staff, said: dict[str, str]) -> None:
    for field, value in said.items():
        setattr(row, field, value)


def _services(codes: list[str]) -> str:
    """The desks of an agent, each one that there is."""
    for code in codes:
        if find_desk(code) is None:
            raise Invalid(field="services", problem="unknown")
    return " ".join(dict.fromkeys(codes))


def _differs(row: Staff, said: dict[str, str]) -> bool:
    return any(getattr(row, field) != value for field, value in said.items())


def change_staff(session: Session, command: ChangeStaff) -> None:
    """Change a name or a role; the last manager stays one."""
    row = _active(session, command)
    name = row.name if command.name is None else checks.name("name", command.name)
    name_ar = row.name_ar
    if command.name_ar is not None:
        name_ar = checks.name("name_ar", command.name_ar, required=False)
    role = row.role if command.role is None else checks.one_of("role", command.role, ROLES)
    if role != MANAGER:
        _require_another_manager(session, row)
    if row.role == MITC != role:
        raise MitcStays(name=row.name)
    if command.services is not None:
        row.services = _services(command.services)
    row.name, row.name_ar, row.role = name, name_ar, role


def remove_staff(session: Session, command: RemoveStaff) -> None:
    """Take the right to sign from a code, for good; the last manager stays."""
    row = session.get(Staff, (command.site, command.code))
    if row is None:
        raise UnknownStaff(staff=command.code)
    if row.active:
        _require_another_manager(session, row)
        row.active, row.left_at = False, command.issued_at


def _active(session: Session, command: ChangeStaff) -> Staff:
    row = session.get(Staff, (command.site, command.code))
    if row is None or not row.active:
        raise UnknownStaff(staff=command.code)
    return row


def _require_another_manager(session: Session, row: Staff) -> None:
    """Where the only manager goes, nobody can let anyone work here."""
    managers = select(Staff.code).where(
        Staff.site == row.site, Staff.active, Staff.role == MANAGER, Staff.code != row.code
    )
    if row.role == MANAGER and session.scalar(managers.limit(1)) is None:
        raise LastManager(name=row.name)
