"""What is no command of the registry, and is not for everybody: settings, the demo, a forced night.

Whoever signed in does it as who they are, whatever the machine is there for: it is about the
machine itself.
"""

from __future__ import annotations

from collections.abc import Collection

from kiosk.core.command import KIOSK
from kiosk.core.roles import UNATTENDED
from kiosk.staff.queries import claimed
from kiosk.staff.refusals import NotAllowed
from kiosk.staff.signing_in import Door


def role_of(door: Door) -> str:
    """As what whoever is here stands before it."""
    if door.signed_in is not None:
        return door.signed_in.role
    return KIOSK if door.database.read(claimed) else door.role


def may_sign_in(door: Door) -> bool:
    """Whether people sign in here: in a hall nobody does, and before the first PIN nobody need."""
    kind = door.enrolled.kind if door.enrolled else ""
    return kind not in UNATTENDED and door.database.read(claimed)


def require_role(door: Door, roles: Collection[str], what: str) -> None:
    """Raise NotAllowed for all but some roles, once a manager of the site signs in."""
    if (role := role_of(door)) not in roles:
        raise NotAllowed(command=what, role=role)
