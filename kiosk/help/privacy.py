"""A call for help names nobody: no kiosk asks who calls (loi 09-08)."""

from __future__ import annotations

from kiosk.core.slice import Privacy

PRIVACY = Privacy(plain={"help_call": ("site", "station", "answered_by")})
