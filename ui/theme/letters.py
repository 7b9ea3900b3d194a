"""Letters that no bundled typeface has: never a box on a screen, whatever the system's fonts."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import groupby

from PySide6.QtGui import QRawFont

from kiosk.core.resources import folder
from kiosk.core.scripts import in_latin

_FACES = ("IBMPlexSans", "IBMPlexSansArabic", "NotoSansTifinagh")
# Where one datum ends and the next begins: isolates, ends of lines, and what windows put between.
_BETWEEN = re.compile("([\u2066-\u2069\u2028\n]| · |, | : )")
_NOTHING_IN_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")
_ALL_IN_BRACKETS = re.compile(r"\(([^()]*)\)")


def drawable(text: str) -> str:
    """A text as it is drawn; one that the typefaces can write is left as it is.

    A name in another script gives way to the Latin or Arabic letters beside it, and without any is
    written in Latin ones, as on paper.
    """
    return text if text.isascii() else _drawable(text)


@lru_cache(maxsize=8192)
def _drawable(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    if not any(map(_lacks, composed)):
        return text
    return "".join(_datum(part) for part in _BETWEEN.split(composed)) or text


def _datum(text: str) -> str:
    if not any(map(_lacks, text)):
        return text
    beside = any(char.isalpha() and not _lacks(char) for char in text)
    runs = groupby(text, key=_lacks)
    drawn = "".join(
        _instead("".join(run), beside=beside) if lacking else "".join(run) for lacking, run in runs
    )
    whole = " ".join(_NOTHING_IN_BRACKETS.sub("", drawn).split())
    alone = _ALL_IN_BRACKETS.fullmatch(whole)
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return before + (alone[1] if alone else whole) + after


def _instead(run: str, *, beside: bool) -> str:
    """Nothing for letters and pictures that have readable letters beside them."""
    kept = [char for char in run if not (beside and _is_left_out(char))]
    return in_latin("".join(kept)) if kept else ""


def _is_left_out(char: str) -> bool:
    return unicodedata.category(char).startswith(("L", "M", "So"))


@cache
def _lacks(char: str) -> bool:
    drawn = unicodedata.category(char)[0] in "LMNPS"
    return drawn and not any(face.supportsCharacter(ord(char)) for face in _faces())


@cache
def _faces() -> tuple[QRawFont, ...]:
    return tuple(QRawFont(str(folder("fonts") / f"{name}-Regular.ttf"), 16) for name in _FACES)
