"""What a door says: the plans of its days, and its words for a booking."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bookings.queries import BookingView, DayPlan, Lane
from kiosk.core.wording import say
from kiosk.paper.reports.imprint import Imprint


@dataclass(frozen=True, slots=True)
class DoorReport:
    """The plans of the days, with no more names than the site wants at its doors."""

    plans: tuple[DayPlan, ...]
    imprint: Imprint
    language: str


def told(booking: BookingView, language: str) -> str:
    """What the door says of a booking: by its title, for whom, or only that it is there."""
    if booking.kind == "maintenance":
        return say("rooms.maintenance", language)
    return booking.title or booking.held_by or say("door.reserved", language)


def on_door(lane: Lane) -> list[BookingView]:
    """What keeps a room, by time: its own bookings, and those of what shares its walls."""
    return sorted((*lane.bookings, *lane.beside), key=lambda each: (each.starts, each.ends))
