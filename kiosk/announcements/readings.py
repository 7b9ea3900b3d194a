"""What can be asked of announcements, and by whom."""

from __future__ import annotations

from kiosk.announcements import queries
from kiosk.core.readings import AT_DESK, PUBLIC, Reading

READINGS = (
    Reading("announcements.live", queries.live, PUBLIC),
    Reading("announcements.alerted", queries.alert, PUBLIC),
    Reading("announcements.planned", queries.planned, AT_DESK),
)
