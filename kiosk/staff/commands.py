"""Changes to staff."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import ROLES, Command
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.staff.model import Staff
from kiosk.staff.refusals import UnknownStaff


class AddStaff(Command, frozen=True, kw_only=True):
    """Let someone work here under a code, as desk, manager, agent or kiosk."""

    code: str
    name: str
    role: str
    name_ar: str = ""


class RemoveStaff(Command, frozen=True, kw_only=True):
    """Stop a code from signing; what it did stays in the log."""

    code: str


def add_staff(session: Session, command: AddStaff) -> str:
    """Add or change a member of staff."""
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    session.merge(
        Staff(
            code=checks.text("code", command.code, limit=40, required=True),
            site=command.site,
            name=checks.name("name", command.name),
            name_ar=checks.name("name_ar", command.name_ar, required=False),
            role=checks.one_of("role", command.role, ROLES),
            active=True,
        )
    )
    return command.code


def remove_staff(session: Session, command: RemoveStaff) -> None:
    """Take the right to sign from a code."""
    row = session.get(Staff, (command.site, command.code))
    if row is None:
        raise UnknownStaff(staff=command.code)
    row.active = False
