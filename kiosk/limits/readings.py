"""What can be asked of limits, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_COUNTERS, AT_DESK, Reading
from kiosk.limits import queries

READINGS = (
    Reading("limits.list", queries.limits, AT_DESK),
    Reading("limits.passed", queries.passed, AT_COUNTERS),
    Reading("limits.of_days", queries.of_days, AT_DESK),
    Reading("limits.get", queries.get, AT_DESK),
)
