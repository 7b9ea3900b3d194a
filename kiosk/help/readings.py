"""What can be asked of calls for help, and by whom."""

from __future__ import annotations

from kiosk.core.readings import PUBLIC, Reading
from kiosk.help import queries

READINGS = (
    Reading("help.ringing", queries.ringing, PUBLIC),
    Reading("help.get", queries.call, PUBLIC),
)
