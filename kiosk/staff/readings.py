"""What can be asked of those who work at a site, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_COUNTERS, BY_MANAGERS, Reading
from kiosk.staff import queries

READINGS = (
    Reading("people.staff", queries.staff, BY_MANAGERS),
    Reading("people.get", queries.find_staff, AT_COUNTERS),
    Reading("people.services", queries.bound_to, AT_COUNTERS),
    Reading("people.attendance", queries.attendance, BY_MANAGERS),
    Reading("people.locked", queries.locked, BY_MANAGERS),
    Reading("people.pinless", queries.pinless, BY_MANAGERS),
)
