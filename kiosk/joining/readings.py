"""What can be asked of requests to join, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_MANAGERS, Reading
from kiosk.joining import figures, queries, reminding

READINGS = (
    Reading("joining.get", queries.get, AT_DESK),
    Reading("joining.by_number", queries.by_number, AT_DESK),
    Reading("joining.followed", queries.followed, AT_DESK),
    Reading("joining.of_state", queries.of_state, AT_DESK),
    Reading("joining.counts", queries.counts, AT_DESK),
    Reading("joining.waiting_long", queries.waiting_long, AT_DESK),
    Reading("joining.of_days", queries.of_days, AT_DESK),
    Reading("joining.figures", figures.figures, BY_MANAGERS, own=True),
    Reading("joining.find", queries.find, AT_DESK),
    Reading("joining.is_due", reminding.is_due, AT_DESK),
)
