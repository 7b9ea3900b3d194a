"""Numbers of parcels, "C-0042", and the QR of their labels."""

from __future__ import annotations

from kiosk.core.numbered import LAST_NUMBER, LETTERS, Numbered

PREFIX = "CLS"
LENGTH = len(PREFIX) + LETTERS
_PARCELS = Numbered("C", PREFIX)
label, parse, write = _PARCELS.label, _PARCELS.parse, _PARCELS.write
read, looks_like_one, drawn = _PARCELS.read, _PARCELS.looks_like_one, _PARCELS.drawn

__all__ = [
    "LAST_NUMBER",
    "LENGTH",
    "PREFIX",
    "drawn",
    "label",
    "looks_like_one",
    "parse",
    "read",
    "write",
]
