"""A manager who lost their PIN, where no other can give them one: the site's recovery code.

It lies in the site's safe since the station was set up (`kiosk.store.recovery`), and only works at
a machine at which it was drawn. Whoever uses it signs in, and that is noted as any signing in is.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.command import MANAGER
from kiosk.core.machine import Fields, Order, SignedIn
from kiosk.staff import attempts, pins
from kiosk.staff.queries import find_staff, locked, meant
from kiosk.staff.refusals import PinElsewhere, WrongRecovery
from kiosk.staff.secrets import BY_RECOVERY
from kiosk.staff.signing_in import Door, Known, begin
from kiosk.staff.vouching import vouches
from kiosk.store import recovery

TRIED = "*recovery*"
"""Under what tries of it are counted: no code that is typed is folded into that."""


def recover(door: Door, *, code: str, typed: str, chosen: str) -> SignedIn:
    """Choose another PIN with the recovery code, unlock one's code where it is, and sign in.

    Raises PinElsewhere at a machine that chooses no manager's PIN; WrongRecovery, which says the
    same where the code is nobody's or no manager's; TryLater; what `kiosk.store.recovery.read`
    raises of one that is mistyped; and Invalid for the PIN.
    """
    pins.checked(chosen)
    recovery.read(typed)
    if door.enrolled is not None and not vouches(door.enrolled.kind, MANAGER):
        raise PinElsewhere()
    site, now = door.site.code if door.site else "", door.clock.now()
    wrong = door.database.write(
        lambda session: attempts.count(session, site, TRIED, now, locks=False)
    )
    code = door.ask_itself(meant, code=code)
    person = door.ask_itself(find_staff, code=code)
    if not recovery.matches(door, typed) or person is None or person.role != MANAGER:
        raise WrongRecovery(seconds=attempts.pause(wrong))
    unlock: list[tuple[Order, Fields]] = []
    if code in door.ask_itself(locked):
        unlock.append(("people.unlock", {"code": code}))
    known = Known(person.name, person.role, person.services)
    signed = begin(door, code, known, BY_RECOVERY, chosen, *unlock)
    door.database.write(lambda session: _forget(session, code))
    return signed


def _forget(session: Session, code: str) -> None:
    for tried in (TRIED, code):
        attempts.forget(session, tried)
