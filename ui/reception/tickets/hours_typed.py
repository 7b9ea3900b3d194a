"""An hour as people type it: "9:12", "9h12", "0912", "912" or "9"."""

from __future__ import annotations

import re
from datetime import time

_HOUR = re.compile(r"(\d{1,2})\s*[:hH.\s]?\s*(\d{2})?", re.ASCII)


def typed_hour(text: str) -> time | None:
    """The wall time that is meant, or None."""
    found = _HOUR.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
