"""Who has come to an event: checked in, registered at the door, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.events.model import Event, EventRegistration
from kiosk.events.places import is_full, move_up
from kiosk.events.planning import found, standing
from kiosk.events.refusals import (
    ArrivedAlready,
    NotArrived,
    NotToday,
    StillWaiting,
    TooLate,
    Withdrawn,
)
from kiosk.events.registering import RegisterForEvent, registration_of, who_of, write
from kiosk.events.states import REGISTERED, WAITING, WITHDRAWN
from kiosk.sites.queries import zone_of

TAKEN_BACK_FOR = timedelta(minutes=10)
MINUTE = timedelta(minutes=1)


class CheckIn(Command, frozen=True, kw_only=True):
    """Somebody who is registered is here."""

    registration: UUID


class WalkIn(RegisterForEvent, frozen=True, kw_only=True):
    """Somebody whom nobody registered is here: both at once."""


class TakeBack(Command, frozen=True, kw_only=True):
    """They are not here after all; who was only registered at the door leaves the list."""

    registration: UUID


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """An arrival; `late` is how many minutes after the beginning, 0 for who is in time."""

    registration: UUID
    event: UUID
    late: int


def check_in(session: Session, command: CheckIn) -> CheckedIn:
    """Note who has come, today; of who waits, where a place is free.

    Raises Withdrawn, EventCancelled, NotToday, ArrivedAlready or StillWaiting.
    """
    row = registration_of(session, command.site, command.registration)
    if row.state == WITHDRAWN:
        raise Withdrawn
    event = _today(session, command.site, row.event, command.issued_at)
    if row.arrived_at is not None:
        raise ArrivedAlready(since=row.arrived_at)
    if row.state == WAITING and is_full(session, event):
        raise StillWaiting(title=event.title)
    row.state, row.arrived_at = REGISTERED, command.issued_at
    return _arrival(event, row)


def walk_in(session: Session, command: WalkIn) -> CheckedIn:
    """Register somebody and note that they are here; raises EventFull, and what both raise."""
    event = _today(session, command.site, command.event, command.issued_at)
    if known := session.get(EventRegistration, command.id):
        return _arrival(event, known)
    row = write(session, command, event, who_of(session, command), walk_in=True)
    row.arrived_at = command.issued_at
    return _arrival(event, row)


def take_back(session: Session, command: TakeBack) -> list[UUID]:
    """Undo an arrival within ten minutes; returns who has a place now that they waited for."""
    row = registration_of(session, command.site, command.registration)
    if row.arrived_at is None:
        raise NotArrived
    if command.issued_at - row.arrived_at > TAKEN_BACK_FOR:
        raise TooLate(minutes=TAKEN_BACK_FOR // MINUTE)
    row.arrived_at = None
    if not row.walk_in:
        return []
    row.state = WITHDRAWN
    session.flush()
    return move_up(session, found(session, command.site, row.event))


def _today(session: Session, site: str, event: UUID, now: datetime) -> Event:
    """The event, where today is one of its days."""
    row = standing(session, site, event, now)
    if row.day > business_day(now, zone_of(session, site=site)):
        raise NotToday(title=row.title, day=row.day)
    return row


def _arrival(event: Event, row: EventRegistration) -> CheckedIn:
    late: Any = (row.arrived_at - event.starts) // MINUTE if row.arrived_at else 0
    return CheckedIn(row.id, event.id, max(late, 0))
