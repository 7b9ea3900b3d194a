"""Who lets go of a store that has a manager: they sign, or its recovery code is given."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from kiosk.cli.backup_verbs import asked, codes_of
from kiosk.cli.output import Output
from kiosk.core.roles import MANAGER

if TYPE_CHECKING:
    from kiosk.backups.restoring import By
    from kiosk.core.machine import SignedIn
    from kiosk.store.recovery import Code

MANAGERS = frozenset({MANAGER})


def let(
    options: Namespace,
    output: Output,
    public: bytes | None,
    here: Callable[[], SignedIn | None],
    *,
    what: str,
    roles: Collection[str] = MANAGERS,
) -> tuple[By, Code | None]:
    """Who lets go of it, and the code where that is what they gave; `public` is its public half.

    Raises RestoreGuarded, NotAllowed for who signed in with another role, and what signing in
    raises.
    """
    from kiosk.backups.restoring import By
    from kiosk.staff.refusals import NotAllowed
    from kiosk.store.refusals import RestoreGuarded
    from kiosk.store.ways import BY_CODE, BY_MANAGER

    for code in codes_of(options):
        if _fits(code, public):
            return By(BY_CODE), code
    if (person := here()) is not None:
        if person.role not in roles:
            raise NotAllowed(command=what, role=person.role)
        return By(BY_MANAGER, person.code), None
    needed = RestoreGuarded()
    if options.staff is None and public is not None:
        code = asked(needed, output.language)
        if _fits(code, public):
            return By(BY_CODE), code
    raise needed


def _fits(code: Code, public: bytes | None) -> bool:
    import secrets

    return public is not None and secrets.compare_digest(code.public, public)
