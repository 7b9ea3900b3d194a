"""A limit is a desk's and names nobody; who took note of one is a code, as in the log."""

from __future__ import annotations

from kiosk.core.slice import Privacy

PRIVACY = Privacy(
    plain={
        "queue_limit": ("site", "service", "rule"),
        "limit_event": ("site", "service", "rule", "known_by"),
        "limits.set": ("service",),
        "limits.set =": ("service",),
        "limits.clear": ("service",),
        "limits.clear =": ("service",),
        "limits.note": ("seen",),
    }
)
