"""What can be asked of papers that were left, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_COUNTERS, Reading
from kiosk.deposits import queries

READINGS = (
    Reading("deposits.get", queries.get, AT_COUNTERS),
    Reading("deposits.by_number", queries.by_number, AT_COUNTERS),
    Reading("deposits.open", queries.open_ones, AT_COUNTERS),
    Reading("deposits.left_for", queries.left_for, AT_COUNTERS),
    Reading("deposits.find", queries.find, AT_COUNTERS),
)
