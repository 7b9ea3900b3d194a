"""Who may change which settings of a station, once a manager of its site signs in."""

from __future__ import annotations

from kiosk.core.roles import MANAGER, ROLES, TECHNICIAN
from kiosk.core.settings.setting import Setting

ANYBODY = frozenset(ROLES)
KEEPERS = frozenset({MANAGER, TECHNICIAN})
MANAGERS = frozenset({MANAGER})

WHO = {
    "language": ANYBODY,
    "scanner": ANYBODY,
    "printing.badge_format": ANYBODY,
    "touch.ticket_seconds": ANYBODY,
    "screen.size_percent": ANYBODY,
    "privacy": MANAGERS,
}
"""By setting, or by section; all that is not here weakens something, and is its keepers'."""


def who_may_set(setting: Setting) -> frozenset[str]:
    """The roles that may change a setting; a machine at which nobody signed in is `KIOSK`."""
    return WHO.get(setting.name) or WHO.get(setting.section) or KEEPERS
