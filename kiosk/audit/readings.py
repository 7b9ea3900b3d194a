"""What can be asked of the log, and by whom."""

from __future__ import annotations

from kiosk.audit import queries
from kiosk.audit.trail import trail
from kiosk.core.readings import BY_MANAGERS, Reading

READINGS = (
    Reading("audit.trail", trail, BY_MANAGERS),
    Reading("audit.acts", queries.acts, BY_MANAGERS),
    Reading("audit.act", queries.act, BY_MANAGERS),
    Reading("audit.of_file", queries.of_file, BY_MANAGERS),
    Reading("audit.looks", queries.looks, BY_MANAGERS),
)
