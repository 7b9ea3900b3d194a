"""Whether whoever acts may do what a command says: the same here and at the centre."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.core.registry import Registered
from kiosk.staff.queries import find_staff
from kiosk.staff.refusals import NotAllowed, UnknownStaff


def authorise(
    session: Session, entry: Registered, command: Command, role: str, *, signed_in: bool
) -> None:
    """Let the actor's role do what the registry's line allows, and nothing else.

    `role` is the station's own; a member of staff who signed in has theirs instead. Raises
    UnknownStaff or NotAllowed.
    """
    if signed_in:
        person = find_staff(session, site=command.site, code=command.actor)
        if person is None:
            raise UnknownStaff(staff=command.actor)
        role = person.role
    if role not in entry.roles:
        raise NotAllowed(command=entry.name, role=role)
