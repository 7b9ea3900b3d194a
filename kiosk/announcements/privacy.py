"""What announcements hold of people (loi 09-08): nobody is named to a whole hall."""

from __future__ import annotations

from kiosk.core.slice import Privacy

_WORDS = ("french", "arabic", "english")
PRIVACY = Privacy(
    plain={
        "announcement": ("site", "kind", "zone", *_WORDS),
        "announcements.say": (*_WORDS, "zone"),
        "announcements.change": (*_WORDS, "zone"),
        "announcements.alert": _WORDS,
    }
)
