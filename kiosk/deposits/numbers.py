"""Numbers of receipts, "D-0012", and their QR."""

from __future__ import annotations

from kiosk.core.numbered import LAST_NUMBER, LETTERS, Numbered

PREFIX = "DPT"
LENGTH = len(PREFIX) + LETTERS
_RECEIPTS = Numbered("D", PREFIX)
label, parse, write = _RECEIPTS.label, _RECEIPTS.parse, _RECEIPTS.write
read, looks_like_one, drawn = _RECEIPTS.read, _RECEIPTS.looks_like_one, _RECEIPTS.drawn

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
