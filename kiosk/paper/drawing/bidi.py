"""Arabic on paper: letters joined, and each line put in the order in which it is drawn."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from kiosk.paper.drawing import fonts

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper

_PAIRS = {"(": ")", "[": "]", "{": "}", "<": ">", "«": "»", "‹": "›"}
_PARTNER = _PAIRS | {closing: opening for opening, closing in _PAIRS.items()}


def visual(text: str, *, rtl: bool) -> str:
    """One line as it is drawn from left to right, `rtl` being the direction of the paragraph.

    Isolates and direction marks do their work and are then dropped. So are harakat: without a
    shaping engine they would land on the wrong letter.
    """
    from bidi import get_display

    if not rtl and not needs_order(text):
        return _without_controls(text)
    joined = "".join(_drawable(char) for char in _reshaper().reshape(text))
    ordered: str = get_display(joined, base_dir="R" if rtl else "L")
    return _mirrored(_without_controls(ordered))


def is_rtl(text: str) -> bool:
    """The direction of the first letter that has one (Unicode Bidirectional Algorithm, P2)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def needs_order(text: str) -> bool:
    """Whether anything in a text runs from right to left."""
    return any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in text)


@cache
def _reshaper() -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": True, "ARABIC LIGATURE ALLAH": False})


@cache
def _drawable(char: str) -> str:
    """The base letter where the font lacks a presentation form (peh, veh, gaf... alone)."""
    if not 0xFB50 <= ord(char) <= 0xFDFF or fonts.has(fonts.ARABIC, char):
        return char
    return unicodedata.normalize("NFKC", char)


def _without_controls(text: str) -> str:
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


def _mirrored(line: str) -> str:
    """Turn the brackets of right-to-left stretches, which the ordering leaves as they were.

    In a drawn line a pair that runs from right to left shows its closing bracket first.
    """
    drawn = list(line)
    waiting: list[int] = []
    for place, char in enumerate(line):
        if char not in _PARTNER:
            continue
        if waiting and line[waiting[-1]] == _PARTNER[char]:
            first = waiting.pop()
            if line[first] not in _PAIRS:
                drawn[first], drawn[place] = char, line[first]
        else:
            waiting.append(place)
    return "".join(drawn)
