"""What was decided here and the central database has not answered yet."""

from __future__ import annotations

from itertools import chain
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.sync_state import SyncState


def unanswered(session: Session, *, name_prefix: str) -> set[UUID]:
    """Ids of the pending commands whose name begins so; none on a store that works alone.

    What a command made bears its id (a series too, as `series`); a booking that was moved is
    told by its own.
    """
    if session.get(SyncState, 1) is None:
        return set()
    wanted = select(LoggedCommand.id, LoggedCommand.name, LoggedCommand.payload).where(
        LoggedCommand.status == PENDING, LoggedCommand.name.startswith(name_prefix)
    )
    found: set[UUID] = set()
    for identity, name, payload in session.execute(wanted):
        found.add(identity)
        if moved := _touched().get(name):
            found.add(UUID(registry.lifted(name, payload)[moved]))
    return found


@registry.gathered
def _touched() -> dict[str, str]:
    return dict(chain.from_iterable(s.touches.items() for s in registry.settlings()))
