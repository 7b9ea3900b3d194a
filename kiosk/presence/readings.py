"""What can be asked of who is in the building, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, Reading
from kiosk.presence.day_end import building, day_end
from kiosk.presence.headcount import headcount
from kiosk.presence.people import present

READINGS = (
    Reading("presence.headcount", headcount, AT_DESK),
    Reading("presence.list", present, AT_DESK),
    Reading("presence.day_end", day_end, AT_DESK),
    Reading("presence.building", building, AT_DESK),
)
