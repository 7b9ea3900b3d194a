"""Codes of six letters to say on the telephone, and the QRs that have them.

No two of the letters look alike, no vowel makes a word of them, and every scanner types them as
they are. A QR has the prefix of its kind before them, and after them two letters more, a sum of the
site and the code: what was misread says so.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from uuid import UUID

from kiosk.core.scannable import counted

LETTERS = "BCDFHJKLNPRSTVXY"
SIGNS = 6
_SUM = 2


def of(thing: UUID) -> str:
    """The code of a thing, the same wherever it is made."""
    number = zlib.crc32(thing.bytes) | zlib.adler32(thing.bytes[::-1]) << 32
    return "".join(LETTERS[number >> 4 * n & 15] for n in range(SIGNS))


def shown(code: str) -> str:
    """As people read it: "BCD-FHJ"."""
    return f"{code[:3]}-{code[3:]}" if code else ""


def spoken(text: str) -> str:
    """What was typed as people say it: in capitals, without spaces or dashes; or nothing."""
    letters = "".join(sign for sign in text.upper() if sign.isalnum())
    return letters if len(letters) == SIGNS and set(letters) <= set(LETTERS) else ""


@dataclass(frozen=True)
class Codes:
    """The codes of one kind of thing; `prefix` is what its QRs begin with."""

    prefix: str

    @property
    def length(self) -> int:
        """Of what a QR says."""
        return len(self.prefix) + SIGNS + _SUM

    def typed(self, text: str) -> str:
        """What was typed or scanned: in capitals, without spaces or dashes; or nothing."""
        letters = "".join(sign for sign in text.upper() if sign.isalnum())
        if len(letters) == self.length and letters.startswith(self.prefix):
            letters = letters[len(self.prefix) : -_SUM]
        return spoken(letters)

    def write(self, site: str, code: str) -> str:
        """What the QR of a code says."""
        return self.prefix + code + counted(zlib.crc32(f"{site} {code}".encode()), _SUM)

    def read(self, text: str, site: str) -> str:
        """The code in a QR that was read at a site; nothing where it is none of its own."""
        letters = "".join(text.split()).upper()
        code = self.typed(letters) if self.looks_like_one(letters) else ""
        return code if code and letters == self.write(site, code) else ""

    def looks_like_one(self, letters: str) -> bool:
        """Whether clean letters have the prefix, the length and the alphabet of a QR's."""
        right = len(letters) == self.length and letters.startswith(self.prefix)
        return right and bool(self.typed(letters))
