"""Telephone numbers as people write them into a cell: one form for each, or a question."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from kiosk.core import checks
from kiosk.core.errors import Invalid
from kiosk.core.text import fold

_BETWEEN = re.compile(r"\s*(?:[/;,|\n&]|\bet\b|\bou\b|\band\b|\bor\b|\sو\s|\s[-–—]\s)\s*")
_NOTE = re.compile(r"\(([^()]*[^\W\d_][^()]*)\)")
_HERE = re.compile(r"(?:(?:\+|00)?212)?0?([5-8]\d{8})")
_TWO_HERE = re.compile(r"(0[5-8]\d{8})(0[5-8]\d{8})")


@dataclass(frozen=True)
class Numbers:
    """What a cell holds: numbers in their one form, and a word that stood beside them."""

    numbers: tuple[str, ...]
    note: str = ""


def numbers(text: str) -> Numbers:
    """Every number in a cell; raises Invalid where a part of it is none for certain."""
    notes = _NOTE.findall(text)
    plain = "".join(_digit(sign) for sign in _NOTE.sub(" ", text))
    if two := _TWO_HERE.fullmatch(_compact(plain)):
        return Numbers(tuple(map(_number, two.groups())))
    parts = [part for part in _BETWEEN.split(plain.strip()) if fold(part)]
    found = tuple(dict.fromkeys(_number(part, alone=len(parts) == 1) for part in parts))
    return Numbers(found, ", ".join(note.strip() for note in notes))


def _number(text: str, *, alone: bool = True) -> str:
    """One number as E.164; a letter in it, or a second half of another, is a question."""
    compact = _compact(text)
    if any(sign.isalpha() for sign in compact) or (not alone and len(compact) < 8):
        raise Invalid(field="phone", problem="phone")
    here = _HERE.fullmatch(compact)
    return checks.phone("phone", f"+212{here[1]}" if here else compact)


def _compact(text: str) -> str:
    return re.sub(r"[\s.\-–()\u202a-\u202e\u2066-\u2069]", "", text)


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
