"""What can be asked of the requests of people about what is held on them, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_MANAGERS, Reading
from kiosk.core.slice import FRONT
from kiosk.rights import holding, queries

READINGS = (
    Reading("rights.held", holding.held, FRONT),
    Reading("rights.register", queries.register, AT_DESK),
    Reading("rights.request", queries.request, AT_DESK),
    Reading("rights.unfinished", queries.unfinished, BY_MANAGERS),
)
