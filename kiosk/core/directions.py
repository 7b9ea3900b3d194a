"""Data set into a sentence keep their own direction (isolates of Unicode's bidi algorithm, UAX 9).

A name of another direction would else take the figures beside it to its own side, and a sentence
from right to left would turn "322-1-11" and "18:00–20:00" around.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

ISOLATE, LTR_ISOLATE, END_ISOLATE = "\u2068", "\u2066", "\u2069"
_OPENING = "\u2066\u2067\u2068"
# Hours, form numbers and laws: figures with signs between them that a paragraph may turn around.
_NUMBER = re.compile(r"\d+(?:[:/.,]\d+)*")  # one number to the algorithm too: 14:00, 24/11/2026
_FIELD = re.compile(r"\{[^{}]*\}")
_FIGURES = re.compile("[\u2066-\u2068][^\u2069]*\u2069|\\d+(?: ?[-–/.:] ?\\d+)+")


def isolated(text: str) -> str:
    """A name inside a sentence of another direction, which it does not pull along."""
    return f"{ISOLATE}{text}{END_ISOLATE}" if text else ""


def joined(*parts: str) -> str:
    """Parts with a dot between them, each kept in its own direction; empty ones left out."""
    return " · ".join(one_part(part) for part in parts if part)


def dotted(*parts: str) -> str:
    """The same, plain where nothing runs from right to left."""
    kept = [part for part in parts if part]
    return joined(*kept) if any(map(runs_rtl, kept)) else " · ".join(kept)


def listed(*parts: str) -> str:
    """The same with commas; plain where nothing runs from right to left."""
    kept = [part for part in parts if part]
    return ", ".join(map(one_part, kept) if any(map(runs_rtl, kept)) else kept)


def one_part(text: str) -> str:
    """Isolated, but where it is joined itself of such: those stand in one order with the rest.

    An isolate of nothing but isolates would run from left to right, whatever is around it.
    """
    held = outside(text)
    of_isolates = len(held) < len(text) and not any(sign.isalnum() for sign in held)
    return text if of_isolates else isolated(text)


def runs_rtl(text: str) -> bool:
    """Whether any letter of a text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)


def outside(text: str) -> str:
    """A text without what its isolates hold, which says nothing of its direction."""
    depth, kept = 0, []
    for char in text:
        if char in _OPENING:
            depth += 1
        elif char == END_ISOLATE:
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(char)
    return "".join(kept)


def figures_kept(text: str) -> str:
    """A text from right to left whose hours and form numbers are read from left to right."""
    if not runs_rtl(text):
        return text
    return _FIGURES.sub(lambda m: _kept(m.group()), text)


def _kept(figures: str) -> str:
    return figures if figures[0] in _OPENING else f"{LTR_ISOLATE}{figures}{END_ISOLATE}"


def filled(sentence: str, fields: Mapping[str, Any]) -> str:
    """A sentence with its fields; data are isolated where either runs from right to left.

    One without words of its own, "{who}, {day}", runs as its data do: all are isolated together.
    """
    return sentence.format_map(_Fields(fields, every=_runs_rtl(sentence, fields.values())))


class Sentence(str):
    """A text of the windows; its `format` isolates the data as `filled` does."""

    __slots__ = ()

    def format(self, *args: Any, **fields: Any) -> str:
        """The sentence with its fields. Raises KeyError where one is missing."""
        every = _runs_rtl(self, [*args, *fields.values()])
        shown = [_shown(value, every=every) for value in args]
        return super().format(*shown, **{k: _shown(v, every=every) for k, v in fields.items()})


def _runs_rtl(sentence: str, data: Iterable[Any]) -> bool:
    if any(map(str.isalpha, _FIELD.sub("", sentence))):
        return runs_rtl(sentence)
    return any(isinstance(datum, str) and runs_rtl(datum) for datum in data)


class _Fields:
    def __init__(self, fields: Mapping[str, Any], *, every: bool) -> None:
        self._fields, self._every = fields, every

    def __getitem__(self, key: str) -> Any:
        return _shown(self._fields[key], every=self._every)


def _shown(value: Any, *, every: bool) -> Any:
    if not isinstance(value, str) or not (every or runs_rtl(value)) or _NUMBER.fullmatch(value):
        return value
    return value if value[:1] in _OPENING and value[-1:] == END_ISOLATE else isolated(value)
