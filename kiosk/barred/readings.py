"""What can be asked of the list: no kiosk may ask anything."""

from __future__ import annotations

from kiosk.barred import queries
from kiosk.core.readings import AT_DESK, BY_MANAGERS, Reading

READINGS = (
    Reading("barred.entries", queries.entries, BY_MANAGERS),
    Reading("barred.awaited", queries.awaited, AT_DESK),
    Reading("barred.inside", queries.inside, AT_DESK),
)
