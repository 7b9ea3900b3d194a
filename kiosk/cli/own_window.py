"""The window that a station opens by itself: by its enrolment, or else by its settings."""

from __future__ import annotations

from pathlib import Path

from kiosk.core import settings
from kiosk.core.errors import BadInput, SettingsError
from kiosk.sync import enrolment

RECEPTION = "reception"
WINDOW_OF_KIND = {
    "desk": RECEPTION,
    "site": "manager",
    "manager": "manager",
    "counter": "counter",
    "kiosk": "touch",
    "display": "display",
}


def own_window(folder: Path) -> str:
    """What is wrong with the settings or the enrolment is told by the window itself."""
    try:
        at = enrolment.of(folder)
        kind = at.kind if at else settings.load(folder).station.kind
    except (BadInput, SettingsError, OSError):
        return RECEPTION
    return WINDOW_OF_KIND.get(kind, RECEPTION)
