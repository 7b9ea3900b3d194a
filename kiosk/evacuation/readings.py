"""What can be asked of evacuations, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, Reading
from kiosk.evacuation import queries

READINGS = (
    Reading("evacuation.current", queries.current, AT_DESK),
    Reading("evacuation.latest", queries.latest, AT_DESK),
    Reading("evacuation.of_days", queries.of_days, AT_DESK),
    Reading("evacuation.roll_call", queries.roll_call, AT_DESK),
    Reading("evacuation.marks", queries.marks, AT_DESK),
)
