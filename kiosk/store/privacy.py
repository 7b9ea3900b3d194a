"""What the store itself holds of people: what commands said, and the words of names (loi 09-08)."""

from __future__ import annotations

from kiosk.core.slice import Privacy

PRIVACY = Privacy(
    plain={
        "command": (
            *("name", "site", "station", "actor", "tables", "status", "reason"),
            *("salt", "veil", "digest", "link"),
        ),
        "forgotten": ("site", "kind"),
        "store.restored": ("how", "made_by", "why", "by"),
        "sequence": ("site", "name"),
        "spelling": ("site", "kind"),
        "unspelt": ("kind",),
        "sign_of_life": ("machine", "station", "window_name"),
        "nightly_job": ("name", "problem", "said"),
        "recovery_code": ("drawn_by",),
    },
    derived={
        "command": ("payload", "result", "facts"),
        "spelling": ("word",),
        "sounding": ("near", "word"),
    },
)
