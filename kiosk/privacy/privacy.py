"""The times themselves are about nobody."""

from __future__ import annotations

from kiosk.core.slice import Privacy

PRIVACY = Privacy(
    plain={
        "retention": ("site", "kind"),
        "privacy.keep": ("days",),
    }
)
