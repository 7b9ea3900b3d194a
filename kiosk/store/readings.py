"""What can be asked of the log, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_MANAGERS, Reading
from kiosk.store import audit, law_news

READINGS = (
    Reading("audit.trail", audit.trail, BY_MANAGERS),
    Reading("law.news", law_news.news, AT_DESK),
)
