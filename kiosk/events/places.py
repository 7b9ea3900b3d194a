"""Places on site: how many are taken, and who waits for one."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.events.model import Event, EventRegistration
from kiosk.events.states import ON_SITE, REGISTERED, WAITING

_r = EventRegistration


def taken(session: Session, event: UUID, *, every: bool = False) -> int:
    """How many hold a place on site; of `every` way of taking part where that is asked."""
    session.flush()
    held = select(func.count()).where(_r.event == event, _r.state == REGISTERED)
    return session.scalar(held if every else held.where(_r.mode == ON_SITE)) or 0


def is_full(session: Session, event: Event) -> bool:
    """Whether nobody more has a place on site."""
    return bool(event.capacity) and taken(session, event.id) >= event.capacity


def first_waiting(session: Session, event: UUID) -> EventRegistration | None:
    """Who has waited longest for a place."""
    rows = select(_r).where(_r.event == event, _r.state == WAITING)
    return session.scalars(rows.order_by(_r.asked_at, _r.id).limit(1)).first()


def move_up(session: Session, event: Event) -> list[UUID]:
    """Give the free places to those who wait, in their order; whose they are now."""
    moved = []
    while (waits := first_waiting(session, event.id)) and not is_full(session, event):
        waits.state = REGISTERED
        moved.append(waits.id)
        session.flush()
    return moved
