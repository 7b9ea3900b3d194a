"""What the room sheet says: the plans of its days, and its words for a booking and a room."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bookings.queries import BookingView, DayPlan
from kiosk.core.languages import in_language
from kiosk.core.wording import clock_time, say
from kiosk.paper.reports.imprint import Imprint
from kiosk.sites.queries import ResourceView

MAINTENANCE = "maintenance"
_OF_THE_SITE = ("technopark", MAINTENANCE)


@dataclass(frozen=True, slots=True)
class RoomsReport:
    """The plans of the days, and what the foot of each page says."""

    plans: tuple[DayPlan, ...]
    imprint: Imprint
    language: str


def shown(booking: BookingView, language: str) -> str:
    """Who or what a booking is for: the site's own are known by their title."""
    if booking.kind == MAINTENANCE:
        return booking.title or say("rooms.maintenance", language)
    if booking.kind in _OF_THE_SITE and booking.title:
        return booking.title
    return booking.held_by or booking.title


def room_name(room: ResourceView, language: str) -> str:
    """The room in the script of the sheet, where it has a name in it."""
    return in_language(room, language)


def span_of(booking: BookingView, zone: str) -> str:
    """ "09:00–11:30" in wall time."""
    return f"{clock_time(booking.starts, zone)}–{clock_time(booking.ends, zone)}"


def in_order(plan: DayPlan) -> list[tuple[BookingView, ResourceView]]:
    """The bookings of a day by time, then in the order of the rooms; maintenance left out."""
    all_rooms = [
        (booking, lane.resource)
        for lane in plan.lanes
        for booking in lane.bookings
        if booking.kind != MAINTENANCE
    ]
    return sorted(all_rooms, key=lambda pair: (pair[0].starts, pair[0].ends))
