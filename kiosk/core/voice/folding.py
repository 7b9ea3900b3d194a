"""Texts as the clips know them: without capitals, vowel marks and what is not pronounced."""

from __future__ import annotations

import re
import unicodedata

_TOKEN = re.compile(
    r"\d{1,2}:\d{2}(?!\d)"  # a time of day
    r"|\d+"
    r"|[^\W\d_]+"
    r"|(?<=\w)[.@/\-](?=\w)|[@+≈]"
)
_UNSEEN = ("Mn", "Cf")
TATWEEL = "\u0640"


def tokens(text: str) -> list[str]:
    """The words, numbers and times of a text, and those of its signs that can be said."""
    bare = unicodedata.normalize("NFC", text.casefold()).replace(TATWEEL, "")
    plain = "".join(sign for sign in bare if unicodedata.category(sign) not in _UNSEEN)
    return _TOKEN.findall(plain)


def key(text: str) -> str:
    """What tells two texts apart that are not said alike."""
    return " ".join(word for word in tokens(text) if not _silent(word))


def _silent(word: str) -> bool:
    """A sign between two words, which is said only where letters are spelt."""
    return word in (".", "/", "-")
