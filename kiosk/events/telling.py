"""What is to be told of an event, written in the transaction of what causes it."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.machine import Machine
from kiosk.events.queries import registration, registrations
from kiosk.events.states import WAITING, WITHDRAWN
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.states import EMAIL

REGISTRATION = "event_registration"
"""What a message is about: a registration as it stands."""
FIRST, MOVED_UP = "first", "moved_up"
"""In its fields: whether nobody was told of it before; whether they waited for the place."""
MADE = frozenset({"events.register", "events.register_by_badge"})
ALL = frozenset({"events.cancel", "events.restore"})


def of_events(session: Session, machine: Machine, done: Outcome) -> None:
    """Have whoever left an address told of their registration, and of their event."""
    for which, fields in _news(session, done):
        row = registration(session, registration=which)
        if row is None or not row.email:
            continue
        enqueue(
            session,
            Telling(EMAIL, row.email, REGISTRATION, row.id, row.language, fields),
            id=derived_id(done.command.id, f"{EMAIL} {REGISTRATION} {row.id}"),
            station=machine.name,
            now=done.command.issued_at,
        )


def _news(session: Session, done: Outcome) -> Iterable[tuple[UUID, dict[str, bool]]]:
    """Whom a command is told to, and what only it knows."""
    command, result = done.command, done.result
    moved = getattr(result, "moved_up", result if done.name == "events.take_back" else ())
    up = [(each, {MOVED_UP: True, FIRST: True}) for each in moved]
    if done.name in MADE:
        return [(command.id, {FIRST: True})]
    if done.name == "events.unregister":
        return [(command.registration, {}), *up]
    if done.name == "events.take_back":
        return up
    if done.name in ALL or (done.name == "events.change" and result.matters):
        kept = registrations(session, event=command.event)
        told = [each for each in kept if done.name in ALL or each.state != WAITING]
        return [*((r.id, {}) for r in told if r.id not in moved and r.state != WITHDRAWN), *up]
    return up if done.name == "events.change" else []
