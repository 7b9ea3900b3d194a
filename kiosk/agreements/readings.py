"""What can be asked of agreements, and by whom."""

from __future__ import annotations

from kiosk.agreements import queries
from kiosk.core.readings import AT_DESK, BY_HOLDER, BY_MANAGERS, Reading

READINGS = (
    Reading("agreements.overview", queries.overview, AT_DESK),
    Reading("agreements.history", queries.history, BY_MANAGERS),
    Reading("agreements.due", queries.due, BY_HOLDER),
    Reading("agreements.coming", queries.coming, BY_HOLDER),
    Reading("agreements.due_of_visit", queries.due_of_visit, AT_DESK),
    Reading("agreements.of_visit", queries.of_visit, AT_DESK),
    Reading("agreements.waiting", queries.waiting, AT_DESK),
    Reading("agreements.signed_on", queries.signed_on, AT_DESK),
    Reading("agreements.signing", queries.signing, AT_DESK),
)
