"""What can be asked of answers, and by whom: who gave one nobody knows, so nobody asks."""

from __future__ import annotations

from kiosk.core.readings import BY_HOLDER, Reading
from kiosk.feedback import queries

READINGS = (Reading("feedback.asked", queries.asked, BY_HOLDER),)
