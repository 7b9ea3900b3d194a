"""Whether whoever acts may do what a command says: the same here and at the centre."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.catalogue import service_name
from kiosk.core.command import AGENT, KIOSK, Command
from kiosk.core.languages import SOURCE
from kiosk.core.readings import Reading
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.core.slice import Registered, Serve
from kiosk.staff.queries import StaffView, find_staff
from kiosk.staff.refusals import MayNotRead, NotAllowed, NotYourService, UnknownStaff


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

    def role_for(self, roles: frozenset[str]) -> str:
        """The role in which whoever is here stands before what is for some roles."""
        return self.role if self.may(roles) else ROLE_OF_KIND.get(self.kind, KIOSK)

    def reads(self, line: Reading) -> None:
        """Let what is asked be known; raises MayNotRead.

        Who signed in is told no more than what the machine is there for.
        """
        role = self.role_for(line.roles)
        if role not in line.roles:
            raise MayNotRead(query=line.name, role=role)

    def does(self, entry: Registered, command: Command) -> bool:
        """Whether the machine does that with nobody there."""
        alone = entry.in_person is None or not entry.in_person(command)
        return alone and self.machine in entry.by_itself and self.may(entry.by_itself)


def authorise(
    session: Session, entry: Registered, command: Command, acting: Acting, *, signed_in: bool
) -> None:
    """Let the actor's role do what the registry's line allows, and nothing else.

    Raises UnknownStaff or NotAllowed; NotYourService where an agent has services and serves others;
    what the line's `guard` raises.
    """
    role, bound = acting.role, None
    if signed_in:
        person = find_staff(session, site=command.site, code=command.actor)
        if person is None:
            raise UnknownStaff(staff=command.actor)
        role, bound = person.role, person
    if not acting.may(entry.roles):
        role = ROLE_OF_KIND.get(acting.kind, KIOSK)
    if not signed_in and entry.in_person is not None and entry.in_person(command):
        role = KIOSK
    if role not in entry.roles and not _followed(session, entry, command, role):
        raise NotAllowed(command=entry.name, role=role)
    if bound is not None and entry.serves is not None:
        _bind(session, bound, entry.serves, command)
    if entry.guard is not None:
        entry.guard(session, command, acting.kind)


def _bind(session: Session, person: StaffView, serves: Serve, command: Command) -> None:
    if person.role != AGENT or not person.services:
        return
    for service in serves(session, command):
        if service not in person.services:
            raise NotYourService(service=service_name(service, SOURCE))


def _followed(session: Session, entry: Registered, command: Command, role: str) -> bool:
    """Whether the command is what another has led to, and one that the role does so."""
    return role in entry.led and any(led_to(session, command) for led_to in registry.leading())
