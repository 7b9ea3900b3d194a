"""Who is in the building for an event, and in which hours its guests come and go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day, instant, wall
from kiosk.events.model import Event, EventRegistration
from kiosk.events.states import ON_SITE, PLANNED, REGISTERED
from kiosk.sites.queries import place_names, zone_of

GOING = timedelta(minutes=30)
"""So long after the end of an event its guests still go: nobody scans on the way out."""
COMING = timedelta(hours=1)
"""So long before the hour of a later day those who came on an earlier one come again."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody registered on site for an event of a day, without a lasting badge.

    `starts` and `ends` are the hours of that day. `arrived_at` is when they were checked in: on the
    first day that they came to an event of several.
    """

    registration: UUID
    name: str
    company: str
    event: UUID
    title: str
    place: str
    starts: datetime
    ends: datetime
    arrived_at: datetime | None

    def is_here(self, now: datetime) -> bool:
        """Whether they may be in the building; what is in doubt is yes."""
        if self.arrived_at is None or now >= self.ends + GOING:
            return False
        return self.arrived_at >= self.starts - COMING or now >= self.starts - COMING


_rooms = place_names()
_GUESTS: Select[UUID, str, str, datetime | None, UUID, str, str, str, datetime, datetime] = (
    select(
        EventRegistration.id,
        EventRegistration.name,
        EventRegistration.company,
        EventRegistration.arrived_at,
        Event.id.label("event"),
        Event.title,
        Event.place,
        _rooms.c.name.label("room"),
        Event.starts,
        Event.ends,
    )
    .join(Event, Event.id == EventRegistration.event)
    .outerjoin(_rooms, _rooms.c.id == Event.resource)
    .where(
        Event.state == PLANNED,
        EventRegistration.state == REGISTERED,
        EventRegistration.mode == ON_SITE,
        EventRegistration.subject.is_(None),
    )
    .order_by(EventRegistration.arrived_at, EventRegistration.id)
)


def guests(session: Session, *, site: str, day: date) -> list[Guest]:
    """Who is registered on site for an event of a day, whether they have come or not."""
    zone = zone_of(session, site=site)
    of_day = _GUESTS.where(Event.site == site, Event.last_day >= day, Event.day <= day)
    return [_guest(row, day, zone) for row in session.execute(of_day)]


def here(session: Session, *, site: str, now: datetime) -> list[Guest]:
    """Who has come to an event and may be in the building."""
    today = business_day(now, zone_of(session, site=site))
    return [each for each in guests(session, site=site, day=today) if each.is_here(now)]


def _guest(row: Row[*tuple[object, ...]], day: date, zone: str) -> Guest:
    hours = [instant(day, wall(at, zone).time(), zone) for at in (row.starts, row.ends)]
    return Guest(
        registration=row.id,
        name=row.name,
        company=row.company,
        event=row.event,
        title=row.title,
        place=row.place or row.room or "",
        starts=hours[0],
        ends=max(hours),
        arrived_at=row.arrived_at,
    )
