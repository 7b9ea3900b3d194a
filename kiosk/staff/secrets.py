"""Commands about what people sign in with, and about who signed in where."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import BadInput, Invalid
from kiosk.core.machine import Machine
from kiosk.staff import pins
from kiosk.staff.model import Attendance, Secret, Staff
from kiosk.staff.queries import find_staff, has_begun
from kiosk.staff.refusals import NotAtHome, PinInSession, UnknownStaff
from kiosk.staff.stays import BY_TOKEN

BY_PIN, BY_BADGE, BY_RECOVERY = "pin", "badge", "recovery"
WAYS = (BY_PIN, BY_BADGE, BY_TOKEN, BY_RECOVERY)


class ChoosePin(Command, frozen=True, kw_only=True):
    """Choose the PIN that whoever acts signs in with.

    `pin` is what was typed, and is never kept; `hashed` is what is.
    """

    pin: str = ""
    hashed: str = ""


class ResetPin(Command, frozen=True, kw_only=True):
    """Give someone a PIN with which they can only choose their own; fields as in `ChoosePin`."""

    code: str
    pin: str = ""
    hashed: str = ""


class LockCode(Command, frozen=True, kw_only=True):
    """Too many wrong PINs were typed for a code: nobody signs in with it any more."""

    code: str


class UnlockCode(Command, frozen=True, kw_only=True):
    """Let someone try their PIN again."""

    code: str


class SignIn(Command, frozen=True, kw_only=True):
    """Whoever acts begins to work at this station."""

    how: str = BY_PIN


class SignOut(Command, frozen=True, kw_only=True):
    """Whoever signed in leaves this station; `attendance` is what their signing in made.

    It is the machine's own act: who was removed meanwhile leaves too.
    """

    attendance: UUID


def prepare_choice(machine: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A PIN is chosen by signing in with the one before, not by whoever finds a desk open."""
    person = machine.signed_in
    if person is not None and machine.ask_itself(has_begun, attendance=person.attendance):
        raise PinInSession()
    return prepare_pin(machine, fields)


def prepare_pin(_machine: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """Only the hash goes further than this machine's memory; raises BadInput for one that came."""
    if fields.get("hashed"):
        raise BadInput("hashed is not the caller's to say: give the PIN")
    return fields | {"pin": "", "hashed": pins.kept(pins.checked(fields.get("pin", "")))}


def choose_pin(session: Session, command: ChoosePin) -> None:
    """The PIN is the holder's own from now on."""
    person = find_staff(session, site=command.site, code=command.actor)
    if person is not None and person.home != command.site:
        raise NotAtHome(site=person.home)
    _keep(session, command, command.actor, command.hashed, temporary=False)


def reset_pin(session: Session, command: ResetPin) -> None:
    """The PIN is good for choosing another; a locked code may be tried again."""
    row = _keep(session, command, command.code, command.hashed, temporary=True)
    row.unlocked_at, row.locked_at = command.issued_at, None


def lock_code(session: Session, command: LockCode) -> None:
    """Nobody signs in with the code, at any station of the site."""
    row = _secret(session, command.site, command.code)
    row.locked_at = row.locked_at or command.issued_at


def unlock_code(session: Session, command: UnlockCode) -> None:
    """The code may be tried again, everywhere."""
    row = _secret(session, command.site, command.code)
    row.locked_at, row.unlocked_at = None, command.issued_at


def sign_in(session: Session, command: SignIn) -> UUID:
    """Note who works at this station from now on; whoever it was before has left."""
    if session.get(Attendance, command.id) is None:
        if find_staff(session, site=command.site, code=command.actor) is None:
            raise UnknownStaff(staff=command.actor)
        session.add(
            Attendance(
                id=command.id,
                site=command.site,
                station=command.station,
                code=command.actor,
                how=checks.one_of("how", command.how, WAYS),
                began_at=command.issued_at,
            )
        )
    return command.id


def sign_out(session: Session, command: SignOut) -> None:
    """Note that they left; doing so twice changes nothing more.

    The station may be called otherwise by now: whose stay it is, the centre knows by the machine.
    """
    row = session.get(Attendance, command.attendance)
    if row is None or row.site != command.site:
        raise UnknownStaff(staff=command.actor)
    row.ended_at = row.ended_at or command.issued_at


def _keep(session: Session, command: Command, code: str, hashed: str, *, temporary: bool) -> Secret:
    _active(session, command.site, code)
    if not hashed:
        raise Invalid(field="pin", problem="empty")
    row = session.get(Secret, (command.site, code))
    if row is None:
        row = Secret(site=command.site, code=code)
        session.add(row)
    row.pin, row.temporary, row.set_at = hashed, temporary, command.issued_at
    return row


def _secret(session: Session, site: str, code: str) -> Secret:
    row = session.get(Secret, (site, code))
    if row is None:
        raise UnknownStaff(staff=code)
    return row


def _active(session: Session, site: str, code: str) -> None:
    row = session.get(Staff, (site, code))
    if row is None or not row.active:
        raise UnknownStaff(staff=code)
