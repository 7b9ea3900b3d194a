"""What can be asked of notes, and by whom."""

from __future__ import annotations

from kiosk._blank import queries
from kiosk.core.readings import AT_DESK, Reading

READINGS = (Reading("_blank.notes", queries.notes, AT_DESK),)
