"""What can be asked of badges, and by whom."""

from __future__ import annotations

from kiosk.badges import closing, queries
from kiosk.core.readings import AT_DESK, BY_HOLDER, Reading

READINGS = (
    Reading("badges.list", queries.badges, AT_DESK),
    Reading("badges.get", queries.get, AT_DESK),
    Reading("badges.of_subject", queries.of_subject, AT_DESK),
    Reading("badges.by_number", queries.by_number, AT_DESK),
    Reading("badges.verify", queries.verify, BY_HOLDER),
    Reading("badges.present", queries.present, AT_DESK),
    Reading("badges.overstays", closing.overstays, AT_DESK),
    Reading("badges.not_returned", queries.not_returned, AT_DESK),
)
