"""Whether whoever acts may do what a command says: the same here and at the centre."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from kiosk.core.command import KIOSK, Command
from kiosk.core.registry import Registered
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.staff.queries import find_staff
from kiosk.staff.refusals import NotAllowed, UnknownStaff


@dataclass(frozen=True, slots=True)
class Acting:
    """How a machine comes to act: `role` is its own, where nobody signed in.

    `machine` is what it is there for, whoever signs in; `kind` what it was enrolled as, empty where
    it is no one's: nobody who stands at it may do more than the centre grants to its kind.
    """

    role: str
    machine: str
    kind: str = ""

    def may(self, roles: frozenset[str]) -> bool:
        """Whether the machine is one from which the centre takes what these roles do."""
        return not self.kind or ROLE_OF_KIND.get(self.kind, KIOSK) in roles

    def does(self, entry: Registered) -> bool:
        """Whether the machine does that with nobody there."""
        return self.machine in entry.by_itself and self.may(entry.by_itself)


def authorise(
    session: Session, entry: Registered, command: Command, acting: Acting, *, signed_in: bool
) -> None:
    """Let the actor's role do what the registry's line allows, and nothing else.

    Raises UnknownStaff or NotAllowed.
    """
    role = acting.role
    if signed_in:
        person = find_staff(session, site=command.site, code=command.actor)
        if person is None:
            raise UnknownStaff(staff=command.actor)
        role = person.role
    if not acting.may(entry.roles):
        role = ROLE_OF_KIND.get(acting.kind, KIOSK)
    if role not in entry.roles:
        raise NotAllowed(command=entry.name, role=role)
