"""Tables of appointments and of the hours that desks give them in."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Appointment(Base):
    """An hour at a desk that is somebody's; it becomes a ticket when they arrive.

    `person` is their name and number folded, by which nobody has two at once at a service. `code`
    can be said on the telephone. Like a booking it keeps the hour that was said.
    """

    __tablename__ = "appointment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    service: Mapped[str] = mapped_column(String(40))
    procedure: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    starts: Mapped[datetime]
    wall_starts: Mapped[str] = mapped_column(String(16))
    tz_version: Mapped[str] = mapped_column(String(12))
    minutes: Mapped[int]
    name: Mapped[str] = mapped_column(String(120))
    company: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(30))
    email: Mapped[str] = mapped_column(String(254))
    resident: Mapped[UUID | None]
    person: Mapped[str] = mapped_column(String(160))
    code: Mapped[str] = mapped_column(String(8))
    language: Mapped[str] = mapped_column(String(3))
    state: Mapped[str] = mapped_column(String(20))
    ticket: Mapped[UUID | None]
    asked_at: Mapped[datetime]
    arrived_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "site", "day", "service", "starts"),
        Index(None, "site", "person", "service", "state"),
    )


class AppointmentHours(Base):
    """When a desk sees people by appointment on a weekday (0 is Monday): so many at once.

    `minutes` is how long each lasts, `places` how many are seen at the same time.
    """

    __tablename__ = "appointment_hours"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    service: Mapped[str] = mapped_column(String(40), primary_key=True)
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    opens: Mapped[time] = mapped_column(primary_key=True)
    closes: Mapped[time]
    minutes: Mapped[int]
    places: Mapped[int]
