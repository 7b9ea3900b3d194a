"""Tables of events and of who is registered for them."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Event(Base):
    """Something that takes place at a site, or at a link, from `day` to `last_day`.

    Like a booking it keeps the hours that were said. `capacity` is of places on site; 0 sets no
    limit. `resource` only names the room: holding it is a booking.
    """

    __tablename__ = "event"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    mode: Mapped[str] = mapped_column(String(10))
    title: Mapped[str] = mapped_column(String(120))
    title_ar: Mapped[str] = mapped_column(String(120))
    title_en: Mapped[str] = mapped_column(String(120))
    day: Mapped[date]
    last_day: Mapped[date]
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    wall_starts: Mapped[str] = mapped_column(String(16))
    wall_ends: Mapped[str] = mapped_column(String(16))
    tz_version: Mapped[str] = mapped_column(String(12))
    place: Mapped[str] = mapped_column(String(120))
    resource: Mapped[UUID | None]
    url: Mapped[str] = mapped_column(String(300))
    capacity: Mapped[int]
    waiting: Mapped[bool]
    at_kiosk: Mapped[bool]
    announced: Mapped[bool]
    organiser: Mapped[str] = mapped_column(String(120))
    state: Mapped[str] = mapped_column(String(20))

    __table_args__ = (Index(None, "site", "last_day", "starts"),)


class EventRegistration(Base):
    """Somebody who takes part in an event, on site or remotely, or waits for a place.

    `last_day` is the event's. `person` is their name folded, by which nobody is registered twice;
    `subject` whose badge it was. `consent` is the notice that somebody from elsewhere agreed to.
    """

    __tablename__ = "event_registration"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    event: Mapped[UUID]
    last_day: Mapped[date]
    name: Mapped[str] = mapped_column(String(120))
    company: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(30))
    email: Mapped[str] = mapped_column(String(254))
    person: Mapped[str] = mapped_column(String(160))
    resident: Mapped[UUID | None]
    subject: Mapped[UUID | None]
    mode: Mapped[str] = mapped_column(String(10))
    language: Mapped[str] = mapped_column(String(3))
    code: Mapped[str] = mapped_column(String(8))
    state: Mapped[str] = mapped_column(String(20))
    walk_in: Mapped[bool]
    consent: Mapped[UUID | None]
    asked_at: Mapped[datetime]
    arrived_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "event", "state", "asked_at"),
        Index(None, "site", "last_day", "code"),
    )
