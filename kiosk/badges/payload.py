"""What a badge's QR says: a token and an expiry, signed; no personal data.

Signed part, 14 bytes, big-endian: version (1), key id (2), token (7), expiry in seconds since
1970 (4, unsigned, so until 2106). Then the 64 bytes of its Ed25519 signature.

Both parts are written in 21 letters, the only ones that a scanner set to a US keyboard leaves
unchanged on a French AZERTY host, each in a fixed length, after a fixed prefix.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from kiosk.badges.refusals import UnreadableBadge
from kiosk.core.scannable import ALPHABET

PREFIX = "TPK"
VERSION = 1
TOKEN_BYTES = 7
SIGNATURE_BYTES = 64
_SIGNED = struct.Struct(f">B2s{TOKEN_BYTES}sI")
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
LAST_EXPIRY = datetime.fromtimestamp(2**32 - 1, UTC)


def _letters(size: int) -> int:
    """How many letters hold that many bytes."""
    count = 0
    while len(ALPHABET) ** count < 256**size:
        count += 1
    return count


_SIGNED_LETTERS = _letters(_SIGNED.size)
_SIGNATURE_LETTERS = _letters(SIGNATURE_BYTES)
LENGTH = len(PREFIX) + _SIGNED_LETTERS + _SIGNATURE_LETTERS


@dataclass(frozen=True, slots=True)
class Payload:
    """A payload taken apart, its signature not yet checked; `key_id` and `token` are hex.

    `signature` is empty when the letters in its place cannot be one.
    """

    key_id: str
    token: str
    expires: datetime
    signed: bytes
    signature: bytes


def token_of(badge: UUID) -> str:
    """The random end of a badge's id, as hex: what its QR carries."""
    return badge.bytes[-TOKEN_BYTES:].hex()


def pack(key_id: str, token: str, expires: datetime) -> bytes:
    """The bytes to sign; `expires` loses its fraction of a second."""
    seconds = int(expires.timestamp())
    return _SIGNED.pack(VERSION, bytes.fromhex(key_id), bytes.fromhex(token), seconds)


def write(signed: bytes, signature: bytes) -> str:
    """The payload of signed bytes and their signature, always `LENGTH` letters."""
    return PREFIX + _spell(signed, _SIGNED_LETTERS) + _spell(signature, _SIGNATURE_LETTERS)


def read(text: str) -> Payload:
    """Take a payload apart, in either case, with or without spaces; raises UnreadableBadge."""
    letters = clean(text)
    if not looks_like_one(letters):
        raise UnreadableBadge
    middle = len(PREFIX) + _SIGNED_LETTERS
    signed = _value(letters[len(PREFIX) : middle], _SIGNED.size)
    if not signed or signed[0] != VERSION:
        raise UnreadableBadge
    _, key_id, token, seconds = _SIGNED.unpack(signed)
    expires = datetime.fromtimestamp(seconds, UTC)
    signature = _value(letters[middle:], SIGNATURE_BYTES)
    return Payload(key_id.hex(), token.hex(), expires, signed, signature)


def clean(text: str) -> str:
    """A payload as it was printed: capitals, no white space."""
    return "".join(text.split()).upper()


def looks_like_one(letters: str) -> bool:
    """Whether clean letters have the prefix, the length and the alphabet of a payload."""
    body = letters.removeprefix(PREFIX)
    return len(letters) == LENGTH != len(body) and _VALUES.keys() >= set(body)


def _spell(data: bytes, length: int) -> str:
    number = int.from_bytes(data)
    letters = []
    for _ in range(length):
        number, value = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[value])
    return "".join(reversed(letters))


def _value(letters: str, size: int) -> bytes:
    """The bytes that letters spell, none when they spell a number too great for them."""
    number = 0
    for letter in letters:
        number = number * len(ALPHABET) + _VALUES[letter]
    return number.to_bytes(size) if number < 256**size else b""
