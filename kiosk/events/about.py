"""What events hold on one person: what they are registered for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.events.model import Event, EventRegistration
from kiosk.events.states import REGISTERED, WAITING
from kiosk.sites.queries import zone_of

EVENT = "event"
AHEAD = "event_ahead"
_BLANK = ("name", "company", "phone", "email", "person")


def find(session: Session, site: str, query: PersonQuery, now: datetime) -> list[Held]:
    """Their registrations, the latest event first."""
    r = EventRegistration
    if not query.words:
        return []
    named: list[ColumnElement[bool]] = [r.person.contains(query.words[0], autoescape=True)]
    if query.phone:
        named.append(r.phone == query.phone)
    rows = select(r, Event).join(Event, Event.id == r.event).where(r.site == site, r.person > "")
    rows = rows.where(or_(*named)).order_by(Event.starts.desc(), r.id)
    today = business_day(now, zone_of(session, site=site))
    return [
        _held(row, event, "" if _is_past(row, today) else AHEAD)
        for row, event in session.execute(rows)
        if query.meets(row.name) or (query.phone and query.phone == row.phone)
    ]


def forget(
    session: Session, site: str, _kind: str, ids: Collection[str], now: datetime
) -> dict[str, str]:
    """Empty them, but for one that is to come: it is called off first."""
    r, kept = EventRegistration, dict[str, str]()
    today = business_day(now, zone_of(session, site=site))
    rows = select(r).where(r.site == site, r.id.in_([UUID(one) for one in ids]))
    for row in session.scalars(rows):
        if row.person and not _is_past(row, today):
            kept[str(row.id)] = AHEAD
        else:
            for name in _BLANK:
                setattr(row, name, "")
    return kept


def _is_past(row: EventRegistration, today: date) -> bool:
    """Whether nobody is expected any more."""
    return row.last_day < today or row.state not in (REGISTERED, WAITING)


def _held(row: EventRegistration, event: Event, why: str) -> Held:
    facts = said(title=event.title, state=row.state, arrived_at=row.arrived_at)
    return Held(
        EVENT,
        str(row.id),
        row.name,
        event.starts,
        row.company,
        row.phone,
        facts,
        why,
        email=row.email,
    )


ABOUT = About((EVENT,), find, forget)
