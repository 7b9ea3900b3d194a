"""What can be asked of how long names are kept, and by whom."""

from __future__ import annotations

from kiosk.core.readings import BY_MANAGERS, Reading
from kiosk.privacy import queries

READINGS = (Reading("privacy.kept", queries.kept, BY_MANAGERS),)
