"""What the QR of a registration says: its code and an expiry, signed; nobody is named.

It is written as a badge's is (`kiosk.badges.payload`), with a prefix of its own, and signed over
other bytes: neither is ever taken for the other.
"""

from __future__ import annotations

from datetime import datetime

from kiosk.badges import payload as badge
from kiosk.badges.payload import Payload
from kiosk.badges.refusals import UnreadableBadge

PREFIX = "TEV"
LENGTH = len(PREFIX) + badge.LENGTH - len(badge.PREFIX)
_DOMAIN = b"event registration "


def to_sign(signed: bytes) -> bytes:
    """What a key signs."""
    return _DOMAIN + signed


def pack(key_id: str, code: str, expires: datetime) -> bytes:
    """The signed part: a badge's, with the letters of a code for its token."""
    return badge.pack(key_id, code.encode().ljust(badge.TOKEN_BYTES, b"\0").hex(), expires)


def code_of(said: Payload) -> str:
    """The code that is said; raises UnreadableBadge for what is none."""
    try:
        return bytes.fromhex(said.token).rstrip(b"\0").decode("ascii")
    except UnicodeDecodeError:
        raise UnreadableBadge from None


def write(signed: bytes, signature: bytes) -> str:
    """The payload of a signed part and the signature of `to_sign` of it."""
    return PREFIX + badge.write(signed, signature).removeprefix(badge.PREFIX)


def read(text: str) -> Payload:
    """Take one apart, its signature not yet checked; raises UnreadableBadge."""
    return badge.read(badge.PREFIX + badge.clean(text).removeprefix(PREFIX))


def clean(text: str) -> str:
    """A payload as it was printed."""
    return badge.clean(text)


def looks_like_one(letters: str) -> bool:
    """Whether clean letters have the prefix, the length and the alphabet of one."""
    body = letters.removeprefix(PREFIX)
    return len(body) < len(letters) and badge.looks_like_one(badge.PREFIX + body)
