"""What can be asked of appointments, and by whom."""

from __future__ import annotations

from kiosk.appointments import own, queries, slots
from kiosk.core.readings import AT_COUNTERS, AT_DESK, BY_HOLDER, PUBLIC, Reading

READINGS = (
    Reading("appointments.hours", slots.hours, PUBLIC),
    Reading("appointments.slots", slots.slots, PUBLIC),
    Reading("appointments.days", slots.days, PUBLIC),
    Reading("appointments.day", queries.day, AT_COUNTERS),
    Reading("appointments.get", queries.get, AT_DESK),
    Reading("appointments.some", queries.some, AT_DESK),
    Reading("appointments.find", queries.find, AT_DESK),
    Reading("appointments.by_code", queries.by_code, BY_HOLDER),
    Reading("appointments.by_badge", own.by_badge, BY_HOLDER),
)
