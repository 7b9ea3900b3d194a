"""What can be asked of the exchange, and by whom: what was refused names people, the rest not."""

from __future__ import annotations

from kiosk import sync
from kiosk.core.readings import AT_DESK, BY_STAFF, PUBLIC, Reading
from kiosk.sync import journal, settling, unanswered

READINGS = (
    Reading("sync.status", sync.status, PUBLIC),
    Reading("sync.to_settle", settling.to_settle, AT_DESK),
    Reading("sync.case", settling.case, AT_DESK),
    Reading("sync.settled", settling.settled, AT_DESK),
    Reading("sync.unanswered", unanswered.unanswered, AT_DESK),
    Reading("sync.journal", journal.journal, BY_STAFF),
    Reading("sync.last_return", journal.last_return, BY_STAFF),
)
