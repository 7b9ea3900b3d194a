"""What can be asked of the store, and by whom."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_STAFF, Reading
from kiosk.store import backup_standing, law_news

READINGS = (
    Reading("backups.standing", backup_standing.backup_standing, BY_STAFF),
    Reading("law.news", law_news.news, AT_DESK),
)
