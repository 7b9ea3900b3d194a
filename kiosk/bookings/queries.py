"""What is booked and what is free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.sites.queries import DayHours, ResourceView


@dataclass(frozen=True, slots=True)
class BookingView:
    """A booking as the grid and the lists show it."""

    id: UUID
    resource: UUID
    resource_name: str
    resource_name_ar: str
    day: date
    starts: datetime
    ends: datetime
    state: str
    kind: str
    held_by: str
    resident: UUID | None
    title: str
    places: int
    series: UUID | None


@dataclass(frozen=True, slots=True)
class Lane:
    """A room and what holds it on a day, by time."""

    resource: ResourceView
    bookings: tuple[BookingView, ...]


@dataclass(frozen=True, slots=True)
class CoworkingDay:
    """The places of the coworking areas: taken in each half hour of the day from `first`."""

    places: int
    first: datetime
    taken: tuple[int, ...]
    taken_now: int


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day of a site: its hours, its rooms as lanes, its coworking."""

    day: date
    hours: DayHours
    lanes: tuple[Lane, ...]
    coworking: CoworkingDay | None


@dataclass(frozen=True, slots=True)
class RoomNow:
    """A room at this moment: who holds it until when, and who comes next."""

    resource: ResourceView
    current: BookingView | None
    following: BookingView | None


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A resource that is free for a whole span, and how long it stays so."""

    resource: ResourceView
    until: datetime
    places_left: int


def day(session: Session, *, site: str, day: date, now: datetime) -> DayPlan:
    """All rooms and coworking of a day."""
    raise NotImplementedError


def rooms_now(session: Session, *, site: str, now: datetime) -> list[RoomNow]:
    """Every room at this moment."""
    raise NotImplementedError


def free(
    session: Session, *, site: str, starts: datetime, ends: datetime, places: int = 1
) -> list[FreeSlot]:
    """Resources free from `starts` to `ends` for so many people or places, smallest first."""
    raise NotImplementedError


def get(session: Session, *, booking: UUID) -> BookingView | None:
    """One booking."""
    raise NotImplementedError


def of_holder(
    session: Session, *, site: str, resident: UUID, now: datetime, limit: int = 20
) -> list[BookingView]:
    """Present and coming bookings of a resident, by time."""
    raise NotImplementedError
