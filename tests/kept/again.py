"""The log of a kept store, played once more in an empty one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Row, or_, select

from kiosk.core import registry
from kiosk.store.base import APPLIED, LoggedCommand
from kiosk.store.database import Database
from tests.sync.play import attempt

Logged = Sequence[Row[tuple[str, str]]]


def log_of(database: Database) -> Logged:
    """Every command in its order.

    A look at a file that was forgotten since says no more which it was, and changed no row.
    """
    said = or_(LoggedCommand.name != "audit.look", LoggedCommand.veil == "")
    log = select(LoggedCommand.name, LoggedCommand.payload).where(said).order_by(LoggedCommand.n)
    return database.read(lambda session: session.execute(log).all())


def first_refused(logged: Logged, database: Database) -> tuple[str, str, str] | None:
    """Carry a log out; the name, status and reason of what is not applied any more, if any."""
    for name, payload in logged:
        entry, command = registry.revive(name, payload)
        status, reason, _ = database.write(
            lambda session, e=entry, c=command: attempt(session, e, c)
        )
        if status != APPLIED:
            return name, status, reason
    return None
