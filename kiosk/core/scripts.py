"""Letters of scripts that the bundled typefaces lack, and Latin ones in their place."""

from __future__ import annotations

import unicodedata

_WRITTEN = ("LATIN", "ARABIC", "TIFINAGH")
"""The scripts of the typefaces in resources/fonts."""


def lacks_readable_letters(name: str) -> bool:
    """Whether nobody at the desk could read a name: none of its letters can be written."""
    letters = [char for char in name if char.isalpha()]
    return bool(letters) and not any(map(_written, letters))


def _written(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_WRITTEN)


def in_latin(text: str) -> str:
    """A text in plain Latin letters, word by word: "王 小明" is "Wang XiaoMing"."""
    from anyascii import anyascii

    return anyascii(text)
