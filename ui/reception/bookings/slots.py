"""A room and a span of time, as the grid's mouse and bubbles pass them on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.bookings.queries import BookingView


@dataclass(frozen=True)
class GridSlot:
    """A room and a span of time; `booking` when it is a new place for one that exists."""

    resource: UUID
    starts: datetime
    ends: datetime
    booking: BookingView | None = None


@dataclass
class Drag:
    """What the mouse is doing: drawing, moving or stretching, and where it took hold."""

    kind: str
    slot: GridSlot
    grip: timedelta = timedelta(0)
    moved: bool = False
