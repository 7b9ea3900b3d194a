"""What can be asked of bookings, and by whom."""

from __future__ import annotations

from kiosk.bookings import queries
from kiosk.core.readings import AT_DESK, PUBLIC, Reading

READINGS = (
    Reading("bookings.day", queries.day, AT_DESK),
    Reading("bookings.rooms_now", queries.rooms_now, AT_DESK),
    Reading("bookings.rooms_in_hall", queries.rooms_in_hall, PUBLIC),
    Reading("bookings.free", queries.free, PUBLIC),
    Reading("bookings.get", queries.get, AT_DESK),
    Reading("bookings.search", queries.search, AT_DESK),
    Reading("bookings.of_holder", queries.of_holder, AT_DESK),
)
