"""What can be asked of messages, and by whom: to whom they went is for those at the desk."""

from __future__ import annotations

from kiosk.core.readings import AT_DESK, BY_STAFF, Reading
from kiosk.notifications import queries

READINGS = (
    Reading("notifications.list", queries.messages, AT_DESK),
    Reading("notifications.some", queries.some, AT_DESK),
    Reading("notifications.of_subject", queries.of_subject, AT_DESK),
    Reading("notifications.on_screen", queries.waiting_on, AT_DESK),
    Reading("notifications.counts", queries.counts, BY_STAFF),
    Reading("notifications.troubled", queries.troubled, AT_DESK),
)
