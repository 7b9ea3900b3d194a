"""What can be asked of parcels, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, Reading
from kiosk.parcels import queries, reminding

READINGS = (
    Reading("parcels.get", queries.get, AT_DESK),
    Reading("parcels.by_number", queries.by_number, AT_DESK),
    Reading("parcels.waiting", queries.waiting, AT_DESK),
    Reading("parcels.count_waiting", queries.count_waiting, AT_DESK),
    Reading("parcels.of_resident", queries.of_resident, AT_DESK),
    Reading("parcels.lately", queries.lately, AT_DESK),
    Reading("parcels.of_days", queries.of_days, AT_DESK),
    Reading("parcels.find", queries.find, AT_DESK),
    Reading("parcels.is_due", reminding.is_due, AT_DESK),
)
