"""The window that a station opens by itself: by its enrolment, or else by its settings.

The supervisor asks too, so little is imported: the files are only looked into.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from kiosk.core import incoming

RECEPTION = "reception"
WINDOW_OF_KIND = {
    "desk": RECEPTION,
    "site": "manager",
    "manager": "manager",
    "counter": "counter",
    "kiosk": "touch",
    "display": "display",
    "door": "door",
}
IN_HALL = frozenset({"touch", "display", "door"})
"""Windows with nobody at them who could read what went wrong, or has a keyboard."""
ENROLMENT, SETTINGS = "central.json", "settings.toml"


def own_window(folder: Path) -> str:
    """What is wrong with the settings or the enrolment is told by the window itself."""
    try:
        enrolled = _text(folder / ENROLMENT)
        if enrolled:
            kind = json.loads(enrolled)["kind"]
        else:
            kind = tomllib.loads(_text(folder / SETTINGS)).get("station", {}).get("kind", "desk")
        return WINDOW_OF_KIND[kind]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return RECEPTION


def _text(file: Path) -> str:
    try:
        return incoming.read(file, incoming.SECRET).decode("utf-8-sig")
    except FileNotFoundError:
        return ""
