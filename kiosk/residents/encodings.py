"""Which code page a text was written in: told by the letters that people write."""

from __future__ import annotations

import re
from itertools import islice

OFFERED = ("utf-8", "cp1252", "cp850", "mac_roman", "cp1256")
"""Those that a person may choose from when the accents come out wrong."""

_OTHER_FORMATS = (
    *(b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff"),
    *(b"{\\rtf", b"Rar!", b"7z\xbc\xaf", b"GIF8"),
)
_ENOUGH = 20_000
"""Letters with accents that tell a code page."""
_PAGES = ("cp1252", "cp850", "mac_roman")
_ARABIC_WORD = re.compile("[\u0621-\u064a]{3,}")
_USUAL = frozenset("éèêëàâäçîïôöùûüœæ")
_SIGNS = frozenset("°’‘«»“”–—…€\u00a0")


def text_of(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text in a file and its code page; raises ValueError where it is no text.

    Excel writes UTF-8 with a mark, UTF-16 ("Unicode text"), the code page of Windows (1252 for
    French, 1256 for Arabic), that of MS-DOS (850) or that of the Macintosh.
    """
    if data.startswith(_OTHER_FORMATS) or data.lstrip()[:6].lower() in (b"<html>", b"<!doct"):
        raise ValueError("another format")
    encoding = encoding or guessed(data)
    text = data.decode(encoding).removeprefix("\ufeff")
    if "\0" in text:
        raise ValueError("not a text")
    return text, encoding


def guessed(data: bytes) -> str:
    """The code page that makes the most likely French or Arabic of a text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:2000]
    if head.count(0) > len(head) // 4:
        return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        # French small letters are the same in both code pages of Windows; capitals with accents
        # read as lone Arabic letters in 1256, so only whole Arabic words speak for it.
        arabic = _ARABIC_WORD.search(data.decode("cp1256", errors="replace"))
        return "cp1256" if arabic else _page(data)
    return "utf-8"


def _page(data: bytes) -> str:
    """The most likely code page of a French text; that of Windows where none reads like one."""
    likely = {page: _likelihood(data, page) for page in _PAGES}
    best = max(likely, key=likely.__getitem__)
    return best if likely[best] > 0 else _PAGES[0]


def _likelihood(data: bytes, page: str) -> int:
    """How much a text reads like French: letters with accents where such letters stand."""
    text = data.decode(page, errors="replace")
    found = re.finditer(r"[^\x00-\x7f]", text)
    return sum(_weight(text, match.start()) for match in islice(found, _ENOUGH))


def _weight(text: str, at: int) -> int:
    sign, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if sign in _USUAL:
        return 1 if before.isupper() and after.isupper() else 3 if sign in "éèêàç" else 2
    if sign.lower() in _USUAL:
        return -3 if before.islower() else 2
    return 1 if sign in _SIGNS else -3
