"""The times themselves are about nobody."""

from __future__ import annotations

from kiosk.core.registry import Privacy

PRIVACY = Privacy(
    plain={
        "retention": ("site", "kind"),
        "privacy.keep": ("days",),
    }
)
