"""Folding text so that people find each other: case, accents and Arabic letter variants."""

from __future__ import annotations

import unicodedata

_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ـ": None}
)


def fold(text: str) -> str:
    """A search key: no case, no accents, no harakat, one form for each Arabic letter."""
    kept = text.casefold()
    if not kept.isascii():
        plain = unicodedata.normalize("NFKD", kept.translate(_ARABIC))
        kept = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in kept).split())


def search_key(*parts: str | None) -> str:
    """One folded string to look words up in, each word preceded by a space."""
    return " " + fold(" ".join(part for part in parts if part))


def like_pattern(query: str) -> str:
    """A LIKE pattern that finds a folded query anywhere in a search key."""
    return f"%{fold(query)}%"


def shown_plain(text: str) -> str:
    """The same text to the eye, in which nothing can be taken for HTML.

    Qt's tooltips and message boxes guess; a word joiner (U+2060) behind "<" and "&" tells them.
    """
    return text.translate({ord(sign): f"{sign}\u2060" for sign in "<&"})


def readable_phone(phone: str) -> str:
    """A number as it is dialled here: "05 22 50 02 96"; one from abroad as it is."""
    if not phone.startswith("+212"):
        return phone
    digits = f"0{phone.removeprefix('+212')}"
    return " ".join(digits[n : n + 2] for n in range(0, len(digits), 2))
