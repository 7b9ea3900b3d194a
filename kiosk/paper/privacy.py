"""What is to be printed is kept by ids; what came out as a file goes with it (loi 09-08)."""

from __future__ import annotations

from kiosk.core.slice import Privacy

PRIVACY = Privacy(
    plain={
        "print_job": (
            *("station", "document", "fields", "name"),
            *("outlet", "state", "why", "reason"),
        ),
    },
)
