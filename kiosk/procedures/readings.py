"""What can be asked of procedures, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_COUNTERS, BY_MANAGERS, PUBLIC, Reading
from kiosk.procedures import queries

READINGS = (
    Reading("procedures.desk", queries.desk, PUBLIC),
    Reading("procedures.desks", queries.desks, PUBLIC),
    Reading("procedures.as_seen", queries.as_seen, PUBLIC),
    Reading("procedures.versions", queries.versions, PUBLIC),
    Reading("procedures.procedure", queries.procedure, PUBLIC),
    Reading("procedures.overview", queries.overview, AT_COUNTERS),
    Reading("procedures.history", queries.history, BY_MANAGERS),
)
