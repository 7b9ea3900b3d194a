"""What can be asked of paper, and by whom; a report is for those who may ask what it is made of."""

from __future__ import annotations

from kiosk.core.readings import AT_COUNTERS, AT_DESK, BY_STAFF, Reading
from kiosk.paper import not_made, prints, queries, reports
from kiosk.paper.reports import evacuation_roll

READINGS = (
    Reading("reports.not_made", not_made.not_made, AT_DESK),
    Reading("reports.list", reports.listed, AT_DESK),
    Reading("reports.evacuation", evacuation_roll.roll, AT_DESK),
    Reading("paper.jobs", queries.jobs, BY_STAFF),
    Reading("paper.states", queries.states, BY_STAFF),
    Reading("paper.last", queries.last_of, AT_COUNTERS),
    Reading("paper.name", prints.name_of, AT_COUNTERS),
)
