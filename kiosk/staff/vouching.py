"""From which machines it is taken what the PIN of whom is."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.command import AGENT, DESK, KIOSK, MANAGER, MITC, TECHNICIAN
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.core.slice import COUNTERS, FRONT, MANAGERS
from kiosk.staff import pins
from kiosk.staff.queries import find_staff
from kiosk.staff.refusals import PinElsewhere, WeakPin
from kiosk.staff.secrets import ChoosePin, ResetPin

_MACHINES = {
    AGENT: COUNTERS,
    DESK: FRONT,
    MANAGER: MANAGERS,
    MITC: MANAGERS,
    TECHNICIAN: MANAGERS,
}
"""The machines, by their role, whose word on the PIN of somebody of a role is taken (ADR 0036)."""


def require_vouched(session: Session, command: ChoosePin | ResetPin, kind: str) -> None:
    """Refuse a PIN that is chosen at a machine which is less than its holder.

    Whoever holds what a counter was enrolled with could be the manager otherwise. `kind` is empty
    at a machine that is no one's. Raises PinElsewhere; WeakPin for one that is not kept as ours
    are, and could be found by trying.
    """
    if command.hashed and not pins.is_ours(command.hashed):
        raise WeakPin()
    code = command.code if isinstance(command, ResetPin) else command.actor
    person = find_staff(session, site=command.site, code=code)
    if person is not None and not vouches(kind, person.role):
        raise PinElsewhere()


def vouches(kind: str, role: str) -> bool:
    """Whether a machine of that kind may say what the PIN of somebody of a role is."""
    return not kind or role not in _MACHINES or ROLE_OF_KIND.get(kind, KIOSK) in _MACHINES[role]
