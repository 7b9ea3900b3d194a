"""What can be asked of events, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_HOLDER, PUBLIC, Reading
from kiosk.events import queries, scanning

READINGS = (
    Reading("events.get", queries.get, PUBLIC),
    Reading("events.coming", queries.coming, PUBLIC),
    Reading("events.announced", queries.announced, PUBLIC),
    Reading("events.list", queries.listed, AT_DESK),
    Reading("events.of_days", queries.of_days, AT_DESK),
    Reading("events.registrations", queries.registrations, AT_DESK),
    Reading("events.registration", queries.registration, AT_DESK),
    Reading("events.by_code", queries.by_code, BY_HOLDER),
    Reading("events.by_scan", scanning.by_scan, BY_HOLDER),
)
