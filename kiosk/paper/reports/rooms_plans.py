"""What the room sheet says: the plans of its days, and its words for a booking and a room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from kiosk.bookings.queries import BookingView, DayPlan
from kiosk.bookings.spells import Spell
from kiosk.core.clock import hour_minute, wall
from kiosk.core.languages import in_language
from kiosk.core.wording import say
from kiosk.paper.reports.imprint import Imprint
from kiosk.sites import features
from kiosk.sites.queries import ResourceView

MAINTENANCE = "maintenance"
_OF_THE_SITE = ("technopark", MAINTENANCE)


@dataclass(frozen=True, slots=True)
class RoomsReport:
    """The plans of the days, and what the foot of each page says.

    `asked` has the bookings for which something has to be prepared.
    """

    plans: tuple[DayPlan, ...]
    imprint: Imprint
    language: str
    asked: Mapping[UUID, Spell] = field(default_factory=dict)


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


def style_name(spell: Spell, language: str) -> str:
    """How a room is to be set up."""
    found = features.find(features.STYLES, spell.style)
    return found[0].name.of(language) if found else spell.style


def span_on(booking: BookingView, zone: str, day: date) -> str:
    """The part of a booking that a day has, "00:00–10:00" where it began on a day before."""
    starts, ends = wall(booking.starts, zone), wall(booking.ends, zone)
    begins = "00:00" if starts.date() < day else hour_minute(starts)
    until = "24:00" if ends.date() > day else hour_minute(ends)
    return f"{begins}–{until}"


def in_order(plan: DayPlan) -> list[tuple[BookingView, ResourceView]]:
    """The bookings of a day by time, then in the order of the rooms; maintenance left out."""
    all_rooms = [
        (booking, lane.resource)
        for lane in plan.lanes
        for booking in lane.bookings
        if booking.kind != MAINTENANCE
    ]
    return sorted(all_rooms, key=lambda pair: (pair[0].starts, pair[0].ends))
