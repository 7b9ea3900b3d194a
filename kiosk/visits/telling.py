"""What is to be told of a visit to come, written in the transaction of what causes it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.machine import Machine
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.states import EMAIL
from kiosk.visits.queries import VisitView, get
from kiosk.visits.states import CANCELLED, EXPECTED

INVITATION = "invitation"
"""What a message is about: all the days that one person is invited to, as they stand."""
FIRST = "first"
"""In its fields: whether nobody was told of it before."""
_MADE = frozenset({"visits.expect", "visits.expect_by_badge"})
_CHANGED = "visits.change"
_TOLD = ("at", "host", "resident", "person", "email")
"""A telephone or a vehicle that was put right is no news to a visitor."""
_STOOD = frozenset({"visits.cancel", "visits.restore", "visits.cancel_by_badge"})


def of_visits(session: Session, machine: Machine, done: Outcome) -> None:
    """Have whoever left an address invited, told of a change, or that they are awaited no more."""
    if not _is_news(done):
        return
    found = get(session, visit=_visit(done))
    if found is None or not found.email or found.state not in (EXPECTED, CANCELLED):
        return
    if found.expected_at is None or found.expected_at <= done.command.issued_at:
        return
    enqueue(
        session,
        Telling(
            EMAIL,
            found.email,
            INVITATION,
            found.invitation or found.id,
            found.language,
            {FIRST: True} if done.name in _MADE else {},
        ),
        id=message_id(done.command.id, found),
        station=machine.name,
        now=done.command.issued_at,
    )


def message_id(by: UUID, visit: VisitView) -> UUID:
    """The id of the message that something causes."""
    return derived_id(by, f"{EMAIL} {INVITATION} {visit.email}")


def _visit(done: Outcome) -> UUID:
    made: UUID = done.command.id if done.name in _MADE else done.command.visit
    return made


def _is_news(done: Outcome) -> bool:
    if done.name == _CHANGED:
        return any(getattr(done.command, name) for name in _TOLD)
    return done.name in _MADE | _STOOD
