"""The code of an invitation: six letters to say at the desk, and the QR that has them."""

from __future__ import annotations

from kiosk.core.codes import Codes, of, shown

__all__ = ["CODES", "LENGTH", "PREFIX", "looks_like_one", "of", "read", "shown", "typed", "write"]

CODES = Codes("TVN")
PREFIX, LENGTH = CODES.prefix, CODES.length
typed, write, read, looks_like_one = (
    CODES.typed,
    CODES.write,
    CODES.read,
    CODES.looks_like_one,
)
