"""Changes to bookings."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from kiosk.command import Command

KINDS = ("resident", "external", "technopark", "maintenance")


class BookRoom(Command, frozen=True, kw_only=True):
    """Hold a room, or `places` of a coworking area.

    `repeat` is empty, or an RFC 5545 rule ("FREQ=WEEKLY;COUNT=8"), or daily:N / weekly:N.
    `tz_version` is filled in by the edge.
    """

    resource: UUID
    starts: datetime
    ends: datetime
    held_by: str
    title: str = ""
    repeat: str = ""
    kind: str = "resident"
    resident: UUID | None = None
    places: int = 1
    tz_version: str = ""


class MoveBooking(Command, frozen=True, kw_only=True):
    """Another time, another length or another resource; a field left out stays."""

    booking: UUID
    starts: datetime | None = None
    ends: datetime | None = None
    resource: UUID | None = None
    tz_version: str = ""


class CancelBooking(Command, frozen=True, kw_only=True):
    """Give the time back; `scope` is one, following or all of a series."""

    booking: UUID
    scope: str = "one"


class CheckInBooking(Command, frozen=True, kw_only=True):
    """Whoever booked is here."""

    booking: UUID


class EndBooking(Command, frozen=True, kw_only=True):
    """The meeting is over now; the rest of its time is free again."""

    booking: UUID


class ReleaseBooking(Command, frozen=True, kw_only=True):
    """Nobody came; the time is free again and counts as a no-show."""

    booking: UUID
